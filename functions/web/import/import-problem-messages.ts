import type { Language } from '#templates/i18n/language.ts';

/** In French one, like none, is singular. */
function frenchCount(count: string | undefined): string {
  return Number(count) > 1 ? `${count} cases` : `${count} case`;
}

/** What is wrong with a row, in French; JSON clients read the English of the contract. */
const french: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [
    /^Nobody of the house.*knows: (.*)\.$/,
    ([, names]) => `Personne de la maison, ou plusieurs. La maison connaît : ${names}.`,
  ],
  [
    /^The house has no such category\. It has: (.*)\.$/,
    ([, names]) => `La maison n’a pas cet univers. Elle a : ${names}.`,
  ],
  [/^The same inquiry as line (\d+)/, ([, line]) => `La même demande qu’à la ligne ${line}.`],
  [/^Write 2026/, () => 'Écrivez 2026-03-14, 2026-03-14 15:30 (heure de la maison) ou un instant complet.'],
  [/^No such moment/, () => 'Ce moment n’existe pas dans le calendrier.'],
  [/^In the future/, () => 'Dans l’avenir.'],
  [/^Before 1900/, () => 'Avant 1900.'],
  [/^Before it was received/, () => 'Avant la réception.'],
  [/^What is open/, () => 'Une demande ouverte n’a pas de fin.'],
  [/^Say when it ended/, () => 'Dites quand elle s’est achevée.'],
  [/^Only what was won/, () => 'Seule une vente a un montant.'],
  [/^Not an amount.* in ([A-Z]{3})/, ([, currency]) => `Pas un montant lisible d’une seule façon en ${currency}.`],
  [/^Thousands to one reader/, () => 'Des milliers pour l’un, des décimales pour l’autre : écrivez 12500 ou 12 500.'],
  [/^Send amounts as text/, () => 'Écrivez les montants comme un texte : un nombre a pu perdre un centime en route.'],
  [/^Not an ISO 4217/, () => 'Ce n’est pas une monnaie ISO 4217, comme EUR.'],
  [/^Please fill this in/, () => 'À remplir.'],
  [/^Not an e-mail/, () => 'Pas une adresse électronique.'],
  [/^Unknown field/, () => 'Colonne inconnue.'],
  [/means/, () => 'La maison ne demande jamais rien sur les moyens : retirez cette colonne.'],
  [/^Letters, digits/, () => 'Lettres, chiffres, points et tirets, 80 au plus.'],
  [/^Only letters, digits/, () => 'Lettres, chiffres et tirets seulement, 80 au plus.'],
  [/^Contains a line break/, () => 'Contient un saut de ligne, ou un signe qui ne se voit pas.'],
  [/^At most (\d+) characters/, ([, count]) => `${count} caractères au plus.`],
  [/^(\d+) cells?,/, ([, count]) => `${frenchCount(count)} : la première ligne n’en nomme pas autant.`],
  [/^A row names/, () => 'Une ligne nomme ses champs.'],
];

/** The words that a column knows, as the schema lists them: `expected one of "won"|"lost"`. */
function knownWords(message: string): string | undefined {
  const list = /expected one of (.+)$/.exec(message)?.[1];
  return list?.replaceAll('"', '').split('|').join(', ');
}

export function importProblemInWords(message: string, language: Language): string {
  const known = knownWords(message);
  if (known !== undefined) return language === 'fr' ? `L’un de ces mots : ${known}.` : `One of these words: ${known}.`;
  if (language === 'en') return message;
  for (const [pattern, words] of french) {
    const match = pattern.exec(message);
    if (match !== null) return words(match);
  }
  return 'Cette valeur n’est pas de celles que la maison connaît.';
}
