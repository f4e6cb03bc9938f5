/** The texts with which an advisor chooses the times of a proposal, and when it leaves. */
export interface ProposingMessages {
  readonly times: string;
  readonly timesHint: (values: { readonly advisor: string; readonly zone: string }) => string;
  readonly none: string;
  readonly asked: string;
  readonly advised: string;
  readonly typedTime: string;
  readonly typedTimeHint: (values: { readonly zone: string }) => string;
  readonly line: string;
  readonly lineHint: string;
  readonly sendNow: string;
  /** What leaves at once, and can no longer be taken back. */
  readonly leaving: Readonly<Record<'write' | 'slots' | 'clarify', string>>;
  readonly leavesNow: (values: { readonly clientName: string }) => string;
  readonly preview: {
    readonly see: string;
    readonly title: string;
    readonly nothingSent: string;
    readonly from: string;
    readonly to: string;
    readonly subject: string;
    readonly frame: string;
    readonly text: string;
    readonly sendLater: string;
    readonly change: string;
    readonly noLetter: string;
  };
  readonly problems: {
    readonly notFree: (values: { readonly at: string }) => string;
    readonly unreadable: string;
    readonly tooMany: (values: { readonly atMost: number }) => string;
    readonly typedTime: (values: { readonly minutes: number }) => string;
  };
}

export const proposing: ProposingMessages = {
  times: 'Créneaux à proposer',
  timesHint: ({ advisor, zone }) =>
    `Libres en ce moment dans l’agenda de ${advisor}, ${zone}. Si aucun n’est coché, ceux du choix de la maison partent.`,
  none: 'L’agenda n’a aucun créneau libre dans les semaines à venir.',
  asked: 'souhaité par le client',
  advised: 'choix de la maison',
  typedTime: 'Ajouter un autre créneau',
  typedTimeHint: ({ zone }) => `Pendant les heures d’ouverture, ${zone}.`,
  line: 'Un mot au client',
  lineHint: 'Dans sa langue ; la lettre le donne avant les créneaux.',
  sendNow: 'Envoyer maintenant',
  leaving: { write: 'Votre lettre part', slots: 'Vos créneaux partent', clarify: 'Votre question part' },
  leavesNow: ({ clientName }) =>
    `${clientName} reçoit votre e-mail dans un instant. Le délai de première réponse est arrêté.`,
  preview: {
    see: 'Voir la lettre',
    title: 'La lettre telle que le client la recevra',
    nothingSent: 'Rien n’est encore envoyé. Les liens de la lettre s’ouvriront une fois qu’elle sera partie.',
    from: 'De',
    to: 'À',
    subject: 'Objet',
    frame: 'La lettre',
    text: 'La même lettre, en texte seul',
    sendLater: 'Envoyer dans 10 minutes',
    change: 'Modifier',
    noLetter: 'Ce choix n’envoie aucune lettre à votre nom.',
  },
  problems: {
    notFree: ({ at }) => `Le créneau du ${at} n’est pas libre. Veuillez en choisir un autre.`,
    unreadable: 'Veuillez choisir des créneaux de cette liste.',
    tooMany: ({ atMost }) => `Veuillez proposer ${atMost} créneaux au plus.`,
    typedTime: ({ minutes }) => `Veuillez indiquer un jour et une heure à venir, par pas de ${minutes} minutes.`,
  },
};
