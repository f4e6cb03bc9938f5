import type { Correction } from '#domain/inquiry/correction.ts';
import type { ClientExit } from '#domain/inquiry/inquiry.ts';
import { type ClientAsked, spokenWords } from '#domain/relance/client-wait.ts';
import type { LetterInHand } from '#letters/writing/letter-case.ts';
import type { LettersOf } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import {
  aboutInquiry,
  dossierOf,
  inquiryMail,
  readerTimeZone,
  staffLanguageFor,
} from '#letters/writing/letter-views.ts';
import { agreedTime } from '#letters/writing/meeting-views.ts';
import { renderInquiryMail, renderStaffMail, subjectAbout } from '#templates/email/staff/staff-mail.ts';
import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { formatDateAt, formatInstant } from '#templates/i18n/dates.ts';
import { shorten } from '#templates/i18n/text.ts';
import { correctionLines } from '#templates/layout/correction-lines.ts';
import { staffLetterParts, staffShared } from '#templates/messages/catalogues.ts';

/** The facts of the letters about a client's acts. */
export interface ClientNewsLetterFacts {
  readonly 'client-spoke': {
    readonly what: ClientAsked['what'];
    readonly words?: string | undefined;
    /** The fields that the client corrected by sending the form again, with boutiques by their names. */
    readonly corrections?: readonly Correction[] | undefined;
  };
  readonly 'client-left': { readonly how: ClientExit | 'paused'; readonly words?: string | undefined };
  /** A paused inquiry is no longer resumed by itself; `asks` when the reason is about something else. */
  readonly 'reprise-cancelled': { readonly because: 'purchase' | 'new-inquiry'; readonly asks: boolean };
}

/** The letter about a client's message; its subject and opening are with the choices. */
interface ClientSpokeMessages {
  /** A meeting is agreed, or no answer is owed: the message is forwarded, and no new deadline begins. */
  readonly passedOn: string;
  readonly meetingStands: (values: { readonly time: string }) => string;
}

interface ClientNews {
  readonly subject: (values: { readonly name: string }) => string;
  readonly opening: string;
}

interface ClientLeftMessages {
  readonly declined: ClientNews;
  readonly 'left-alone': ClientNews;
  readonly 'consent-withdrawn': ClientNews;
  readonly paused: {
    readonly subject: (values: { readonly name: string }) => string;
    readonly until: (values: { readonly date: string }) => string;
    readonly open: string;
  };
  readonly theirMessage: string;
}

interface RepriseCancelledMessages {
  readonly purchase: ClientNews;
  /** The client has bought something of another category: the reader decides. */
  readonly otherPurchase: ClientNews;
  readonly 'new-inquiry': ClientNews;
}

/** What each of them says. */
export interface ClientNewsLetterMessages {
  readonly 'client-spoke': ClientSpokeMessages;
  readonly 'client-left': ClientLeftMessages;
  readonly 'reprise-cancelled': RepriseCancelledMessages;
}

type Spoken = ClientNewsLetterFacts['client-spoke'];

/** The client's text, and below it the corrections, one a line. */
function saidBy({ words, corrections = [] }: Spoken, letter: LetterInHand): string | undefined {
  const corrected = correctionLines(corrections, staffLanguageFor(letter));
  return [words, corrected.join('\n')].filter(Boolean).join('\n\n') || undefined;
}

/** The client has spoken again, and an answer is owed: who, what they said, and by when. */
function owedMail(spoken: Spoken, letter: LetterInHand): RenderedMail {
  const { what } = spoken;
  const view = inquiryMail(letter);
  const { subject: plain, subjectWhenDue: due, opening } = staffShared[view.language].clientChoices[what].letter;
  const before = formatInstant(view.deadlineAt, view.timeZone, view.language);
  const subject = view.deadlinePassed
    ? subjectAbout(view.clientName, (name) => plain({ name }))
    : subjectAbout(
        view.clientName,
        (name) => due({ name, before }),
        (name) => plain({ name }),
      );
  return renderInquiryMail({ ...view, message: saidBy(spoken, letter) ?? view.message }, subject, [opening]);
}

/** A meeting is agreed: the message is passed on, and no new deadline begins. */
function passedOnMail(spoken: Spoken, letter: LetterInHand, messages: ClientSpokeMessages): RenderedMail {
  const about = aboutInquiry(letter);
  const words = saidBy(spoken, letter);
  const { subject, opening } = staffShared[about.language].clientChoices[spoken.what].letter;
  const time = agreedTime(letter);
  const theirs: MailBlock[] = words ? [{ kind: 'quote', text: shorten(words, 2000) }] : [];
  return renderStaffMail(about, {
    subject: subjectAbout(about.clientName, (name) => subject({ name })),
    blocks: [
      paragraph(opening),
      ...theirs,
      paragraph(time === undefined ? messages.passedOn : messages.meetingStands({ time })),
      ...actionBlock(staffLetterParts[about.language].inquiryFacts.open, letter.urls.inquiry),
    ],
    reference: about.reference,
  });
}

