/** The senders of the browser tests, and the labels of the buttons they press. */

export interface Sender {
  readonly language: 'fr' | 'en';
  readonly fullName: string;
  readonly email: string;
  readonly message: string;
  readonly intent: string;
  readonly category: string;
  readonly boutiqueId: string;
}

export const senders = {
  camille: {
    language: 'fr',
    fullName: 'Camille Estève',
    email: 'camille.esteve@client.example',
    message:
      'Bonjour, ma mère fêtera ses soixante-dix ans le 12 décembre et je souhaite lui offrir des boucles d’oreilles en saphir, discrètes, de la collection Rivière d’Été. Pourriez-vous me recevoir ?',
    intent: 'gift',
    category: 'high-jewellery',
    boutiqueId: 'paris',
  },
  oliver: {
    language: 'en',
    fullName: 'Oliver Hastings',
    email: 'oliver.hastings@client.example',
    message:
      'Good morning, I should like to choose a watch of the Cinq Heures collection for our anniversary on 12 December. Might I come to Mount Street one morning this week?',
    intent: 'gift',
    category: 'watches',
    boutiqueId: 'london',
  },
  luc: {
    language: 'fr',
    fullName: 'Luc Bardin',
    email: 'luc.bardin@client.example',
    message: 'Bonjour, pouvez-vous me recontacter ? Merci.',
  },
  margaret: {
    language: 'en',
    fullName: 'Margaret Hale',
    email: 'margaret.hale@client.example',
    message:
      'Good morning. I tried the 4021 with the salmon dial in Geneva last spring and have thought about it ever since. Is one available to see in London?',
    intent: 'acquire',
    category: 'watches',
    boutiqueId: 'london',
  },
  jeanne: {
    language: 'fr',
    fullName: 'Jeanne Arnaud',
    email: 'jeanne.arnaud@client.example',
    message:
      'Bonjour, pour nos vingt ans de mariage le 5 décembre je cherche un collier de la collection Aube, en or jaune. Pourriez-vous me conseiller ?',
    intent: 'gift',
    category: 'high-jewellery',
    boutiqueId: 'paris',
  },
  rose: {
    language: 'fr',
    fullName: 'Rose Lindon',
    email: 'rose.lindon@client.example',
    message:
      'Bonjour, je voudrais offrir à mon frère, pour ses quarante ans le 3 décembre, une montre en acier de la collection Cinq Heures. Puis-je la voir en boutique ?',
    intent: 'gift',
    category: 'watches',
    boutiqueId: 'paris',
  },
  grace: {
    language: 'en',
    fullName: 'Grace Lindqvist',
    email: 'grace.lindqvist@client.example',
    message:
      'Good morning, could you tell me about the Belvédère bracelet in platinum? I would like to wear it on 18 December and could come to London this week.',
    intent: 'acquire',
    category: 'high-jewellery',
    boutiqueId: 'london',
  },
  henri: {
    language: 'fr',
    fullName: 'Henri Vasseur',
    email: 'henri.vasseur@client.example',
    message:
      'Bonjour, pour le départ de mon associée le 4 décembre je cherche un sac de voyage en cuir naturel. Pourriez-vous me recevoir cette semaine ?',
    intent: 'gift',
    category: 'leather',
    boutiqueId: 'paris',
  },
} satisfies Record<string, Partial<Sender>>;

const labels = {
  fr: {
    send: 'Envoyer ma demande',
    record: 'Enregistrer ma décision',
    undoDecision: 'Annuler cette décision',
    keep: 'Choisir ce moment',
    kept: 'Votre rendez-vous est confirmé',
    releaseTime: 'Renoncer à ce rendez-vous et recevoir d’autres propositions',
    receiveLink: 'Recevoir un lien',
    goOn: 'Continuer',
    won: 'vente conclue',
    whatWeWrite: 'Choisir ce que vous recevez de nous',
    withdraw: 'Retirer mon consentement',
    withdrawn: 'Votre consentement est retiré',
    confirm: 'Confirmer',
  },
  en: {
    send: 'Send my inquiry',
    record: 'Record my decision',
    undoDecision: 'Undo this decision',
    keep: 'Choose this time',
    kept: 'Your appointment is confirmed',
    releaseTime: 'Give up this appointment and receive other times',
    receiveLink: 'Receive a link',
    goOn: 'Continue',
    won: 'a sale',
    whatWeWrite: 'Choose what you receive from us',
    withdraw: 'Withdraw my consent',
    withdrawn: 'Your consent is withdrawn',
    confirm: 'Confirm',
  },
};

export function words(language: string): (typeof labels)['fr'] {
  return language === 'fr' ? labels.fr : labels.en;
}
