import type { LettersOf, NoFacts } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import { dossierOf, staffMail } from '#letters/writing/letter-views.ts';
import { renderStaffMail } from '#templates/email/staff/staff-mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';

/** The facts of the letters with a link to sign in or to act. */
export interface AccessLetterFacts {
  readonly 'sign-in-link': { readonly minutesValid: number };
  readonly 'fresh-link': NoFacts;
}

interface SignInLinkMessages {
  readonly subject: (values: { readonly house: string }) => string;
  readonly opening: (values: { readonly minutesValid: number }) => string;
  readonly signIn: string;
  readonly ignore: string;
}

interface FreshLinkMessages {
  readonly subject: string;
  readonly body: string;
  readonly open: string;
  readonly ignore: string;
}

/** The messages of each. */
export interface AccessLetterMessages {
  readonly 'sign-in-link': SignInLinkMessages;
  readonly 'fresh-link': FreshLinkMessages;
}

export const accessLetters: LettersOf<AccessLetterFacts, AccessLetterMessages> = {
  'sign-in-link': {
    mail({ minutesValid }, letter, messages) {
      const mail = staffMail(letter);
      return renderStaffMail(mail, {
        subject: messages.subject({ house: mail.house.houseName }),
        blocks: [
          paragraph(messages.opening({ minutesValid })),
          ...actionBlock(messages.signIn, letter.urls.link),
          { kind: 'small', text: messages.ignore },
        ],
      });
    },
  },
  /** Sent to the mailbox that the expired or replaced link belonged to, never to another. */
  'fresh-link': {
    mail(_facts, letter, { subject, body, open, ignore }) {
      return renderStaffMail(staffMail(letter), {
        subject,
        blocks: [paragraph(body), ...actionBlock(open, letter.urls.link), { kind: 'small', text: ignore }],
        reference: dossierOf(letter).inquiry.reference,
      });
    },
  },
};

export const accessLetterSamples: SamplesOf<AccessLetterFacts> = {
  'sign-in-link': () => [{ variant: 'for staff', facts: { minutesValid: 15 }, purpose: 'sign-in' }],
  'fresh-link': () => [{ variant: 'advisor', facts: {}, purpose: 'first-response' }],
};
