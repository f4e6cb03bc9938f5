import type { Instant } from '#domain/calendar/instant.ts';
import { clientTimeZone } from '#domain/house/house.ts';
import type { LettersOf } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import { clientMail, dossierOf } from '#letters/writing/letter-views.ts';
import { privateSpaceAction, renderClientMail } from '#templates/email/client/client-mail.ts';
import { paragraph } from '#templates/email-layout/mail-blocks.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { formatInstant, formatInstantWithZone } from '#templates/i18n/dates.ts';

/** What the apology for a broken promise is written from. */
export interface ApologyLetterFacts {
  readonly 'promise-apology': {
    /** The signatory, who answers for the new time. */
    readonly byId: string;
    /** `accepted`: the inquiry is theirs; `duty`: the duty manager sees to it that somebody answers. */
    readonly because: 'accepted' | 'duty';
    readonly answersBefore: Instant;
  };
}

/** An apology with a new time. No excuse is given, and no earlier time is named. */
interface PromiseApologyMessages {
  /** From the fullest to the shortest. */
  readonly subjects: (values: { readonly before: string }) => readonly string[];
  readonly apology: string;
  /** The inquiry is the signatory's own. */
  readonly accepted: (values: { readonly before: string }) => string;
  /** The signatory answers for the house. */
  readonly duty: (values: { readonly before: string }) => string;
  readonly call: string;
}

/** Its texts. */
export interface ApologyLetterMessages {
  readonly 'promise-apology': PromiseApologyMessages;
}

export const apologyLetters: LettersOf<ApologyLetterFacts, ApologyLetterMessages> = {
  /** Sent once for a promise that was broken: an apology, who answers, and by when. */
  'promise-apology': {
    signedBy: ({ byId }) => byId,
    mail({ because, answersBefore }, letter, messages) {
      const mail = clientMail(letter);
      const { language } = letter;
      const timeZone = clientTimeZone(letter.house, dossierOf(letter).inquiry);
      const before = formatInstantWithZone(answersBefore, timeZone, language);
      return renderClientMail(mail, {
        subject: fittingSubject(...messages.subjects({ before: formatInstant(answersBefore, timeZone, language) })),
        blocks: [
          paragraph(messages.apology),
          paragraph(messages[because]({ before })),
          paragraph(messages.call),
          ...privateSpaceAction(mail),
        ],
      });
    },
  },
};

export const apologyLetterSamples: SamplesOf<ApologyLetterFacts> = {
  'promise-apology'({ cast: { advisorId }, managerId }) {
    const answersBefore = '2026-11-24T14:30:00.000Z';
    const duty = { byId: managerId, because: 'duty', answersBefore } as const;
    return [
      { variant: 'by the duty manager', facts: duty, level: 'new' },
      { variant: 'by the duty manager, VIC', facts: duty, level: 'vic' },
      { variant: 'by who accepted', facts: { byId: advisorId, because: 'accepted', answersBefore }, level: 'client' },
    ];
  },
};
