import type { RelanceMoment } from '#domain/policy/relance.ts';
import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import type { Language } from '#templates/i18n/language.ts';
import { renderClientMail } from './client-mail.ts';
import { directLine } from './direct-line.ts';
import { relanceClosing, relanceOffer, relanceOpening, relanceSubject } from './relance-messages.ts';
import { anotherOption } from './relance-option.ts';
import type { RelanceView } from './relance-view.ts';
import { slotBlocks } from './slot-blocks.ts';

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
