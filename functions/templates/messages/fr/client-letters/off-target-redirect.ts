import type { OffTargetRedirectMessages } from '../../contracts/client-letters/off-target-redirect.ts';

export const offTargetRedirect: OffTargetRedirectMessages = {
  thanks: 'Merci de votre message. Le service qui l’a reçu est réservé à l’accompagnement des clients.',
  kinds: {
    press: {
      subject: 'Votre message : le service de presse saura vous répondre',
      body: 'Les demandes de presse et d’image sont suivies par une équipe qui connaît nos archives et nos délais. Elle vous répondra mieux que nous.',
      action: 'Écrire au service de presse',
    },
    careers: {
      subject: 'Votre message : nos métiers et nos postes ouverts',
      body: 'Votre intérêt pour nos métiers nous touche. Toutes les candidatures sont suivies par notre équipe de recrutement.',
      action: 'Voir les postes ouverts',
    },
    'after-sales': {
      subject: 'Votre message : l’atelier prend soin de votre pièce',
      body: 'Pour une pièce que vous possédez déjà, l’atelier est votre meilleur interlocuteur : il vous dira quoi préparer et combien de temps compter.',
      action: 'Joindre l’atelier',
    },
    solicitation: {
      subject: 'Votre message à la maison',
      body: 'Nous ne pouvons pas donner suite aux propositions commerciales reçues par cette voie.',
      action: 'Espace fournisseurs',
    },
    other: {
      subject: 'Votre message à la maison',
      body: 'Nous ne sommes pas en mesure de donner suite à cette demande, et préférons vous le dire simplement.',
      action: 'Trouver le bon service',
    },
  },
  misread: 'Si votre demande portait sur une pièce ou un rendez-vous, répondez à ce message et nous la reprendrons.',
};
