import type { RelanceMoment } from '#domain/policy/relance.ts';
import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import type { MeetingPlace } from '#templates/email-layout/mail-meeting.ts';
import type { Language } from '#templates/i18n/language.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';
import { directLine } from './direct-line.ts';
import type { MissingDetail } from './missing-messages.ts';
import { relanceClosing, relanceOffer, relanceOpening, relanceSubject } from './relance-messages.ts';
import { anotherOption } from './relance-option.ts';
import { type OfferedSlots, slotBlocks } from './slot-blocks.ts';

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

const answerLabels: Readonly<Record<Language, (moment: RelanceMoment) => string>> = {
  fr: (moment) => (moment === 'incomplete' ? 'Préciser ma demande' : 'Répondre'),
  en: (moment) => (moment === 'incomplete' ? 'Add to my inquiry' : 'Answer'),
};

function offerBlocks(view: RelanceView): MailBlock[] {
  const { language, moment, offer, question, privateSpaceUrl } = view;
  const sentence = paragraph(relanceOffer(view));
  switch (offer.kind) {
    case 'clarification': {
      const asked: MailBlock[] = moment === 'question' && question ? [{ kind: 'quote', text: question.text }] : [];
      return [...asked, sentence, ...actionBlock(answerLabels[language](moment), offer.answerUrl)];
    }
    case 'slots':
    case 'new-slot':
      return [sentence, ...slotBlocks(offer.slots, language)];
    case 'another-option':
      return [sentence, ...actionBlock(anotherOption(view).action, privateSpaceUrl)];
  }
}

/** One courteous follow-up. It always proposes exactly one concrete thing, and never hurries anybody. */
export function relanceMail(view: RelanceView): RenderedMail {
  const closing = relanceClosing(view);
  const blocks = [
    paragraph(relanceOpening(view)),
    ...offerBlocks(view),
    ...(view.position === 'last' ? [] : directLine(view.tone, view.language)),
    ...(closing === undefined ? [] : [paragraph(closing)]),
  ];
  return renderClientMail(view, { subject: relanceSubject(view), blocks });
}
