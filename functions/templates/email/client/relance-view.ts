import type { RelanceMoment } from '#domain/policy/relance.ts';
import type { MeetingPlace } from '#templates/email-layout/mail-meeting.ts';
import type { MissingDetail } from '#templates/messages/contracts/client-letters/missing-details.ts';
import type { ClientMail } from './client-mail.ts';
import type { OfferedSlots } from './slot-blocks.ts';

/** The relance's proposal, with the address it leads to. */
export type OfferMade =
  | { readonly kind: 'clarification'; readonly answerUrl?: string | undefined }
  | { readonly kind: 'slots' | 'new-slot'; readonly slots: OfferedSlots }
  | { readonly kind: 'another-option' };

export type RelanceView = ClientMail & {
  readonly moment: RelanceMoment;
  readonly offer: OfferMade;
  /** `only`: the one relance of its wait, which opens as a first one and closes as a last one. */
  readonly position: 'first' | 'only' | 'last';
  readonly place: MeetingPlace;
  /** The one question, when the inquiry is incomplete. */
  readonly missing?: MissingDetail | undefined;
  /** The advisor's question that awaits an answer, and whether the signatory asked it. */
  readonly question?: { readonly text: string; readonly isOwn: boolean } | undefined;
  /** After a pause: the client named this date, or asked to be contacted later. */
  readonly asAgreed?: boolean | undefined;
};
