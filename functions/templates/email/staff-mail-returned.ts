import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import type { Words } from '#templates/i18n/language.ts';
import { cleanLine } from '#templates/i18n/text.ts';
import { renderStaffMail, type StaffMail } from './staff-mail.ts';

export type StaffMailReturnedView = StaffMail & {
  /** Whose mailbox it is. */
  readonly colleagueName: string;
  readonly because: 'bounce' | 'complaint';
  readonly returnedAt: InstantText;
  readonly timeZone: TimeZone;
  /** Absolute address of the advisors' page. */
  readonly teamUrl: string;
};

type ReturnedWords = {
  subject: Record<StaffMailReturnedView['because'], (name: string) => string>;
  happened: Record<StaffMailReturnedView['because'], (name: string, at: string) => string>;
  risk: (name: string) => string;
  todo: (name: string) => string;
  action: string;
};

const words: Words<ReturnedWords> = {
  fr: {
    subject: {
      bounce: (name) => `${name} ne reçoit plus nos messages`,
      complaint: (name) => `${name} : un de nos messages a été signalé comme indésirable`,
    },
    happened: {
      bounce: (name, at) => `Un message adressé à ${name} nous est revenu ${at} : sa messagerie l’a refusé.`,
      complaint: (name, at) =>
        `Un message adressé à ${name} a été signalé comme indésirable ${at}, peut-être par erreur.`,
    },
    risk: (name) =>
      `Nous continuons d’écrire à ${name}, mais nos messages risquent de ne pas lui parvenir : des demandes pourraient rester sans réponse.`,
    todo: (name) =>
      `Prévenez ${name} par un autre moyen et faites vérifier sa messagerie. En attendant, vous pouvez confier ses demandes à un collègue.`,
    action: 'Voir l’équipe',
  },
  en: {
    subject: {
      bounce: (name) => `${name} no longer receives our messages`,
      complaint: (name) => `${name}: one of our messages was marked as spam`,
    },
    happened: {
      bounce: (name, at) => `A message to ${name} came back to us on ${at}: their mailbox refused it.`,
      complaint: (name, at) => `A message to ${name} was marked as spam on ${at}, perhaps by mistake.`,
    },
    risk: (name) =>
      `We are still writing to ${name}, but our messages may not reach them, and inquiries could go unanswered.`,
    todo: (name) =>
      `Please tell ${name} by another means and have their mailbox checked. Meanwhile, you can entrust their inquiries to a colleague.`,
    action: 'See the team',
  },
};

/** To a manager: a colleague's mailbox refuses the house's letters. */
export function staffMailReturnedMail(view: StaffMailReturnedView): RenderedMail {
  const own = words[view.language];
  const name = cleanLine(view.colleagueName);
  const at = formatInstant(view.returnedAt, view.timeZone, view.language);
  return renderStaffMail(view, {
    subject: own.subject[view.because](name),
    blocks: [
      { kind: 'paragraph', text: own.happened[view.because](name, at) },
      { kind: 'paragraph', text: own.risk(name) },
      { kind: 'paragraph', text: own.todo(name) },
      { kind: 'action', label: own.action, url: view.teamUrl },
    ],
  });
}
