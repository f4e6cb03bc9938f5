import type { StaffLanguage } from '#domain/choices/languages.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import type { ImportProblemsMessages } from '#templates/messages/fr/staff-pages/imports.ts';

type Sentence = (messages: ImportProblemsMessages, parts: readonly string[]) => string;

/** The page's messages for the problems that the API reports in English. */
const sentences: readonly (readonly [RegExp, Sentence])[] = [
  [/expected one of (.+)$/, ({ knownWords }, [list = '']) => knownWords({ words: wordsOf(list) })],
  [/^Nobody of the house.*knows: (.*)\.$/, ({ unknownOwner }, [names = '']) => unknownOwner({ names })],
  [
    /^The house has no such category\. It has: (.*)\.$/,
    ({ unknownCategory }, [names = '']) => unknownCategory({ names }),
  ],
  [/^The same inquiry as line (\d+)/, ({ sameAs }, [line = '']) => sameAs({ line })],
  [/^Write 2026/, ({ unreadMoment }) => unreadMoment],
  [/^No such moment/, ({ noSuchMoment }) => noSuchMoment],
  [/^In the future/, ({ inTheFuture }) => inTheFuture],
  [/^Before 1900/, ({ before1900 }) => before1900],
  [/^Before it was received/, ({ beforeReception }) => beforeReception],
  [/^What is open/, ({ openHasNoEnd }) => openHasNoEnd],
  [/^Say when it ended/, ({ endMissing }) => endMissing],
  [/^Only what was won/, ({ amountOfNoSale }) => amountOfNoSale],
  [/^Not an amount.* in ([A-Z]{3})/, ({ unreadAmount }, [currency = '']) => unreadAmount({ currency })],
  [/^Thousands to one reader/, ({ amountInDoubt }) => amountInDoubt],
  [/^Send amounts as text/, ({ amountAsNumber }) => amountAsNumber],
  [/^Not an ISO 4217/, ({ unknownCurrency }) => unknownCurrency],
  [/^Please fill this in/, ({ missing }) => missing],
  [/^Not an e-mail/, ({ unreadEmail }) => unreadEmail],
  [/^Unknown field/, ({ unknownColumn }) => unknownColumn],
  [/about means/, ({ means }) => means],
  [/^Letters, digits/, ({ unreadExternalId }) => unreadExternalId],
  [/^Only letters, digits/, ({ unreadPurchaseId }) => unreadPurchaseId],
  [/^Contains a line break/, ({ hiddenCharacter }) => hiddenCharacter],
  [/^At most ([\d,]+) characters/, ({ tooLong }, [count = '']) => tooLong({ count: numberOf(count) })],
  [/^(\d+) cells?,/, ({ cells }, [count = '']) => cells({ count: numberOf(count) })],
  [/^A row names/, ({ notARow }) => notARow],
];

/** `"won"|"lost"` as a person reads it. */
function wordsOf(list: string): string {
  return list.replaceAll('"', '').split('|').join(', ');
}

function numberOf(count: string): number {
  return Number(count.replaceAll(',', ''));
}

/** Why a row is left out, in the reader's language. */
export function importProblemSentence(reason: string, language: StaffLanguage): string {
  const messages = staffPages[language].importProblems;
  for (const [pattern, sentence] of sentences) {
    const match = pattern.exec(reason);
    if (match !== null) return sentence(messages, match.slice(1));
  }
  return messages.other({ reason });
}
