import type { ChoosableChannel, ContactFrequency } from '#domain/identity/person.ts';

/** Which letters a client will receive from now on, and which not. */
export interface PreferencesSavedMessages {
  readonly title: string;
  readonly silent: string;
  readonly lede: (values: { readonly means: string; readonly frequency: string }) => string;
  readonly noMeans: string;
  /** As parts of the lede's sentence. */
  readonly means: Readonly<Record<ChoosableChannel, string>>;
  readonly frequencies: Readonly<Record<ContactFrequency, string>>;
  readonly pause: (values: { readonly until: string }) => string;
  readonly will: string;
  readonly willNot: string;
  readonly always: string;
  readonly change: string;
}
