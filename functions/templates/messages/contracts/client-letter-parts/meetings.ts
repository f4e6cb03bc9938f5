import type { MeetingPreference } from '#domain/policy/inquiry-facts.ts';

/** Where and how people meet. `city` is in this language. */
type PlaceMessage = (values: { readonly boutique: string; readonly city: string }) => string;

export interface MeetingsMessages {
  /** Inside a sentence: "at our Mayfair boutique in London". */
  readonly phrase: Readonly<Record<MeetingPreference, PlaceMessage>>;
  /** In a table or a calendar: "Private salon, Mayfair, London". */
  readonly line: Readonly<Record<MeetingPreference, PlaceMessage>>;
}
