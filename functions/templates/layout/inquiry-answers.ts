import type { AvailabilityWindow, InquiryIntent, MeetingPreference } from '#domain/policy/inquiry-facts.ts';

/** The client's answers in the form, apart from the message; only given answers are shown. */
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
