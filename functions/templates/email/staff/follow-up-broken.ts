import type { BreakSequel, RunEnd } from '#domain/inquiry/broken-run.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

export type FollowUpBrokenView = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  readonly ended: RunEnd;
  readonly sequel: BreakSequel;
  readonly brokenAt: InstantText;
  readonly timeZone: TimeZone;
  readonly inquiryUrl: string;
};

/** A run of the workflow failed: the duty manager is told, with what happens next. */
export function followUpBrokenMail(view: FollowUpBrokenView): RenderedMail {
  const { language, clientName, reference, ended, sequel, brokenAt, timeZone, inquiryUrl } = view;
  const all = staffLetters[language];
  const messages = all.followUpBroken;
  const { subject, text } = messages.sequels[sequel];
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, (name) => subject({ name })),
    blocks: [
      paragraph(text),
      {
        kind: 'facts',
        rows: [
          { label: messages.cause, value: messages.ends[ended] },
          { label: messages.when, value: formatInstant(brokenAt, timeZone, language) },
        ],
      },
      ...actionBlock(all.inquiryFacts.open, inquiryUrl),
    ],
    reference,
  });
}
