import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

export type WorkflowTroubleView = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  /** The state's name in the workflow, which is prose: "Assign advisor". */
  readonly stateName: string;
  /** The error's name, for whoever repairs it. */
  readonly errorName: string;
  readonly happenedAt: InstantText;
  readonly timeZone: TimeZone;
  readonly inquiryUrl: string;
};

/** Not a step but the client's address failed: the advisor needs to call, and the machinery is of no use to them. */
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

/** A step failed for good: the client must not pay for it, so a person takes the inquiry by hand. */
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
