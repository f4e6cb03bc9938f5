import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { ofName } from '#templates/i18n/elision.ts';
import { nameInSubject, renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

export type HandOverWithdrawnView = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  /** Who has the inquiry now. */
  readonly toName: string;
  /** They had passed it on, and keep it after all; otherwise somebody entrusted it to them. */
  readonly isTakenBack: boolean;
};

const words = {
  fr: {
    reference: (reference: string) => `Référence ${reference}`,
    noTask: 'Vous n’avez rien à faire ; le lien précédent ne sert plus.',
    back: {
      subject: (name: string, to: string) => `${name} : ${to} garde finalement la demande`,
      text: (name: string, to: string) => `${to} a repris la demande ${ofName(name)}.`,
    },
    moved: {
      subject: (name: string, to: string) => `${name} : ${to} suit désormais la demande`,
      text: (name: string, to: string) => `La demande ${ofName(name)} est désormais suivie par ${to}.`,
    },
  },
  en: {
    reference: (reference: string) => `Reference ${reference}`,
    noTask: 'There is nothing for you to do; the earlier link no longer works.',
    back: {
      subject: (name: string, to: string) => `${name}: ${to} is keeping the inquiry after all`,
      text: (name: string, to: string) => `${to} has taken back the inquiry from ${name}.`,
    },
    moved: {
      subject: (name: string, to: string) => `${name}: ${to} now looks after the inquiry`,
      text: (name: string, to: string) => `${to} now looks after the inquiry from ${name}.`,
    },
  },
} as const;

/** Nothing to do, hence no link: the earlier one no longer works. */
export function handOverWithdrawnMail(view: HandOverWithdrawnView): RenderedMail {
  const { clientName, toName, isTakenBack } = view;
  const own = words[view.language];
  const { subject, text } = isTakenBack ? own.back : own.moved;
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, (name) => subject(name, toName)),
    blocks: [{ kind: 'paragraph', text: `${text(nameInSubject(clientName), toName)} ${own.noTask}` }],
    footnotes: [own.reference(view.reference)],
  });
}
