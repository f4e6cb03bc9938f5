import type { Language } from '#domain/choices/languages.ts';
import type { SignalKind } from './scoring.ts';
import type { VicLevel } from './vic-level.ts';

export const inquiryIntents = ['acquire', 'gift', 'bespoke', 'repair', 'appointment', 'event', 'other'] as const;
export type InquiryIntent = (typeof inquiryIntents)[number];

export const availabilityWindows = ['this-week', 'this-month', 'later'] as const;
export type AvailabilityWindow = (typeof availabilityWindows)[number];

export const meetingPreferences = ['boutique', 'private-salon', 'video', 'phone'] as const;
export type MeetingPreference = (typeof meetingPreferences)[number];

/** A voluntary act of the person, stored with their consent. */
export interface ConsentedSignal {
  readonly kind: SignalKind;
  /** ISO-8601 UTC instant. */
  readonly occurredAt: string;
}

/** All facts a qualification may use. There is no field about money, and none may be added. */
export interface InquiryFacts {
  readonly message: string;
  /** Language of the form the person filled in. */
  readonly language: Language;
  readonly intent: InquiryIntent;
  readonly category?: string;
  readonly pieceReference?: string;
  readonly occasion?: string;
  /** Local date, YYYY-MM-DD, by which the person wishes the piece or the meeting. */
  readonly desiredOn?: string;
  readonly availability?: AvailabilityWindow;
  readonly meetingPreference?: MeetingPreference;
  readonly acceptsByAppointment: boolean;
  readonly boutiquePreference?: string;
  /** Set when the person is already known to the house. */
  readonly knownClientLevel?: VicLevel;
  readonly vip?: boolean;
  readonly signals?: readonly ConsentedSignal[];
}
