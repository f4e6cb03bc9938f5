import type { Language, Words } from '#templates/layout/language.ts';

/** What the timeline says of each event, by its name without the version. A test keeps it level with the catalogue. */
const words: Words<Readonly<Record<string, string>>> = {
  fr: {
    'inquiry-received': 'Demande reçue',
    'inquiry-qualified': 'Demande qualifiée',
    'advisor-assigned': 'Responsable désigné',
    'inquiry-held': 'Tenue par la maison',
    'first-response-planned': 'Délai de première réponse fixé',
    'first-response-warned': 'Rappel envoyé',
    'first-response-breached': 'Délai de première réponse dépassé',
    'first-response-given': 'Réponse donnée au client',
    'choice-undone': 'Décision annulée',
    'first-response-recorded': 'Première réponse mesurée',
    'advisor-judged-off-target': 'Jugée hors de propos',
    'inquiry-handed-over': 'Main passée',
    'inquiry-escalated': 'Remontée à la maison',
    'clarification-asked': 'Question posée au client',
    'inquiry-paused': 'Mise en pause',
    'inquiry-reopened': 'Rouverte : le client n’a rien reçu',
    'mail-sent': 'Message envoyé',
    'mail-doubted': 'Envoi à vérifier',
    'mail-withheld': 'Message retenu',
    'address-suppressed': 'Adresse mise de côté',
    'client-mail-returned': 'Message revenu : adresse qui ne reçoit plus',
    'preference-changed': 'Préférence changée',
    'contact-recorded': 'Contact noté',
    'purchase-recorded': 'Achat noté',
    'workflow-troubled': 'Suivi automatique interrompu',
    'house-furnished': 'Maison réorganisée',
  },
  en: {
    'inquiry-received': 'Inquiry received',
    'inquiry-qualified': 'Inquiry qualified',
    'advisor-assigned': 'Owner named',
    'inquiry-held': 'Held by the house',
    'first-response-planned': 'Time to first response set',
    'first-response-warned': 'Reminder sent',
    'first-response-breached': 'Time to first response passed',
    'first-response-given': 'Client answered',
    'choice-undone': 'Decision undone',
    'first-response-recorded': 'First response measured',
    'advisor-judged-off-target': 'Judged out of scope',
    'inquiry-handed-over': 'Handed over',
    'inquiry-escalated': 'Escalated to the house',
    'clarification-asked': 'Question put to the client',
    'inquiry-paused': 'Paused',
    'inquiry-reopened': 'Reopened: the client received nothing',
    'mail-sent': 'Message sent',
    'mail-doubted': 'A send to check',
    'mail-withheld': 'Message withheld',
    'address-suppressed': 'Address set aside',
    'client-mail-returned': 'Message returned: address no longer receives',
    'preference-changed': 'Preference changed',
    'contact-recorded': 'Contact recorded',
    'purchase-recorded': 'Purchase recorded',
    'workflow-troubled': 'Automatic follow-up stopped',
    'house-furnished': 'House rearranged',
  },
};

const version = /\.v\d+$/;

/** An event in words; one without words is shown by its name, so that nothing is ever hidden from the timeline. */
export function eventWords(name: string, language: Language): string {
  const bare = name.replace(version, '');
  return words[language][bare] ?? bare;
}

export function hasEventWords(name: string): boolean {
  const bare = name.replace(version, '');
  return words.fr[bare] !== undefined && words.en[bare] !== undefined;
}
