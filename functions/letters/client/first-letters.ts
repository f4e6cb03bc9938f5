import type { Instant } from '#domain/calendar/instant.ts';
import { clientTimeZone } from '#domain/house/house.ts';
import type { CareKind } from '#domain/policy/care.ts';
import type { LetterInHand } from '#letters/writing/letter-case.ts';
import type { LettersOf, NoFacts } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import { clientMail, dossierOf } from '#letters/writing/letter-views.ts';
import { privateSpaceAction, renderClientMail } from '#templates/email/client/client-mail.ts';
import type { MailBlock } from '#templates/email-layout/letter.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { formatInstant, formatInstantWithZone } from '#templates/i18n/dates.ts';
import { clientLetterParts } from '#templates/messages/catalogues.ts';
import { missingDetails } from './missing-details-of.ts';

/** The facts of the first letters to a client. */
export interface FirstLetterFacts {
  readonly acknowledgement: {
    readonly variant: 'assigned' | 'held' | 'incomplete' | 'premature' | 'stop-request' | CareKind;
    readonly answersBefore?: Instant | undefined;
  };
  readonly 'off-target-redirect': {
    readonly offTargetKind: string;
    readonly destinationUrl?: string | undefined;
  };
  readonly 'clarification-question': { readonly byId: string; readonly question: string };
  readonly 'fresh-link': NoFacts;
}

/** The first letter: who answers, and by when. Subjects are listed from the fullest to the shortest. */
interface AcknowledgementMessages {
  readonly assigned: {
    readonly subjects: (values: { readonly advisor: string; readonly before: string }) => readonly string[];
    readonly entrusted: (values: { readonly house: string; readonly before: string }) => string;
    /** Where no hour is left to name. */
    readonly subjectsSoon: (values: { readonly advisor: string }) => readonly string[];
    readonly entrustedSoon: (values: { readonly house: string }) => string;
    readonly reply: string;
  };
  readonly held: {
    readonly subjects: (values: { readonly house: string }) => readonly string[];
    readonly received: string;
    readonly answerBefore: (values: { readonly before: string }) => string;
    readonly answerSoon: string;
  };
  /** A complaint is acknowledged with regret, a matter after the sale with care; neither as a wish. */
  readonly care: Readonly<
    Record<
      CareKind,
      {
        readonly subject: string;
        readonly received: string;
        readonly answerBefore: (values: { readonly before: string }) => string;
        readonly answerSoon: string;
      }
    >
  >;
  readonly 'stop-request': {
    readonly subject: string;
    readonly stopped: string;
    readonly handled: string;
  };
  readonly incomplete: {
    readonly subject: string;
    /** Before a list of `count` details; without one, a complete sentence. */
    readonly thanks: (values: { readonly count: number }) => string;
    readonly complete: string;
    readonly brief: string;
  };
  readonly premature: {
    readonly subjects: (values: { readonly house: string }) => readonly string[];
    readonly early: string;
    readonly kept: string;
  };
}

export type OffTargetKind = 'press' | 'careers' | 'after-sales' | 'solicitation' | 'other';

interface OffTargetRedirectMessages {
  readonly thanks: string;
  readonly kinds: Readonly<
    Record<OffTargetKind, { readonly subject: string; readonly body: string; readonly action: string }>
  >;
  /** The way back for a client whose message was misread. */
  readonly misread: string;
}

interface ClarificationQuestionMessages {
  readonly subject: string;
  readonly opening: string;
  readonly byReply: string;
  readonly byLinkOrReply: string;
  readonly answer: string;
}

interface FreshLinkMessages {
  readonly subject: string;
  readonly body: string;
  readonly open: string;
  readonly ignore: string;
}

/** The messages of each. */
export interface FirstLetterMessages {
  readonly acknowledgement: AcknowledgementMessages;
  readonly 'off-target-redirect': OffTargetRedirectMessages;
  readonly 'clarification-question': ClarificationQuestionMessages;
  readonly 'fresh-link': FreshLinkMessages;
}

type Body = { readonly subject: string; readonly blocks: readonly MailBlock[] };

