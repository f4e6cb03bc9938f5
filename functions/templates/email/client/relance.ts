import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { placePhrase } from '#templates/email-layout/mail-meeting.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { clientLetters } from '#templates/messages/client-letters.ts';
import type { ClientLettersMessages } from '#templates/messages/contracts/client-letters.ts';
import { renderClientMail } from './client-mail.ts';
import { directLine } from './direct-line.ts';
import { relanceOpening, relanceSubjects } from './relance-opening.ts';
import { optionOf } from './relance-option.ts';
import type { RelanceView } from './relance-view.ts';
import { slotBlocks } from './slot-blocks.ts';

/** The proposal: a sentence, and the one button. */
function offerBlocks(view: RelanceView, all: ClientLettersMessages): MailBlock[] {
  const { language, moment, offer, place, question, privateSpaceUrl } = view;
  const messages = all.relance;
  switch (offer.kind) {
    case 'clarification': {
      const asked: MailBlock[] = moment === 'question' && question ? [{ kind: 'quote', text: question.text }] : [];
      const asksDetail = moment === 'question' || moment === 'incomplete';
      return [
        ...asked,
        paragraph(asksDetail ? messages.offers.detail : messages.offers.wishes),
        ...actionBlock(moment === 'incomplete' ? messages.complete : messages.answer, offer.answerUrl),
      ];
    }
    case 'slots':
    case 'new-slot': {
      const count = offer.slots.startsAt.length;
      return [
        paragraph(messages.offers.slots({ count, place: placePhrase(place, language) })),
        ...slotBlocks(offer.slots, language, all.offeredSlots),
      ];
    }
    case 'another-option': {
      const option = optionOf(view, messages);
      return [paragraph(option.sentence), ...actionBlock(option.action, privateSpaceUrl)];
    }
  }
}

/** One courteous follow-up. It always makes exactly one concrete proposal, and never urges the client. */
export function relanceMail(view: RelanceView): RenderedMail {
  const all = clientLetters[view.language];
  return renderClientMail(view, {
    subject: fittingSubject(...relanceSubjects(view, all)),
    blocks: [
      paragraph(relanceOpening(view, all)),
      ...offerBlocks(view, all),
      ...(view.position === 'last' ? [] : directLine(view.tone, all.directLine)),
      // The client may leave it unanswered, and the letter says so.
      ...(view.position === 'first' ? [] : [paragraph(all.relance.closing)]),
    ],
  });
}
