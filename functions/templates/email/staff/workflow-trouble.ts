import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

export type WorkflowTroubleView = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  /** The state's name in the workflow, which is readable text: "Assign advisor". */
  readonly stateName: string;
  /** The error's name, for the engineer who repairs it. */
  readonly errorName: string;
  readonly happenedAt: InstantText;
  readonly timeZone: TimeZone;
  readonly inquiryUrl: string;
};

/** The client's address failed, not a step: the advisor needs to call, and technical details do not help them. */
function unreachableMail(view: WorkflowTroubleView): RenderedMail {
  const { language, clientName, reference, inquiryUrl } = view;
  const { workflowTrouble, inquiryFacts: labels } = staffLetters[language];
  const { subject, opening } = workflowTrouble.unreachable;
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, (name) => subject({ name })),
    blocks: [paragraph(opening), ...actionBlock(labels.open, inquiryUrl)],
    reference,
  });
}

/** A step failed for good, so a person takes over the inquiry and the client does not notice. */
export function workflowTroubleMail(view: WorkflowTroubleView): RenderedMail {
  if (view.errorName === 'ClientUnreachableError') return unreachableMail(view);
  const { language, clientName, reference, stateName, errorName, happenedAt, timeZone, inquiryUrl } = view;
  const { workflowTrouble, inquiryFacts: labels } = staffLetters[language];
  const messages = workflowTrouble.failed;
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, (name) => messages.subject({ name })),
    blocks: [
      paragraph(messages.opening),
      {
        kind: 'facts',
        rows: [
          { label: messages.step, value: stateName },
          { label: messages.error, value: errorName },
          { label: messages.when, value: formatInstant(happenedAt, timeZone, language) },
        ],
      },
      ...actionBlock(labels.open, inquiryUrl),
    ],
    reference,
  });
}