/** Signed by the advisor. */
function assigned(
  letter: LetterInHand,
  answersBefore: Instant | undefined,
  messages: AcknowledgementMessages['assigned'],
): Body {
  const mail = clientMail(letter);
  if (answersBefore === undefined) {
    return {
      subject: fittingSubject(...messages.subjectsSoon({ advisor: mail.signatory.fullName })),
      blocks: [
        paragraph(messages.entrustedSoon({ house: mail.house.houseName })),
        paragraph(messages.reply),
        ...privateSpaceAction(mail),
      ],
    };
  }
  const timeZone = clientTimeZone(letter.house, dossierOf(letter).inquiry);
  const before = formatInstant(answersBefore, timeZone, letter.language);
  const inFull = formatInstantWithZone(answersBefore, timeZone, letter.language);
  return {
    subject: fittingSubject(...messages.subjects({ advisor: mail.signatory.fullName, before })),
    blocks: [
      paragraph(messages.entrusted({ house: mail.house.houseName, before: inFull })),
      paragraph(messages.reply),
      ...privateSpaceAction(mail),
    ],
  };
}

/** Signed by the duty manager, who is responsible meanwhile. */
function held(
  letter: LetterInHand,
  answersBefore: Instant | undefined,
  messages: AcknowledgementMessages['held'],
): Body {
  const mail = clientMail(letter);
  const timeZone = clientTimeZone(letter.house, dossierOf(letter).inquiry);
  const before = answersBefore && formatInstantWithZone(answersBefore, timeZone, letter.language);
  return {
    subject: fittingSubject(...messages.subjects({ house: mail.house.houseName })),
    blocks: [
      paragraph(messages.received),
      paragraph(before ? messages.answerBefore({ before }) : messages.answerSoon),
      ...privateSpaceAction(mail),
    ],
  };
}

function incomplete(letter: LetterInHand, messages: AcknowledgementMessages['incomplete']): Body {
  const missing = missingDetails(dossierOf(letter).inquiry).slice(0, 2);
  const names = clientLetterParts[letter.language].missingDetails;
  const details: MailBlock[] =
    missing.length > 0 ? [{ kind: 'list', items: missing.map((detail) => names[detail]) }] : [];
  return {
    subject: messages.subject,
    blocks: [
      paragraph(messages.thanks({ count: missing.length })),
      ...details,
      ...actionBlock(messages.complete, letter.urls.link ?? letter.urls.privateLink),
      paragraph(messages.brief),
    ],
  };
}

function premature(letter: LetterInHand, messages: AcknowledgementMessages['premature']): Body {
  const mail = clientMail(letter);
  return {
    subject: fittingSubject(...messages.subjects({ house: mail.house.houseName })),
    blocks: [paragraph(messages.early), paragraph(messages.kept), ...privateSpaceAction(mail)],
  };
}

/** The one letter that follows a request to stop: no link, no invitation, nothing to do. */
function stopRequest({ subject, stopped, handled }: AcknowledgementMessages['stop-request']): Body {
  return { subject, blocks: [paragraph(stopped), paragraph(handled)] };
}

/** Signed by its owner: one person, one instant, no offer and no question. */
function inCare(
  letter: LetterInHand,
  answersBefore: Instant | undefined,
  messages: AcknowledgementMessages['care'][CareKind],
): Body {
  const timeZone = clientTimeZone(letter.house, dossierOf(letter).inquiry);
  const before = answersBefore && formatInstantWithZone(answersBefore, timeZone, letter.language);
  return {
    subject: messages.subject,
    blocks: [
      paragraph(messages.received),
      paragraph(before ? messages.answerBefore({ before }) : messages.answerSoon),
      ...privateSpaceAction(clientMail(letter)),
    ],
  };
}

function acknowledgementOf(
  { variant, answersBefore }: FirstLetterFacts['acknowledgement'],
  letter: LetterInHand,
  messages: AcknowledgementMessages,
): Body {
  switch (variant) {
    case 'assigned':
      return assigned(letter, answersBefore, messages.assigned);
    case 'held':
      return held(letter, answersBefore, messages.held);
    case 'incomplete':
      return incomplete(letter, messages.incomplete);
    case 'premature':
      return premature(letter, messages.premature);
    case 'complaint':
    case 'after-sales':
      return inCare(letter, answersBefore, messages.care[variant]);
    case 'stop-request':
      return stopRequest(messages['stop-request']);
  }
}

