interface PrivacySection {
  readonly title: string;
  readonly text: string;
}

/** The information about data that a person gets before they consent. */
export interface PrivacyMessages {
  readonly title: string;
  readonly lede: (values: { readonly house: string }) => string;
  readonly kept: PrivacySection;
  readonly why: PrivacySection;
  readonly readers: PrivacySection;
  readonly howLong: { readonly title: string; readonly text: (values: { readonly months: string }) => string };
  readonly rights: { readonly title: string; readonly text: (values: { readonly email: string }) => string };
}

export const privacy: PrivacyMessages = {
  title: 'Confidentialité',
  lede: ({ house }) => `Ce que vous confiez à ${house} sert à vous répondre, et à rien d’autre.`,
  kept: {
    title: 'Ce que nous gardons',
    text: 'Votre message, votre nom, votre civilité si vous l’indiquez, vos coordonnées, et les précisions que vous choisissez d’ajouter. Nous ne posons aucune question sur vos moyens, et aucun traceur ne suit votre visite.',
  },
  why: {
    title: 'Pourquoi',
    text: 'Pour répondre à votre demande et assurer son suivi. Ce traitement repose sur votre accord, dont nous gardons la date et le texte exact. Vous pouvez le retirer à tout moment.',
  },
  readers: {
    title: 'Qui y a accès',
    text: 'La personne chargée de votre demande, son délégué en son absence, et le responsable qui veille à ce qu’elle ne reste pas sans réponse.',
  },
  howLong: {
    title: 'Combien de temps',
    text: ({ months }) =>
      `Jusqu’à ${months} mois après votre dernier échange avec la maison. Ensuite, vos coordonnées et vos messages sont effacés.`,
  },
  rights: {
    title: 'Vos droits',
    text: ({ email }) =>
      `Dans votre espace privé, dont l’adresse figure dans chacune de nos lettres, vous pouvez télécharger ce que nous gardons ou en demander l’effacement. Pour le faire corriger, ou pour toute question, écrivez à ${email}. Vous pouvez aussi saisir l’autorité de protection des données de votre pays.`,
  },
};
