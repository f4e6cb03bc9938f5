import type { CareKind } from '#domain/policy/care.ts';
import type { LettersOf } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import { aboutInquiry } from '#letters/writing/letter-views.ts';
import { nameInSubject, renderStaffMail, subjectAbout } from '#templates/email/staff/staff-mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { staffLetterParts } from '#templates/messages/catalogues.ts';

/** The facts of the letters to staff about a complaint, or a matter after the sale. */
export interface StaffCareLetterFacts {
  /** To the owner: the client has had an answer, and nobody has said that it is resolved. */
  readonly 'care-reminder': { readonly careKind: CareKind; readonly days: number };
}

interface CareReminderMessages {
  readonly subject: (values: { readonly name: string }) => string;
  readonly open: (values: { readonly name: string; readonly days: number }) => string;
  readonly resolve: string;
}

/** The messages of each. */
export interface StaffCareLetterMessages {
  readonly 'care-reminder': Readonly<Record<CareKind, CareReminderMessages>>;
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
};

export const staffCareLetterSamples: SamplesOf<StaffCareLetterFacts> = {
  'care-reminder': () => [
    { variant: 'complaint', facts: { careKind: 'complaint', days: 3 } },
    { variant: 'after the sale', facts: { careKind: 'after-sales', days: 7 } },
  ],
};
