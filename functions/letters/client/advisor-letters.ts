import type { LocalDate } from '#domain/calendar/local-date.ts';
import { staffOf } from '#domain/house/house.ts';
import type { LettersOf } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import { clientMail } from '#letters/writing/letter-views.ts';
import { privateSpaceAction, renderClientMail } from '#templates/email/client/client-mail.ts';
import { unbroken } from '#templates/email/client/direct-line.ts';
import { paragraph, typedParagraphs } from '#templates/email-layout/mail-blocks.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { isNear } from '#templates/email-layout/mail-tone.ts';
import { formatDate } from '#templates/i18n/dates.ts';

/** The facts of the letters about a change or an absence of the advisor. */
export interface AdvisorLetterFacts {
  /** The advisor's own words, which are the answer. */
  readonly 'advisor-reply': { readonly byId: string; readonly text: string };
  readonly 'new-advisor': { readonly fromId: string };
  readonly 'advisor-away': {
    readonly awayId: string;
    /** The person who answers meanwhile, and signs. */
    readonly standInId: string;
    /** The last day of the leave. */
    readonly awayUntil: LocalDate;
  };
}

interface NewAdvisorMessages {
  readonly subjects: (values: { readonly advisor: string }) => readonly string[];
  readonly takesOver: (values: { readonly former: string }) => string;
  readonly informed: string;
  /** For clients who know the house well. */
  readonly wellInformed: string;
  readonly line: (values: { readonly phone: string }) => string;
}

interface AdvisorAwayMessages {
  readonly subjects: (values: { readonly advisor: string }) => readonly string[];
  /** `until` is the last day away. */
  readonly away: (values: { readonly advisor: string; readonly until: string }) => string;
  readonly answer: string;
  readonly returns: (values: { readonly advisor: string }) => string;
  readonly line: (values: { readonly phone: string }) => string;
}

interface AdvisorReplyMessages {
  readonly subjects: (values: { readonly advisor: string }) => readonly string[];
}

/** The messages of each. */
export interface AdvisorLetterMessages {
  readonly 'advisor-reply': AdvisorReplyMessages;
  readonly 'new-advisor': NewAdvisorMessages;
  readonly 'advisor-away': AdvisorAwayMessages;
}

export const advisorLetters: LettersOf<AdvisorLetterFacts, AdvisorLetterMessages> = {
  /** Written by the advisor, in their name and to their address: greeting and signature are the house's. */
  'advisor-reply': {
    signedBy: ({ byId }) => byId,
    mail({ text }, letter, { subjects }) {
      const mail = clientMail(letter);
      return renderClientMail(mail, {
        subject: fittingSubject(...subjects({ advisor: mail.signatory.fullName })),
        blocks: [...typedParagraphs(text), ...privateSpaceAction(mail)],
      });
    },
  },
  /** Sent once, by the new advisor, so that the client does not learn of the change by chance. */
  'new-advisor': {
    mail({ fromId }, letter, messages) {
      const mail = clientMail(letter);
      const { tone, signatory } = mail;
      const sentences = [
        messages.takesOver({ former: staffOf(letter.house, fromId).fullName }),
        isNear(tone) ? messages.wellInformed : messages.informed,
        ...(isNear(tone) && tone.directLine ? [messages.line({ phone: unbroken(tone.directLine) })] : []),
      ];
      return renderClientMail(mail, {
        subject: fittingSubject(...messages.subjects({ advisor: signatory.fullName })),
        blocks: [paragraph(sentences.join(' ')), ...privateSpaceAction(mail)],
      });
    },
  },
  /** Sent once, by the stand-in, when a leave begins while the client waits for an answer. */
  'advisor-away': {
    signedBy: ({ standInId }) => standInId,
    mail({ awayId, awayUntil }, letter, messages) {
      const mail = clientMail(letter);
      const { tone, signatory } = mail;
      const advisor = staffOf(letter.house, awayId).fullName;
      const sentences = [
        messages.away({ advisor, until: formatDate(awayUntil, letter.language) }),
        messages.answer,
        messages.returns({ advisor }),
        ...(isNear(tone) && tone.directLine ? [messages.line({ phone: unbroken(tone.directLine) })] : []),
      ];
      return renderClientMail(mail, {
        subject: fittingSubject(...messages.subjects({ advisor: signatory.fullName })),
        blocks: [paragraph(sentences.join(' ')), ...privateSpaceAction(mail)],
      });
    },
  },
};

export const advisorLetterSamples: SamplesOf<AdvisorLetterFacts> = {
  'advisor-reply': ({ cast: { advisorId: byId, words } }) => [
    { variant: 'in two paragraphs', facts: { byId, text: words.reply } },
  ],
  'new-advisor': ({ cast: { colleagueId: fromId } }) => [
    { variant: 'new client', facts: { fromId }, colleagueLeft: true, level: 'new' },
    { variant: 'Top VIC', facts: { fromId }, colleagueLeft: true, level: 'top-vic' },
  ],
  'advisor-away'({ cast: { advisorId, colleagueId } }) {
    const facts = { awayId: colleagueId, standInId: advisorId, awayUntil: '2026-11-29' };
    return [
      { variant: 'new client', facts, level: 'new' },
      { variant: 'VIC', facts, level: 'vic' },
    ];
  },
};
