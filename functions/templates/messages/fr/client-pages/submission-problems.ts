/** The problem of a form field, shown beside it; the codes are those of the submission's contract. */
export interface SubmissionProblemMessages {
  readonly missing: string;
  readonly 'message-missing': string;
  readonly 'too-long': string;
  readonly 'hidden-in-line': string;
  readonly 'hidden-in-message': string;
  readonly email: string;
  readonly phone: string;
  readonly 'date-form': string;
  readonly 'no-such-day': string;
  readonly 'day-over': string;
  readonly 'day-too-far': string;
  readonly boutique: string;
  readonly category: string;
  readonly intent: string;
  readonly language: string;
  readonly consent: string;
  readonly means: string;
  readonly other: string;
}

export const submissionProblems: SubmissionProblemMessages = {
  missing: 'Merci de remplir ce champ.',
  'message-missing': 'Dites-nous en quelques lignes ce que vous recherchez.',
  'too-long': 'Ce texte est un peu trop long.',
  'hidden-in-line': 'Ce champ contient un caractère invisible ou un retour à la ligne.',
  'hidden-in-message': 'Le message contient un caractère invisible.',
  email: 'Cette adresse ne semble pas complète.',
  phone: 'Ce numéro ne semble pas complet.',
  'date-form': 'La date s’écrit AAAA-MM-JJ.',
  'no-such-day': 'Ce jour n’existe pas dans le calendrier.',
  'day-over': 'Ce jour est déjà passé.',
  'day-too-far': 'Ce jour est à plus de dix ans d’ici.',
  boutique: 'Cette boutique n’existe pas.',
  category: 'La maison ne propose pas cet univers.',
  intent: 'La maison ne propose pas ce type de demande.',
  language: 'La maison n’écrit pas dans cette langue.',
  consent: 'Votre accord est nécessaire pour que nous puissions garder votre message et y répondre.',
  means: 'Nous ne demandons jamais rien sur vos moyens : laissez ce champ de côté.',
  other: 'Merci de vérifier ce champ.',
};
