import type { Instant } from '#domain/calendar/instant.ts';
import { staffTimeZone } from '#domain/house/house.ts';
import type { CareKind } from '#domain/policy/care.ts';
import type { LettersOf } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import { aboutInquiry, readerOf } from '#letters/writing/letter-views.ts';
import { nameInSubject, renderStaffMail, subjectAbout } from '#templates/email/staff/staff-mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { formatInstant } from '#templates/i18n/dates.ts';
import { staffLetterParts } from '#templates/messages/catalogues.ts';

/** The facts of the letters to staff about a complaint, or a matter after the sale. */
export interface StaffCareLetterFacts {
  /** To the owner: the client has had an answer, and nobody has said that it is resolved. */
  readonly 'care-reminder': { readonly careKind: CareKind; readonly days: number };
  /** To the advisor, a day before a letter after a sale: it may be changed or dropped. */
  readonly 'aftercare-announced': { readonly step: string; readonly dueAt: Instant };
}

interface CareReminderMessages {
  readonly subject: (values: { readonly name: string }) => string;
  readonly open: (values: { readonly name: string; readonly days: number }) => string;
  readonly resolve: string;
}

/** The messages of each. */
export interface StaffCareLetterMessages {
  readonly 'care-reminder': Readonly<Record<CareKind, CareReminderMessages>>;
  readonly 'aftercare-announced': {
    readonly subject: (values: { readonly name: string; readonly at: string }) => string;
    readonly leaves: (values: { readonly name: string; readonly at: string }) => string;
    readonly change: string;
  };
}

export const staffCareLetters: LettersOf<StaffCareLetterFacts, StaffCareLetterMessages> = {
  'care-reminder': {
    mail({ careKind, days }, letter, messages) {
      const about = aboutInquiry(letter);
      const { subject, open, resolve } = messages[careKind];
      return renderStaffMail(about, {
        subject: subjectAbout(about.clientName, (name) => subject({ name })),
        blocks: [
          paragraph(open({ name: nameInSubject(about.clientName), days })),
          paragraph(resolve),
          ...actionBlock(staffLetterParts[about.language].inquiryFacts.open, letter.urls.inquiry),
        ],
        reference: about.reference,
      });
    },
  },
  'aftercare-announced': {
    mail({ dueAt }, letter, messages) {
      const about = aboutInquiry(letter);
      const timeZone = staffTimeZone(letter.house, readerOf(letter).staffId);
      const at = formatInstant(dueAt, timeZone, about.language);
      return renderStaffMail(about, {
        subject: subjectAbout(about.clientName, (name) => messages.subject({ name, at })),
        blocks: [
          paragraph(messages.leaves({ name: nameInSubject(about.clientName), at })),
          paragraph(messages.change),
          ...actionBlock(staffLetterParts[about.language].inquiryFacts.open, letter.urls.inquiry),
        ],
        reference: about.reference,
      });
    },
  },
};

export const staffCareLetterSamples: SamplesOf<StaffCareLetterFacts> = {
  'care-reminder': () => [
    { variant: 'complaint', facts: { careKind: 'complaint', days: 3 } },
    { variant: 'after the sale', facts: { careKind: 'after-sales', days: 7 } },
  ],
  'aftercare-announced': () => [{ variant: 'two weeks', facts: { step: 'd14', dueAt: '2026-12-08T09:00:00.000Z' } }],
};
