import type { Instant } from '#domain/calendar/instant.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { LettersOf } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import { inquiryMail, staffMail } from '#letters/writing/letter-views.ts';
import { renderInquiryMail, renderStaffMail, subjectAbout } from '#templates/email/staff/staff-mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { formatInstant } from '#templates/i18n/dates.ts';
import { levelLabel } from '#templates/layout/level-label.ts';

/** What the letters to staff about a broken promise are written from. */
export interface PromiseLetterFacts {
  /** To whoever signed the apology: the new time, or that it has passed as well. */
  readonly 'promise-renewed': { readonly variant: 'made' | 'broken'; readonly answersBefore: Instant };
  /** After the escalation, on working mornings: which one it is, and how many days the answer is late. */
  readonly 'late-reminder': { readonly reminder: number; readonly daysLate: number; readonly isLast: boolean };
  /** After the last reminder: all late answers of one person, once a day, without naming a client. */
  readonly 'late-digest': {
    readonly items: readonly {
      readonly reference: string;
      readonly vicLevel: VicLevel;
      readonly vip: boolean;
      readonly daysLate: number;
    }[];
  };
}

interface PromiseRenewedMessages {
  readonly subject: (values: { readonly name: string; readonly before: string }) => string;
  readonly made: (values: { readonly before: string }) => string;
  readonly subjectBroken: (values: { readonly name: string }) => string;
  readonly broken: string;
}

interface LateReminderMessages {
  readonly subject: (values: { readonly name: string; readonly reminder: number; readonly days: number }) => string;
  readonly text: (values: { readonly reminder: number; readonly days: number }) => string;
  /** No other letter about this inquiry alone follows. */
  readonly last: string;
}

interface LateDigestMessages {
  /** `days`: how late the oldest is. */
  readonly subject: (values: { readonly count: number; readonly days: number }) => string;
  readonly opening: (values: { readonly count: number }) => string;
  readonly item: (values: { readonly reference: string; readonly level: string; readonly days: number }) => string;
  readonly more: (values: { readonly count: number }) => string;
  readonly todo: string;
  readonly action: string;
}

/** Their texts. */
export interface PromiseLetterMessages {
  readonly 'promise-renewed': PromiseRenewedMessages;
  readonly 'late-reminder': LateReminderMessages;
  readonly 'late-digest': LateDigestMessages;
}

/** More than this is read on the board. */
const itemsAtMost = 20;

export const promiseLetters: LettersOf<PromiseLetterFacts, PromiseLetterMessages> = {
  'promise-renewed': {
    mail({ variant, answersBefore }, letter, messages) {
      const view = inquiryMail(letter);
      const before = formatInstant(answersBefore, view.timeZone, view.language);
      const isMade = variant === 'made';
      const subject = subjectAbout(view.clientName, (name) =>
        isMade ? messages.subject({ name, before }) : messages.subjectBroken({ name }),
      );
      return renderInquiryMail(view, subject, [isMade ? messages.made({ before }) : messages.broken]);
    },
  },
  /** No two reminders are alike: each has its number and the age of the answer that is owed. */
  'late-reminder': {
    mail({ reminder, daysLate: days, isLast }, letter, messages) {
      const view = inquiryMail(letter);
      const subject = subjectAbout(view.clientName, (name) => messages.subject({ name, reminder, days }));
      return renderInquiryMail(view, subject, [messages.text({ reminder, days }), ...(isLast ? [messages.last] : [])]);
    },
  },
  'late-digest': {
    mail({ items }, letter, messages) {
      const mail = staffMail(letter);
      const count = items.length;
      const lines = items.slice(0, itemsAtMost).map(({ reference, vicLevel, vip, daysLate: days }) => {
        return messages.item({ reference, level: levelLabel(vicLevel, vip, mail.language), days });
      });
      const more = count > itemsAtMost ? [messages.more({ count: count - itemsAtMost })] : [];
      return renderStaffMail(mail, {
        subject: messages.subject({ count, days: items[0]?.daysLate ?? 0 }),
        blocks: [
          paragraph(messages.opening({ count })),
          { kind: 'list', items: [...lines, ...more] },
          paragraph(messages.todo),
          ...actionBlock(messages.action, letter.urls.page('/board')),
        ],
      });
    },
  },
};

const purpose = 'first-response';

function lateItem(daysLate: number): PromiseLetterFacts['late-digest']['items'][number] {
  return {
    reference: `V-${daysLate}K2M4P`,
    vicLevel: daysLate % 2 === 0 ? 'promising' : 'vic',
    vip: false,
    daysLate,
  };
}

export const promiseLetterSamples: SamplesOf<PromiseLetterFacts> = {
  'promise-renewed'({ managerId: staffId }) {
    const answersBefore = '2026-11-24T14:30:00.000Z';
    const late = { purpose, staffId, isLate: true } as const;
    return [
      { variant: 'signed by the manager', facts: { variant: 'made', answersBefore }, ...late },
      { variant: 'passed as well', facts: { variant: 'broken', answersBefore }, ...late },
    ];
  },
  'late-reminder': ({ managerId: staffId }) =>
    [1, 2, 3, 4].map((reminder) => ({
      variant: `reminder ${reminder}`,
      facts: { reminder, daysLate: reminder - 1, isLast: reminder === 4 },
      purpose,
      staffId,
      isLate: true,
    })),
  'late-digest': ({ managerId: staffId }) => [
    { variant: 'one late answer', facts: { items: [lateItem(5)] }, staffId },
    {
      variant: 'many late answers',
      facts: { items: Array.from({ length: 23 }, (_, index) => lateItem(30 - index)) },
      staffId,
    },
  ],
};
