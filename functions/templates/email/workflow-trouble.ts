import { formatInstant, type InstantText, type TimeZone } from '#templates/layout/dates.ts';
import type { RenderedMail } from '#templates/layout/mail.ts';
import { nameInSubject, renderStaffMail, type StaffMail } from './staff-mail.ts';

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

/** A step failed for good: the client must not pay for it, so a person takes the inquiry by hand. */
export function workflowTroubleMail(view: WorkflowTroubleView): RenderedMail {
  const name = nameInSubject(view.clientName);
  const at = formatInstant(view.happenedAt, view.timeZone, view.language);
  if (view.language === 'fr') {
    return renderStaffMail(view, {
      subject: `${name} : le suivi automatique s’est arrêté, la demande est à vous`,
      blocks: [
        {
          kind: 'paragraph',
          text: 'Une étape du suivi a échoué. Rien n’est perdu, mais plus rien ne partira seul : la demande est entre vos mains.',
        },
        {
          kind: 'facts',
          rows: [
            { label: 'Étape', value: view.stateName },
            { label: 'Erreur', value: view.errorName },
            { label: 'Quand', value: at },
          ],
        },
        { kind: 'action', label: 'Ouvrir la demande', url: view.inquiryUrl },
      ],
      footnotes: [`Référence ${view.reference}`],
    });
  }
  return renderStaffMail(view, {
    subject: `${name}: automatic follow-up has stopped, the inquiry is yours`,
    blocks: [
      {
        kind: 'paragraph',
        text: 'A step of the follow-up failed. Nothing is lost, but nothing more will leave by itself: the inquiry is in your hands.',
      },
      {
        kind: 'facts',
        rows: [
          { label: 'Step', value: view.stateName },
          { label: 'Error', value: view.errorName },
          { label: 'When', value: at },
        ],
      },
      { kind: 'action', label: 'Open the inquiry', url: view.inquiryUrl },
    ],
    footnotes: [`Reference ${view.reference}`],
  });
}
