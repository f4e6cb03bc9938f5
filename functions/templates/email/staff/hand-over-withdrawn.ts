import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { paragraph } from '#templates/email-layout/mail-blocks.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { nameInSubject, renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

export type HandOverWithdrawnView = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  /** Who has the inquiry now. */
  readonly toName: string;
  /** They had passed it on, and keep it after all; otherwise somebody entrusted it to them. */
  readonly isTakenBack: boolean;
};

/** Nothing to do, hence no link: the earlier one no longer works. */
export function handOverWithdrawnMail(view: HandOverWithdrawnView): RenderedMail {
  const { language, clientName, toName: to, isTakenBack, reference } = view;
  const messages = staffLetters[language].handOverWithdrawn;
  const { subject, text } = isTakenBack ? messages.takenBack : messages.moved;
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, (name) => subject({ name, to })),
    blocks: [paragraph(`${text({ name: nameInSubject(clientName), to })} ${messages.noTask}`)],
    reference,
  });
}
