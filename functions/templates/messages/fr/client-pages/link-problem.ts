interface LinkProblemText {
  readonly title: string;
  readonly text: string;
}

/** An invalid or expired link. */
export interface LinkProblemMessages {
  readonly expired: LinkProblemText;
  readonly replaced: LinkProblemText;
  readonly unknown: LinkProblemText;
  readonly resent: LinkProblemText;
  readonly resend: string;
  readonly send: string;
}

export const linkProblem: LinkProblemMessages = {
  expired: {
    title: 'Ce lien a expiré',
    text: 'Nos liens restent valables pendant une durée limitée. Nous pouvons en envoyer un nouveau à la même adresse que le premier.',
  },
  replaced: {
    title: 'Ce lien a été remplacé',
    text: 'Un lien plus récent existe, car la demande a avancé ou changé de responsable. Nous pouvons l’envoyer à la même adresse, s’il vous est toujours destiné.',
  },
  unknown: {
    title: 'Nous ne reconnaissons pas ce lien',
    text: 'Il a peut-être été coupé par votre messagerie. Ouvrez-le de nouveau depuis le message d’origine, ou copiez l’adresse entière.',
  },
  resent: {
    title: 'Un nouveau lien est en route',
    text: 'S’il vous est destiné, il arrivera dans quelques minutes à l’adresse du premier message. Vous pouvez fermer cette page.',
  },
  resend: 'Envoyer un nouveau lien à la même adresse',
  send: 'Envoyer',
};
