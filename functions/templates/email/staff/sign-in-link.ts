import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { staffLetters } from '#templates/messages/staff-letters.ts';
import { renderStaffMail, type StaffMail } from './staff-mail.ts';

export type SignInLinkView = StaffMail & { readonly signInUrl: string; readonly minutesValid: number };

export function signInLinkMail(view: SignInLinkView): RenderedMail {
  const { language, signInUrl, minutesValid, house } = view;
  const messages = staffLetters[language].signInLink;
  return renderStaffMail(view, {
    subject: messages.subject({ house: house.houseName }),
    blocks: [
      paragraph(messages.opening({ minutesValid })),
      ...actionBlock(messages.signIn, signInUrl),
      { kind: 'small', text: messages.ignore },
    ],
  });
}
