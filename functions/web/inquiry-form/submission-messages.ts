import type { SubmissionProblem } from '#events/submissions/inquiry-submission.ts';
import type { Language } from '#templates/i18n/language.ts';

/** The form's own problems in French; JSON clients read the English of the contract. */
const french: readonly (readonly [RegExp, string])[] = [
  [/^Please fill this in/, 'Merci de remplir ce champ.'],
  [/^Please tell us/, 'Dites-nous en quelques mots ce que vous avez en tête.'],
  [/^At most ([\d,]+) characters/, 'Ce texte est un peu trop long.'],
  [/line break, a control/, 'Ce champ contient un caractère invisible ou un retour à la ligne.'],
  [/control or a direction/, 'Le message contient un caractère invisible.'],
  [/^Not an e-mail/, 'Cette adresse ne semble pas complète.'],
  [/^Not a telephone/, 'Ce numéro ne semble pas complet.'],
  [/^A date is written/, 'La date s’écrit AAAA-MM-JJ.'],
  [/^No such day/, 'Ce jour n’existe pas dans le calendrier.'],
  [/^This day is more than/, 'Ce jour est à plus de dix ans d’ici.'],
  [/^This day is already over/, 'Ce jour est déjà passé.'],
  [/boutique/, 'Cette boutique n’existe pas.'],
  [/consent/, 'Votre accord est nécessaire pour que nous puissions garder votre message et y répondre.'],
  [/means/, 'Nous ne demandons jamais rien sur vos moyens : laissez ce champ de côté.'],
];

export function problemInWords(problem: SubmissionProblem, language: Language): string {
  if (language === 'en') return problem.message;
  return french.find(([pattern]) => pattern.test(problem.message))?.[1] ?? 'Merci de vérifier ce champ.';
}
