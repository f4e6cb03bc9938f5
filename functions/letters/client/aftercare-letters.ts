import type { LettersOf } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import { clientMail } from '#letters/writing/letter-views.ts';
import { privateSpaceAction, renderClientMail } from '#templates/email/client/client-mail.ts';
import { paragraph } from '#templates/email-layout/mail-blocks.ts';

/** The facts of the letters after a sale. */
export interface AftercareLetterFacts {
  /** `text`: the advisor's own, in place of the house's words. */
  readonly aftercare: { readonly step: string; readonly text?: string | undefined };
}

interface TouchMessages {
  readonly subject: string;
  readonly words: string;
  readonly byReply: string;
}

/** The messages of each. */
export interface AftercareLetterMessages {
  readonly aftercare: {
    readonly thanks: TouchMessages;
    /** Within the first week, the first month, and later. */
    readonly soon: TouchMessages;
    readonly settled: TouchMessages;
    readonly later: TouchMessages;
  };
}

function momentOf(step: string): 'thanks' | 'soon' | 'settled' | 'later' {
  if (step === 'thanks') return 'thanks';
  const days = Number(step.slice(1));
  return days <= 7 ? 'soon' : days <= 31 ? 'settled' : 'later';
}

export const aftercareLetters: LettersOf<AftercareLetterFacts, AftercareLetterMessages> = {
  /** Thanks and care after a sale: nothing is proposed, and a reply reaches the advisor. */
  aftercare: {
    mail({ step, text }, letter, messages) {
      const { subject, words, byReply } = messages[momentOf(step)];
      const mail = clientMail(letter);
      const blocks = [paragraph(text ?? words), paragraph(byReply), ...privateSpaceAction(mail)];
      return renderClientMail(mail, { subject, blocks });
    },
  },
};

export const aftercareLetterSamples: SamplesOf<AftercareLetterFacts> = {
  aftercare: ({ cast: { words } }) => [
    { variant: 'thanks', facts: { step: 'thanks' } },
    { variant: 'two days', facts: { step: 'd2' } },
    { variant: 'two weeks', facts: { step: 'd14' } },
    { variant: 'two months', facts: { step: 'd60' } },
    { variant: 'own text', facts: { step: 'd14', text: words.question } },
  ],
};
