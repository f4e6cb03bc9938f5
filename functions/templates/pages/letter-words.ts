import type { Language, Words } from '#templates/layout/language.ts';

const words: Words<Readonly<Record<string, string>>> = {
  fr: {
    acknowledgement: 'Accusé de réception',
    'off-target-redirect': 'Réorientation courtoise',
    'clarification-question': 'Question au client',
    'inquiry-assigned': 'Demande confiée',
    'inquiry-held': 'Demande tenue par la maison',
    'first-response-warning': 'Rappel du délai',
    'clock-handed-over': 'Délai confié au délégué',
    'breach-notice': 'Délai dépassé',
    'escalated-to-manager': 'Remontée à la maison',
    'hand-over-withdrawn': 'Main reprise',
    'mail-in-doubt': 'Envoi à vérifier',
    'workflow-trouble': 'Suivi interrompu',
    'fresh-link': 'Nouveau lien',
    'sign-in-link': 'Lien de connexion',
  },
  en: {
    acknowledgement: 'Acknowledgement',
    'off-target-redirect': 'Courteous redirection',
    'clarification-question': 'Question to the client',
    'inquiry-assigned': 'Inquiry entrusted',
    'inquiry-held': 'Inquiry held by the house',
    'first-response-warning': 'Reminder of the time',
    'clock-handed-over': 'Clock handed to the delegate',
    'breach-notice': 'Time passed',
    'escalated-to-manager': 'Escalated to the house',
    'hand-over-withdrawn': 'Hand-over withdrawn',
    'mail-in-doubt': 'A send to check',
    'workflow-trouble': 'Follow-up stopped',
    'fresh-link': 'Fresh link',
    'sign-in-link': 'Sign-in link',
  },
};

/** A letter's kind in words; one without words is shown by its kind. */
export function letterWords(kind: string, language: Language): string {
  return words[language][kind] ?? kind;
}
