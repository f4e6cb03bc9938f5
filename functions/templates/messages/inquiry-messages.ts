import type { AvailabilityWindow, InquiryIntent, MeetingPreference } from '#domain/qualification/inquiry-facts.ts';
import type { Language, Words } from '../i18n/language.ts';
import { readableCode } from '../i18n/readable-code.ts';

/** The form's choices, in the order and in the words that clients and advisors read. */
export const intentWords: Words<Record<InquiryIntent, string>> = {
  fr: {
    acquire: 'Acquérir une pièce',
    gift: 'Offrir',
    bespoke: 'Une création sur mesure',
    repair: 'Un soin ou une restauration',
    appointment: 'Prendre rendez-vous',
    event: 'Un événement de la maison',
    other: 'Autre chose',
  },
  en: {
    acquire: 'Acquiring a piece',
    gift: 'Choosing a gift',
    bespoke: 'A bespoke creation',
    repair: 'Care or restoration',
    appointment: 'Arranging an appointment',
    event: 'An event of the house',
    other: 'Something else',
  },
};

/** The form's own list; a house may know more categories than it asks about. */
type FormCategory = 'high-jewellery' | 'watches' | 'leather' | 'couture' | 'other';

const categoryWords: Words<Record<FormCategory, string>> = {
  fr: {
    'high-jewellery': 'Haute joaillerie',
    watches: 'Horlogerie',
    leather: 'Maroquinerie',
    couture: 'Couture',
    other: 'Autre, ou je ne sais pas encore',
  },
  en: {
    'high-jewellery': 'High jewellery',
    watches: 'Watches',
    leather: 'Leather goods',
    couture: 'Couture',
    other: 'Other, or not decided yet',
  },
};

const furtherCategoryWords: Words<Readonly<Record<string, string>>> = {
  fr: { jewellery: 'Joaillerie', fragrance: 'Parfum', home: 'Art de vivre' },
  en: { jewellery: 'Jewellery', fragrance: 'Fragrance', home: 'Home' },
};

/** A category in words; one that the house made up is read from its code. */
export function categoryWord(category: string, language: Language): string {
  const known: Readonly<Record<string, string>> = { ...furtherCategoryWords[language], ...categoryWords[language] };
  return known[category] ?? readableCode(category);
}

export const availabilityWords: Words<Record<AvailabilityWindow, string>> = {
  fr: { 'this-week': 'Cette semaine', 'this-month': 'Ce mois-ci', later: 'Plus tard' },
  en: { 'this-week': 'This week', 'this-month': 'This month', later: 'Later' },
};

export const meetingWords: Words<Record<MeetingPreference, string>> = {
  fr: {
    boutique: 'En boutique',
    'private-salon': 'En salon privé',
    video: 'En visioconférence',
    phone: 'Par téléphone',
  },
  en: {
    boutique: 'At the boutique',
    'private-salon': 'In a private salon',
    video: 'By video call',
    phone: 'By telephone',
  },
};

/** What the client answered in the form, apart from the message; only what was given is shown. */
export type InquiryAnswers = {
  readonly intent?: InquiryIntent | undefined;
  readonly category?: string | undefined;
  readonly pieceReference?: string | undefined;
  readonly occasion?: string | undefined;
  /** Local date, `2026-12-24`. */
  readonly desiredOn?: string | undefined;
  readonly availability?: AvailabilityWindow | undefined;
  readonly meetingPreference?: MeetingPreference | undefined;
  readonly boutiqueName?: string | undefined;
  readonly acceptsByAppointment?: boolean | undefined;
};
