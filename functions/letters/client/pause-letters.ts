import type { Instant } from '#domain/calendar/instant.ts';
import { staffOf } from '#domain/house/house.ts';
import { type PauseReason, pauseReasons } from '#domain/policy/relance.ts';
import type { LettersOf } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import { clientMail, dossierOf } from '#letters/writing/letter-views.ts';
import { renderClientMail } from '#templates/email/client/client-mail.ts';
import { directLine } from '#templates/email/client/direct-line.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { isNear } from '#templates/email-layout/mail-tone.ts';
import { formatDateAt, formatDay } from '#templates/i18n/dates.ts';
import { clientLetterParts } from '#templates/messages/catalogues.ts';

/** The facts of the letters about a pause or an end. */
export interface PauseLetterFacts {
  readonly 'respectful-pause': { readonly because: PauseReason; readonly reopensAt?: Instant | undefined };
  /** `erases`: the client asked that the house erases them, too. */
  readonly 'consent-withdrawn': { readonly erases?: boolean | undefined };
  readonly 'satisfaction-question': { readonly metOn: Instant; readonly advisorId: string };
}

type Reopening = (values: { readonly date: string }) => string;

/** Sent once as a pause begins: why, until when, and how to end it. */
interface RespectfulPauseMessages {
  readonly because: Readonly<Record<PauseReason, string>>;
  /** The house writes again by itself. */
  readonly dated: { readonly subject: Reopening; readonly back: Reopening };
  /** Only a message from the client reopens the inquiry. */
  readonly open: { readonly subject: string; readonly silence: string };
  readonly resume: string;
}

interface ConsentWithdrawnMessages {
  readonly subject: string;
  readonly done: string;
  readonly after: string;
  /** In place of `after`, when they are erased. */
  readonly erased: string;
}

interface SatisfactionQuestionMessages {
  readonly subjects: (values: { readonly day: string }) => readonly string[];
  readonly met: (values: { readonly advisor: string; readonly day: string }) => string;
  /** The signatory is the person they met. */
  readonly metMe: (values: { readonly day: string }) => string;
  readonly ask: string;
  /** For clients who know the house well. */
  readonly askNear: string;
  readonly answer: string;
}

/** The messages of each. */
export interface PauseLetterMessages {
  readonly 'respectful-pause': RespectfulPauseMessages;
  readonly 'consent-withdrawn': ConsentWithdrawnMessages;
  readonly 'satisfaction-question': SatisfactionQuestionMessages;
}

export const pauseLetters: LettersOf<PauseLetterFacts, PauseLetterMessages> = {
  /**
   * Sent once as the pause begins: why, until when, and how to end it; without a date only a message from the client
   * ends it. It asks for nothing.
   */
  'respectful-pause': {
    mail({ because, reopensAt }, letter, { because: reasons, dated, open, resume }) {
      const { language } = letter;
      const mail = clientMail(letter);
      const date = reopensAt && formatDateAt(reopensAt, dossierOf(letter).person.timeZone, language);
      return renderClientMail(mail, {
        subject: date === undefined ? open.subject : dated.subject({ date }),
        blocks: [
          paragraph(reasons[because]),
          paragraph(date === undefined ? open.silence : dated.back({ date })),
          ...actionBlock(resume, mail.privateSpaceUrl),
          ...directLine(mail.tone, clientLetterParts[language].directLine),
        ],
      });
    },
  },
  /** The last letter. It has no button, because it asks nothing of a client who has just left. */
  'consent-withdrawn': {
    mail: ({ erases }, letter, { subject, done, after, erased }) =>
      renderClientMail(clientMail(letter), {
        subject,
        blocks: [paragraph(done), paragraph(erases === true ? erased : after)],
      }),
  },
  /** Signed by the director and not by the advisor, so that the client can answer freely. */
  'satisfaction-question': {
    signedBy: (_facts, house) => house.dutyManagerId,
    mail({ metOn, advisorId }, letter, messages) {
      const mail = clientMail(letter);
      const day = formatDay(metOn, dossierOf(letter).person.timeZone, letter.language);
      const advisor = staffOf(letter.house, advisorId).fullName;
      const met = advisorId === letter.signatoryId ? messages.metMe({ day }) : messages.met({ advisor, day });
      const ask = isNear(mail.tone) ? messages.askNear : messages.ask;
      return renderClientMail(mail, {
        subject: fittingSubject(...messages.subjects({ day })),
        blocks: [paragraph(`${met} ${ask}`), ...actionBlock(messages.answer, letter.urls.link)],
      });
    },
  },
};

export const pauseLetterSamples: SamplesOf<PauseLetterFacts> = {
  'respectful-pause': () =>
    pauseReasons.flatMap((because) => [
      { variant: `${because}, until a date`, facts: { because, reopensAt: '2027-01-12T09:00:00.000Z' } },
      { variant: `${because}, until a word`, facts: { because } },
    ]),
  'consent-withdrawn': () => [
    { variant: 'withdrawn', facts: {} },
    { variant: 'withdrawn, and erased', facts: { erases: true } },
  ],
  'satisfaction-question'({ monday: metOn, cast: { advisorId }, managerId }) {
    const purpose = 'satisfaction';
    return [
      { variant: 'new', facts: { metOn, advisorId }, purpose, level: 'new' },
      { variant: 'vic', facts: { metOn, advisorId }, purpose, level: 'vic' },
      { variant: 'met the director', facts: { metOn, advisorId: managerId }, purpose, level: 'new' },
    ];
  },
};
