import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { formatInstant, formatInstantWithZone, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { clientLetters } from '#templates/messages/client-letters.ts';
import type { MissingDetail } from '#templates/messages/contracts/client-letters/missing-details.ts';
import type { ClientLettersMessages } from '#templates/messages/contracts/client-letters.ts';
import { type ClientMail, privateSpaceAction, renderClientMail } from './client-mail.ts';

/** `assigned`: signed by the advisor. `held`: signed by the duty manager, who is responsible meanwhile. */
export type Acknowledgement =
  | { readonly kind: 'assigned'; readonly answersBefore: InstantText }
  | { readonly kind: 'held'; readonly answersBefore?: InstantText | undefined }
  | { readonly kind: 'incomplete'; readonly missing: readonly MissingDetail[]; readonly completeUrl: string }
  | { readonly kind: 'premature' };

export type AcknowledgementView = ClientMail & {
  readonly acknowledgement: Acknowledgement;
  /** The client's zone. */
  readonly timeZone: TimeZone;
};

type Letter = { subject: string; blocks: MailBlock[] };

function assigned(view: AcknowledgementView, answersBefore: InstantText, all: ClientLettersMessages): Letter {
  const { language, timeZone, signatory, house } = view;
  const messages = all.acknowledgement.assigned;
  const before = formatInstant(answersBefore, timeZone, language);
  return {
    subject: fittingSubject(...messages.subjects({ advisor: signatory.fullName, before })),
    blocks: [
      paragraph(
        messages.entrusted({
          house: house.houseName,
          before: formatInstantWithZone(answersBefore, timeZone, language),
        }),
      ),
      paragraph(messages.reply),
      ...privateSpaceAction(view),
    ],
  };
}

function held(view: AcknowledgementView, answersBefore: InstantText | undefined, all: ClientLettersMessages): Letter {
  const { language, timeZone, house } = view;
  const messages = all.acknowledgement.held;
  const before = answersBefore && formatInstantWithZone(answersBefore, timeZone, language);
  return {
    subject: fittingSubject(...messages.subjects({ house: house.houseName })),
    blocks: [
      paragraph(messages.received),
      paragraph(before ? messages.answerBefore({ before }) : messages.answerSoon),
      ...privateSpaceAction(view),
    ],
  };
}

function incomplete(missing: readonly MissingDetail[], completeUrl: string, all: ClientLettersMessages): Letter {
  const messages = all.acknowledgement.incomplete;
  const details: MailBlock[] =
    missing.length > 0 ? [{ kind: 'list', items: missing.map((detail) => all.missingDetails[detail]) }] : [];
  return {
    subject: messages.subject,
    blocks: [
      paragraph(messages.thanks({ count: missing.length })),
      ...details,
      ...actionBlock(messages.complete, completeUrl),
      paragraph(messages.brief),
    ],
  };
}

function premature(view: AcknowledgementView, all: ClientLettersMessages): Letter {
  const messages = all.acknowledgement.premature;
  return {
    subject: fittingSubject(...messages.subjects({ house: view.house.houseName })),
    blocks: [paragraph(messages.early), paragraph(messages.kept), ...privateSpaceAction(view)],
  };
}

function letterFor(view: AcknowledgementView): Letter {
  const { acknowledgement } = view;
  const all = clientLetters[view.language];
  switch (acknowledgement.kind) {
    case 'assigned':
      return assigned(view, acknowledgement.answersBefore, all);
    case 'held':
      return held(view, acknowledgement.answersBefore, all);
    case 'incomplete':
      return incomplete(acknowledgement.missing, acknowledgement.completeUrl, all);
    case 'premature':
      return premature(view, all);
  }
}

/** The first mail to a client: who answers, and by when. */
export function acknowledgementMail(view: AcknowledgementView): RenderedMail {
  return renderClientMail(view, letterFor(view));
}
