/** A client's own data, in their preference centre: a copy, and its erasure. */
export interface OwnDataMessages {
  readonly title: string;
  readonly copyText: string;
  readonly copy: string;
  readonly erase: string;
  readonly eraseText: string;
  readonly eraseKept: string;
  readonly agree: string;
  readonly notAgreed: string;
  /** On the page that follows, and on the preference centre until it is done. */
  readonly erasing: string;
}

export const ownData: OwnDataMessages = {
  title: 'Vos données',
  copyText: 'Tout ce que nous conservons à votre sujet, dans un fichier lisible par un ordinateur.',
  copy: 'Télécharger une copie',
  erase: 'Effacer mes données',
  eraseText:
    'Votre consentement est retiré et vos demandes en cours sont closes. Dans l’heure environ, nous effaçons vos coordonnées, vos messages et nos lettres, et nous vous le confirmons. Vous pouvez revenir sur ce choix pendant quelques minutes, sur la page suivante.',
  eraseKept:
    'Vos achats restent dans nos comptes, et la preuve de votre consentement dans notre registre, sans votre nom.',
  agree: 'Oui, je souhaite que mes données soient effacées',
  notAgreed: 'Pour effacer vos données, cochez la case au-dessus du bouton.',
  erasing: 'Ce que nous conservons à votre sujet sera effacé dans l’heure environ.',
};
