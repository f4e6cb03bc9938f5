import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { cleanLine } from '#templates/i18n/text.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { type MeetingMail, meetingFacts, meetingTime } from './meeting-facts.ts';
import { renderStaffMail, subjectAbout } from './staff-mail.ts';

export type OutcomeQuestionView = MeetingMail & {
  /** `escalated`: to the duty manager, after the advisor has not answered twice. */
  readonly variant: 'asked' | 'chased' | 'escalated';
  readonly answerUrl?: string | undefined;
};

/** Only the advisor knows the outcome of a meeting: they are asked twice, and then the duty manager is. */
export function outcomeQuestionMail(view: OutcomeQuestionView): RenderedMail {
  const { language, variant, clientName, appointment, reference, answerUrl } = view;
  const all = staffLetters[language];
  const messages = all.outcomeQuestion;
  const { subject, opening } = messages[variant];
  const advisor = cleanLine(appointment.advisorName);
  const shorter = variant === 'escalated' ? [(name: string) => messages.escalated.short({ name })] : [];
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, (name) => subject({ name, advisor }), ...shorter),
    blocks: [
      paragraph(opening({ time: meetingTime(view), advisor })),
      meetingFacts(view, all.meetingFacts),
      ...actionBlock(messages.record, answerUrl),
      { kind: 'small', text: messages.choices },
    ],
    reference,
  });
}
