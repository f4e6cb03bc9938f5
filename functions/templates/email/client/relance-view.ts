import type { RelanceMoment } from '#domain/policy/relance.ts';
import type { MeetingPlace } from '#templates/email-layout/mail-meeting.ts';
import type { MissingDetail } from '#templates/messages/contracts/client-letters/missing-details.ts';
import type { ClientMail } from './client-mail.ts';
import type { OfferedSlots } from './slot-blocks.ts';

/** What the relance puts in the client's hands, with the address it leads to. */
export type OfferMade =
  | { readonly kind: 'clarification'; readonly answerUrl?: string | undefined }
  | { readonly kind: 'slots' | 'new-slot'; readonly slots: OfferedSlots }
  | { readonly kind: 'another-option' };

export type RelanceView = ClientMail & {
  readonly moment: RelanceMoment;
  readonly offer: OfferMade;
  /** `only`: the one relance of its wait, which explains itself as a first one and closes as a last one. */
  readonly position: 'first' | 'only' | 'last';
  readonly place: MeetingPlace;
  /** The one thing to ask for, when the inquiry is incomplete. */
  readonly missing?: MissingDetail | undefined;
  /** What an advisor asked, when that is what we wait for, and whether it was the one who signs. */
  readonly question?: { readonly text: string; readonly isOwn: boolean } | undefined;
  /** After a pause: the client named this date, or asked to be left until later. */
  readonly asAgreed?: boolean | undefined;
};
