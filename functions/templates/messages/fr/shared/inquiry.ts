import type { AvailabilityWindow, InquiryIntent, MeetingPreference } from '#domain/policy/inquiry-facts.ts';

/** Common categories; a house's own category is shown in the house's spelling. */
export type KnownCategory =
  | 'high-jewellery'
  | 'jewellery'
  | 'watches'
  | 'leather'
  | 'couture'
  | 'fragrance'
  | 'home'
  | 'other';

/** The form's choices, as clients and advisors read them. */
export interface InquiryMessages {
  readonly intents: Readonly<Record<InquiryIntent, string>>;
  readonly categories: Readonly<Record<KnownCategory, string>>;
  readonly availabilities: Readonly<Record<AvailabilityWindow, string>>;
  readonly meetings: Readonly<Record<MeetingPreference, string>>;
}

export const inquiry: InquiryMessages = {
  intents: {
    acquire: 'Acquérir une pièce',
    gift: 'Offrir',
    bespoke: 'Une création sur mesure',
    repair: 'Un soin ou une restauration',
    appointment: 'Prendre rendez-vous',
    event: 'Un événement de la maison',
    other: 'Autre chose',
  },
  categories: {
    'high-jewellery': 'Haute joaillerie',
    watches: 'Horlogerie',
    leather: 'Maroquinerie',
    couture: 'Couture',
    jewellery: 'Joaillerie',
    fragrance: 'Parfum',
    home: 'Art de vivre',
    other: 'Autre, ou je ne sais pas encore',
  },
  availabilities: { 'this-week': 'Cette semaine', 'this-month': 'Ce mois-ci', later: 'Plus tard' },
  meetings: {
    boutique: 'En boutique',
    'private-salon': 'En salon privé',
    video: 'En visioconférence',
    phone: 'Par téléphone',
  },
};
