import { renderStaffMail, type StaffMail } from '#templates/email/staff/staff-mail.ts';
import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import type { Words } from '#templates/i18n/language.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';

/** Sent to the mailbox that the expired or replaced link belonged to, never to another. */
export type FreshLinkView =
  | { readonly audience: 'client'; readonly mail: ClientMail; readonly url: string }
  | { readonly audience: 'advisor'; readonly mail: StaffMail; readonly reference: string; readonly url: string };

const words: Words<{
  subject: string;
  body: string;
  action: string;
  ignore: string;
  reference: (reference: string) => string;
}> = {
  fr: {
    subject: 'Votre nouveau lien',
    body: 'Voici le nouveau lien que vous avez demandé. Il remplace le précédent, qui ne sert plus.',
    action: 'Ouvrir',
    ignore: 'Si vous n’avez rien demandé, laissez ce message de côté : rien ne change.',
    reference: (reference) => `Référence ${reference}`,
  },
  en: {
    subject: 'Your new link',
    body: 'Here is the new link you asked for. It replaces the previous one, which no longer works.',
    action: 'Open',
    ignore: 'If you did not ask for it, leave this message aside: nothing changes.',
    reference: (reference) => `Reference ${reference}`,
  },
};

export function freshLinkMail(view: FreshLinkView): RenderedMail {
  const own = words[view.mail.language];
  const blocks: MailBlock[] = [
    { kind: 'paragraph', text: own.body },
    { kind: 'action', label: own.action, url: view.url },
    { kind: 'small', text: own.ignore },
  ];
  if (view.audience === 'client') return renderClientMail(view.mail, { subject: own.subject, blocks });
  return renderStaffMail(view.mail, { subject: own.subject, blocks, footnotes: [own.reference(view.reference)] });
}
