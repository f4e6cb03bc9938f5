import type { ChoosableChannel, ContactFrequency, ContactTopic } from '#domain/identity/person.ts';

interface Explained {
  readonly label: string;
  readonly hint: string;
}

/** A topic as a checkbox label, and as named inside a sentence. */
interface ExplainedTopic extends Explained {
  readonly named: string;
}

/** The preference centre: each choice, and its effect. */
export interface PreferencesMessages {
  readonly title: string;
  readonly lede: string;
  readonly now: string;
  readonly paused: (values: { readonly until: string }) => string;
  readonly stoppedNow: string;
  readonly thisTopic: (values: { readonly topic: string }) => string;
  readonly stopTopic: string;
  readonly topicsLegend: string;
  readonly topics: Readonly<Record<ContactTopic, ExplainedTopic>>;
  readonly channelsLegend: string;
  readonly channelsHint: string;
  readonly channels: Readonly<Record<ChoosableChannel, string>>;
  readonly frequencyLegend: string;
  readonly frequencyHint: string;
  readonly frequencies: Readonly<Record<ContactFrequency, string>>;
  readonly pause: Explained;
  readonly stop: Explained;
  readonly save: string;
  readonly saveTick: string;
  readonly confirm: string;
  readonly always: string;
  readonly consent: string;
  readonly consentText: string;
  readonly consentKept: string;
  readonly agree: string;
  readonly withdraw: string;
  readonly back: string;
}
