import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
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

/** Not a step but the client's address failed: the house's words would be about machinery, and the advisor needs to call. */
function unreachableMail(view: WorkflowTroubleView): RenderedMail {
  const { language, reference, inquiryUrl } = view;
  return language === 'fr'
    ? renderStaffMail(view, {
        subject: subjectAbout(view.clientName, (name) => `${name} : son adresse ne reçoit plus nos messages`),
        blocks: [
          {
            kind: 'paragraph',
            text: 'Ce que la maison a écrit n’est pas parvenu à cette personne, et plus rien n’est envoyé à cette adresse. La demande attend toujours sa réponse : un appel, si un numéro est connu, ou un autre chemin.',
          },
          { kind: 'action', label: 'Ouvrir la demande', url: inquiryUrl },
        ],
        footnotes: [`Référence ${reference}`],
      })
    : renderStaffMail(view, {
        subject: subjectAbout(view.clientName, (name) => `${name}: their address no longer receives our messages`),
        blocks: [
          {
            kind: 'paragraph',
            text: 'What the house wrote did not reach this person, and nothing more is sent to that address. The inquiry still awaits its answer: a call, where a number is known, or another way.',
          },
          { kind: 'action', label: 'Open the inquiry', url: inquiryUrl },
        ],
        footnotes: [`Reference ${reference}`],
      });
}

/** A step failed for good: the client must not pay for it, so a person takes the inquiry by hand. */
export function workflowTroubleMail(view: WorkflowTroubleView): RenderedMail {
  if (view.errorName === 'ClientUnreachableError') return unreachableMail(view);
  const at = formatInstant(view.happenedAt, view.timeZone, view.language);
  if (view.language === 'fr') {
    return renderStaffMail(view, {
      subject: subjectAbout(view.clientName, (name) => `${name} : une étape du suivi a échoué, la demande est à vous`),
      blocks: [
        {
          kind: 'paragraph',
          text: 'Une étape du suivi a échoué malgré plusieurs essais. Rien n’est perdu : la demande est entre vos mains, et votre réponse au client reste attendue.',
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
    subject: subjectAbout(view.clientName, (name) => `${name}: a step of the follow-up failed, the inquiry is yours`),
    blocks: [
      {
        kind: 'paragraph',
        text: 'A step of the follow-up failed after several attempts. Nothing is lost: the inquiry is in your hands, and your answer to the client is still awaited.',
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