/** The section to which an off-target message belongs, of the five that a house has. */
function surfaceOf(offTargetKind: string): OffTargetKind {
  switch (offTargetKind) {
    case 'press':
    case 'study':
      return 'press';
    case 'careers':
      return 'careers';
    case 'after-sales':
      return 'after-sales';
    case 'solicitation':
    case 'partnership':
      return 'solicitation';
    default:
      return 'other';
  }
}

export const firstLetters: LettersOf<FirstLetterFacts, FirstLetterMessages> = {
  /** The first mail to a client: who answers, and by when. */
  acknowledgement: {
    mail: (facts, letter, messages) => renderClientMail(clientMail(letter), acknowledgementOf(facts, letter, messages)),
  },
  /** A courteous refusal: an answer, the right address, and a way back. */
  'off-target-redirect': {
    mail({ offTargetKind, destinationUrl }, letter, { thanks, kinds, misread }) {
      const { subject, body, action } = kinds[surfaceOf(offTargetKind)];
      const blocks = [paragraph(thanks), paragraph(body), ...actionBlock(action, destinationUrl), paragraph(misread)];
      return renderClientMail(clientMail(letter), { subject, blocks });
    },
  },
  /** The advisor's own text, sent unchanged; without a page for the answer, the private space shows the question. */
  'clarification-question': {
    signedBy: ({ byId }) => byId,
    mail({ question }, letter, messages) {
      const mail = clientMail(letter);
      const reply = letter.urls.link
        ? [paragraph(messages.byLinkOrReply), ...actionBlock(messages.answer, letter.urls.link)]
        : [paragraph(messages.byReply), ...privateSpaceAction(mail)];
      const blocks: MailBlock[] = [paragraph(messages.opening), { kind: 'quote', text: question }, ...reply];
      return renderClientMail(mail, { subject: messages.subject, blocks });
    },
  },
  /** Sent to the mailbox that the expired or replaced link belonged to, never to another. */
  'fresh-link': {
    mail(_facts, letter, { subject, body, open, ignore }) {
      const action = actionBlock(open, letter.urls.link ?? letter.urls.privateLink);
      return renderClientMail(clientMail(letter), {
        subject,
        blocks: [paragraph(body), ...action, { kind: 'small', text: ignore }],
      });
    },
  },
};

const answersBefore = '2026-11-24T10:00:00.000Z';

export const firstLetterSamples: SamplesOf<FirstLetterFacts> = {
  acknowledgement: () => [
    { variant: 'assigned', facts: { variant: 'assigned', answersBefore } },
    { variant: 'assigned, new', facts: { variant: 'assigned', answersBefore }, level: 'new' },
    { variant: 'assigned, Ms', facts: { variant: 'assigned', answersBefore }, civility: 'ms' },
    { variant: 'assigned, Mr, VIC', facts: { variant: 'assigned', answersBefore }, civility: 'mr', level: 'vic' },
    { variant: 'assigned, too late', facts: { variant: 'assigned' } },
    { variant: 'held', facts: { variant: 'held', answersBefore } },
    { variant: 'incomplete', facts: { variant: 'incomplete' }, purpose: 'completion' },
    { variant: 'premature', facts: { variant: 'premature' } },
    { variant: 'stop request', facts: { variant: 'stop-request' } },
    { variant: 'complaint', facts: { variant: 'complaint', answersBefore } },
    { variant: 'after-sales', facts: { variant: 'after-sales', answersBefore } },
  ],
  'off-target-redirect': () => [
    {
      variant: 'press',
      facts: { offTargetKind: 'press', destinationUrl: 'mailto:presse@maison-aurelle.example' },
    },
    ...['careers', 'after-sales', 'solicitation', 'other'].map((offTargetKind) => ({
      variant: offTargetKind,
      facts: { offTargetKind },
    })),
  ],
  'clarification-question': ({ cast: { advisorId, words } }) => {
    const facts = { byId: advisorId, question: words.question };
    return [
      { variant: 'with a page', facts, purpose: 'completion' },
      { variant: 'by the private space', facts },
    ];
  },
  'fresh-link': () => [{ variant: 'client', facts: {}, purpose: 'slots' }],
};
