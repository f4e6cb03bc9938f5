import type { RenderedMail } from '#templates/layout/mail.ts';
import { nameInSubject, renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

export type HandOverWithdrawnView = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  /** Who took the inquiry back. */
  readonly fromName: string;
};

/** Nothing to do, hence no link: the earlier one no longer works. */
export function handOverWithdrawnMail(view: HandOverWithdrawnView): RenderedMail {
  const name = nameInSubject(view.clientName);
  if (view.language === 'fr') {
    return renderStaffMail(view, {
      subject: subjectAbout(view.clientName, (name) => `${name} : ${view.fromName} garde finalement la demande`),
      blocks: [
        {
          kind: 'paragraph',
          text: `${view.fromName} a repris la demande de ${name}. Vous n’avez rien à faire ; le lien précédent ne sert plus.`,
        },
      ],
      footnotes: [`Référence ${view.reference}`],
    });
  }
  return renderStaffMail(view, {
    subject: subjectAbout(view.clientName, (name) => `${name}: ${view.fromName} is keeping the inquiry after all`),
    blocks: [
      {
        kind: 'paragraph',
        text: `${view.fromName} has taken back the inquiry from ${name}. There is nothing for you to do; the earlier link no longer works.`,
      },
    ],
    footnotes: [`Reference ${view.reference}`],
  });
}
