import type { InquiryFacts } from '#domain/policy/inquiry-facts.ts';
import { findCues } from '#domain/reading/find-cues.ts';
import type { GenuineFeature } from '#domain/reading/genuine-lexicon.ts';
import { normaliseText } from '#domain/reading/normalise-text.ts';
import type { MessageReading } from '#domain/reading/read-message.ts';

/** What shows that a person has a wish; one is enough for a person of the house to read the message. */
export type SincereSign = GenuineFeature | 'call-back' | 'proxy';

/** Marks that any prose may show by chance; alone they say nothing about a wish. */
const incidental: ReadonlySet<GenuineFeature> = new Set([
  'request',
  'date',
  'visit',
  'quantity',
  'dimension',
  'house-way',
]);

/** The same signs in languages for which there are no rules. */
const signOfCue: Readonly<Record<string, SincereSign>> = {
  'client-wish/kin': 'recipient',
  'client-wish/occasion': 'occasion',
  'client-wish/piece': 'piece-type',
  'client-wish/stone': 'material',
  'client-wish/bespoke': 'bespoke-work',
  'client-wish/visit': 'meeting-wish',
  'client-wish/proxy': 'proxy',
  'client-wish/call-back': 'call-back',
  'after-purchase/repair': 'repair-work',
};

/** The signs of a wish in the words of a message; the fields of the form count for nothing here. */
export function sincereSigns(facts: Pick<InquiryFacts, 'message'>, reading: MessageReading): readonly SincereSign[] {
  const byRules = [...reading.genuine].filter((feature) => !incidental.has(feature));
  const byCues = [...findCues(normaliseText(facts.message)).keys()].flatMap((cue) => signOfCue[cue] ?? []);
  return [...new Set([...byRules, ...byCues])];
}
