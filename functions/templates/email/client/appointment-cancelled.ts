import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { clientLetters } from '#templates/messages/client-letters.ts';
import { appointmentTime, type ClientAppointment } from './client-appointment.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';
import { directLine } from './direct-line.ts';

export type AppointmentCancelledView = ClientMail & {
  readonly appointment: ClientAppointment;
  readonly by: 'client' | 'house';
};

/** After it, no letter about the cancelled meeting is ever sent again. */
export function appointmentCancelledMail(view: AppointmentCancelledView): RenderedMail {
  const all = clientLetters[view.language];
  const messages = all.appointmentCancelled;
  const time = appointmentTime(view.appointment, view.language);
  return renderClientMail(view, {
    subject: fittingSubject(...messages.subjects({ time })),
    blocks: [
      paragraph(view.by === 'client' ? messages.byClient({ time }) : messages.byHouse({ time })),
      paragraph(messages.next),
      ...actionBlock(messages.open, view.privateSpaceUrl),
      ...directLine(view.tone, all.directLine),
    ],
  });
}
