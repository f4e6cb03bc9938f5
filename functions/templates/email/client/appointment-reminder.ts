import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { meetingPresence } from '#templates/email-layout/mail-meeting.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { clientLetters } from '#templates/messages/client-letters.ts';
import { appointmentFacts, appointmentTime, arrivalSentence, type ClientAppointment } from './client-appointment.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';

export type AppointmentReminderView = ClientMail & {
  readonly appointment: ClientAppointment;
  readonly changeUrl?: string | undefined;
};

/**
 * One courteous reminder with a link to change the meeting, because a client who can change it easily is less likely to
 * miss it.
 */
export function appointmentReminderMail(view: AppointmentReminderView): RenderedMail {
  const { language, appointment, tone, changeUrl } = view;
  const all = clientLetters[language];
  const messages = all.appointmentReminder;
  return renderClientMail(view, {
    subject: fittingSubject(...messages.subjects({ time: appointmentTime(appointment, language) })),
    blocks: [
      paragraph(messages.opening[meetingPresence(appointment.place)]),
      appointmentFacts(appointment, language, all.appointment),
      paragraph(`${arrivalSentence(appointment, tone, all.appointment)} ${messages.change}`),
      ...actionBlock(all.appointment.change, changeUrl),
    ],
  });
}
