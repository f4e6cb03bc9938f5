import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { cleanLine } from '#templates/i18n/text.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { renderStaffMail, type StaffMail } from './staff-mail.ts';

export type StaffMailReturnedView = StaffMail & {
  /** The owner of the mailbox. */
  readonly colleagueName: string;
  readonly because: 'bounce' | 'complaint';
  readonly returnedAt: InstantText;
  readonly timeZone: TimeZone;
  /** Absolute address of the advisors' page. */
  readonly teamUrl: string;
};

/** To a manager: a colleague's mailbox refuses the house's letters. */
export function staffMailReturnedMail(view: StaffMailReturnedView): RenderedMail {
  const messages = staffLetters[view.language].staffMailReturned;
  const name = cleanLine(view.colleagueName);
  const at = formatInstant(view.returnedAt, view.timeZone, view.language);
  return renderStaffMail(view, {
    subject: messages.subject({ name })[view.because],
    blocks: [
      { kind: 'paragraph', text: messages.happened({ name, at })[view.because] },
      { kind: 'paragraph', text: messages.risk({ name }) },
      { kind: 'paragraph', text: messages.todo({ name }) },
      { kind: 'action', label: messages.action, url: view.teamUrl },
    ],
  });
}
