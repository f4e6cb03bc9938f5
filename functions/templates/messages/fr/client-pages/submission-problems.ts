import type { SubmissionProblemMessages } from '../../contracts/client-pages/submission-problems.ts';

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
  boutique: 'Cette boutique n’existe pas.',
  category: 'La maison ne propose pas cet univers.',
  intent: 'La maison ne propose pas ce type de demande.',
  language: 'La maison n’écrit pas dans cette langue.',
  consent: 'Votre accord est nécessaire pour que nous puissions garder votre message et y répondre.',
  means: 'Nous ne demandons jamais rien sur vos moyens : laissez ce champ de côté.',
  other: 'Merci de vérifier ce champ.',
};
