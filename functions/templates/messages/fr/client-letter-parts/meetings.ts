import type { MeetingPreference } from '#domain/policy/inquiry-facts.ts';

/** Where and how people meet. `city` is in this language. */
type PlaceMessage = (values: { readonly boutique: string; readonly city: string }) => string;

export interface MeetingsMessages {
  /** Inside a sentence: "at our Mayfair boutique in London". */
  readonly phrase: Readonly<Record<MeetingPreference, PlaceMessage>>;
  /** In a table or a calendar: "Private salon, Mayfair, London". */
  readonly line: Readonly<Record<MeetingPreference, PlaceMessage>>;
}

export const meetings: MeetingsMessages = {
  phrase: {
    boutique: ({ boutique, city }) => `à notre boutique ${boutique}, à ${city}`,
    'private-salon': ({ boutique, city }) => `dans le salon privé de notre boutique ${boutique}, à ${city}`,
    video: () => 'en visioconférence',
    phone: () => 'par téléphone',
  },
  line: {
    boutique: ({ boutique, city }) => `Boutique ${boutique}, ${city}`,
    'private-salon': ({ boutique, city }) => `Salon privé, ${boutique}, ${city}`,
    video: () => 'En visioconférence',
    phone: () => 'Par téléphone',
  },
};
