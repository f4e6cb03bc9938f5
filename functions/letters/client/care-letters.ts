import type { CareKind } from '#domain/policy/care.ts';
import type { LettersOf } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import { clientMail } from '#letters/writing/letter-views.ts';
import { privateSpaceAction, renderClientMail } from '#templates/email/client/client-mail.ts';
import { paragraph } from '#templates/email-layout/mail-blocks.ts';

/** The facts of the letters that look after a client. */
export interface CareLetterFacts {
  /** Some days after the resolution: one question, and nothing to buy. */
  readonly 'care-question': { readonly careKind: CareKind };
}

interface CareQuestionMessages {
  readonly subject: string;
  readonly settled: string;
  readonly byReply: string;
}

/** The messages of each. */
export interface CareLetterMessages {
  readonly 'care-question': Readonly<Record<CareKind, CareQuestionMessages>>;
}

export const careLetters: LettersOf<CareLetterFacts, CareLetterMessages> = {
  /** Whether everything is settled; the answer reaches the owner. */
  'care-question': {
    mail({ careKind }, letter, messages) {
      const mail = clientMail(letter);
      const { subject, settled, byReply } = messages[careKind];
      return renderClientMail(mail, {
        subject,
        blocks: [paragraph(settled), paragraph(byReply), ...privateSpaceAction(mail)],
      });
    },
  },
};

export const careLetterSamples: SamplesOf<CareLetterFacts> = {
  'care-question': () => [
    { variant: 'after a complaint', facts: { careKind: 'complaint' } },
    { variant: 'after the sale', facts: { careKind: 'after-sales' } },
  ],
};
