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
