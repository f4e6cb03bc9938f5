import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { renderStaffMail, type StaffMail } from './staff-mail.ts';

export type SignInLinkView = StaffMail & { readonly signInUrl: string; readonly minutesValid: number };

export function signInLinkMail(view: SignInLinkView): RenderedMail {
  const { signInUrl, minutesValid, house } = view;
  if (view.language === 'fr') {
    return renderStaffMail(view, {
      subject: `Votre lien de connexion, ${house.houseName}`,
      blocks: [
        { kind: 'paragraph', text: `Ce lien ouvre votre session. Il sert une fois, pendant ${minutesValid} minutes.` },
        { kind: 'action', label: 'Se connecter', url: signInUrl },
        {
          kind: 'small',
          text: 'Si vous n’avez pas demandé à vous connecter, laissez ce message de côté et prévenez votre responsable.',
        },
      ],
    });
  }
  return renderStaffMail(view, {
    subject: `Your sign-in link, ${house.houseName}`,
    blocks: [
      { kind: 'paragraph', text: `This link opens your session. It works once, for ${minutesValid} minutes.` },
      { kind: 'action', label: 'Sign in', url: signInUrl },
      { kind: 'small', text: 'If you did not ask to sign in, leave this message aside and tell your manager.' },
    ],
  });
}
