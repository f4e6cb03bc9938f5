import type { AvailabilityWindow, InquiryIntent, MeetingPreference } from '#domain/policy/inquiry-facts.ts';

/** Those that houses commonly have; one of a house's own is shown as the house spells it. */
export type KnownCategory =
  | 'high-jewellery'
  | 'jewellery'
  | 'watches'
  | 'leather'
  | 'couture'
  | 'fragrance'
  | 'home'
  | 'other';

/** The form's choices, in the words that clients and advisors read. */
export interface InquiryMessages {
  readonly intents: Readonly<Record<InquiryIntent, string>>;
  readonly categories: Readonly<Record<KnownCategory, string>>;
  readonly availabilities: Readonly<Record<AvailabilityWindow, string>>;
  readonly meetings: Readonly<Record<MeetingPreference, string>>;
}