/** When the house may write again, if the client named a date. */
function reopensOn(letter: LetterInHand): string | undefined {
  const { reopensAt, pendingChoice, committedChoice } = dossierOf(letter).inquiry;
  const at = reopensAt ?? pendingChoice?.pause?.reopensAt ?? committedChoice?.pause?.reopensAt;
  return at && formatDateAt(at, readerTimeZone(letter), staffLanguageFor(letter));
}

function leavingOf(how: ClientExit | 'paused', date: string | undefined, messages: ClientLeftMessages): string {
  if (how !== 'paused') return messages[how].opening;
  return date === undefined ? messages.paused.open : messages.paused.until({ date });
}

export const clientNewsLetters: LettersOf<ClientNewsLetterFacts, ClientNewsLetterMessages> = {
  'client-spoke': {
    mail(facts, letter, messages) {
      const { status, firstResponse } = dossierOf(letter).inquiry;
      // A letter without a link to answer by is for information: what was decided meanwhile stands.
      const isOwed =
        status === 'awaiting-first-response' && firstResponse !== undefined && letter.urls.link !== undefined;
      return isOwed ? owedMail(facts, letter) : passedOnMail(facts, letter, messages);
    },
  },
  /** Tells the owner that the client has left, and what that forbids. It asks for nothing. */
  'client-left': {
    mail({ how, words }, letter, messages) {
      const about = aboutInquiry(letter);
      const theirs: MailBlock[] = words
        ? [paragraph(messages.theirMessage), { kind: 'quote', text: shorten(words, 1200) }]
        : [];
      return renderStaffMail(about, {
        subject: subjectAbout(about.clientName, (name) => messages[how].subject({ name })),
        blocks: [
          paragraph(leavingOf(how, reopensOn(letter), messages)),
          ...theirs,
          ...actionBlock(staffLetterParts[about.language].inquiryFacts.see, letter.urls.inquiry),
        ],
        reference: about.reference,
      });
    },
  },
  'reprise-cancelled': {
    mail({ because, asks }, letter, messages) {
      const about = aboutInquiry(letter);
      const { subject, opening } = because === 'purchase' && asks ? messages.otherPurchase : messages[because];
      return renderStaffMail(about, {
        subject: subjectAbout(about.clientName, (name) => subject({ name })),
        blocks: [
          paragraph(opening),
          ...actionBlock(staffLetterParts[about.language].inquiryFacts.see, letter.urls.inquiry),
        ],
        reference: about.reference,
      });
    },
  },
};

export const clientNewsLetterSamples: SamplesOf<ClientNewsLetterFacts> = {
  'client-spoke'({ appointment, monday, cast: { words: said } }) {
    const { answer: words } = said;
    const agreed = { status: 'appointment', appointment: appointment() } as const;
    const corrections: readonly Correction[] = [
      { at: monday, field: 'phone', before: '+33 6 12 34 56 78', after: '+33 6 12 34 56 79' },
      { at: monday, field: 'boutiqueId', after: 'Mount Street' },
    ];
    return [
      ...spokenWords.map((what) => ({
        variant: what,
        facts: {
          what,
          words: what === 'completed' || what === 'corrected' ? undefined : words,
          ...(what === 'corrected' ? { corrections } : {}),
        },
        purpose: 'first-response' as const,
      })),
      { variant: 'call, a meeting agreed', facts: { what: 'call', words }, inquiry: agreed },
    ];
  },
  'client-left'({ cast: { words: said } }) {
    const { answer: words } = said;
    const rests = { status: 'paused', reopensAt: '2027-01-12T09:00:00.000Z' } as const;
    return [
      { variant: 'declined', facts: { how: 'declined', words } },
      { variant: 'left-alone', facts: { how: 'left-alone' } },
      { variant: 'consent-withdrawn', facts: { how: 'consent-withdrawn' } },
      { variant: 'paused, until a date', facts: { how: 'paused' }, inquiry: rests },
      { variant: 'paused, until a word', facts: { how: 'paused', words } },
    ];
  },
  'reprise-cancelled': () => [
    { variant: 'the client has bought', facts: { because: 'purchase', asks: false } },
    { variant: 'the client has bought something else', facts: { because: 'purchase', asks: true } },
    { variant: 'the client has sent a new inquiry', facts: { because: 'new-inquiry', asks: false } },
  ],
};
