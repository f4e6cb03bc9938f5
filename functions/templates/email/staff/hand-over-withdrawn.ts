import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { paragraph } from '#templates/email-layout/mail-blocks.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { nameInSubject, renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

export type HandOverWithdrawnView = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  /** The present owner. */
  readonly toName: string;
  /** They had handed it over, and keep it after all; otherwise it was given to them. */
  readonly isTakenBack: boolean;
};

/** No act is needed, so it has no link: the earlier one is no longer valid. */
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
