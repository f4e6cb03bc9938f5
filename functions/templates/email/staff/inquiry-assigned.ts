import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { formatInstant } from '#templates/i18n/dates.ts';
import { cleanText } from '#templates/i18n/text.ts';
import type { InquiryAssignedMessages } from '#templates/messages/contracts/staff-letters/inquiry-assigned.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { type InquiryMail, renderInquiryMail, subjectAbout } from './staff-mail.ts';

/** The reason of the assignment, where it needs a sentence of its own. */
export type AssignedBecause = 'manager-choice' | 'owner-left' | 'client-spoke' | 'reprise';

export type InquiryAssignedView = InquiryMail & {
  /** True when the client already knows this advisor. */
  readonly knownClient?: boolean | undefined;
  readonly because?: AssignedBecause | undefined;
  /** The previous owner, if there was one. */
  readonly takenOverFrom?: string | undefined;
  /** The note that came with it. */
  readonly note?: string | undefined;
};

function whyOf(
  { because, takenOverFrom: former, knownClient }: InquiryAssignedView,
  own: InquiryAssignedMessages,
): string {
  switch (because) {
    case 'manager-choice':
      return former === undefined ? own.byManager : own.byManagerFrom({ former });
    case 'owner-left':
      return former === undefined ? own.ownerLeft : own.ownerLeftFrom({ former });
    case 'client-spoke':
      return own.clientSpoke;
    case 'reprise':
      return own.reprise;
    case undefined:
      return knownClient ? `${own.opening} ${own.knownClient}` : own.opening;
  }
}

/** The subject says who and by when: an advisor reads it on a telephone between two appointments. */
export function inquiryAssignedMail(view: InquiryAssignedView): RenderedMail {
  const { language, clientName, deadlineAt, deadlinePassed, timeZone } = view;
  const messages = staffLetters[language].inquiryAssigned;
  const before = formatInstant(deadlineAt, timeZone, language);
  const subject = subjectAbout(clientName, (name) =>
    deadlinePassed ? messages.subjectLate({ name }) : messages.subjectDue({ name, before }),
  );
  const note = view.note ? cleanText(view.note).trim() : '';
  const why = whyOf(view, messages);
  return renderInquiryMail(view, subject, note === '' ? [why] : [why, messages.note({ text: note })]);
}
