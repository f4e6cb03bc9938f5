import type { ContactChannel, OffTargetReason } from '#domain/inquiry/inquiry.ts';

export interface ActionMessages {
  readonly title: string;
  readonly answerBefore: string;
  readonly email: string;
  readonly phone: string;
  readonly otherPhone: string;
  readonly correspondsIn: string;
  readonly history: (values: { readonly previous: number }) => string;
  readonly answer: string;
  readonly answered: string;
  readonly write: string;
  readonly writeLetter: string;
  readonly writeHint: string;
  readonly slots: string;
  readonly slotsHint: string;
  readonly channel: string;
  readonly clarify: string;
  readonly question: string;
  readonly questionHint: string;
  readonly offTarget: string;
  readonly reason: string;
  readonly takeOver: string;
  readonly takeOverHint: (values: { readonly owner: string }) => string;
  readonly handOver: string;
  readonly colleague: string;
  readonly choose: string;
  readonly note: string;
  readonly noteHint: string;
  readonly record: string;
  readonly undo: string;
  readonly told: string;
  readonly script: string;
  readonly scriptHint: string;
  readonly writeWithScript: string;
  readonly whyYou: string;
  readonly score: string;
  readonly optional: string;
  readonly warning: (values: { readonly percent: number }) => string;
  readonly breached: string;
  readonly message: string;
  readonly localTime: (values: { readonly at: string }) => string;
  readonly why: string;
  readonly load: string;
  readonly shortfall: string;
  readonly shares: string;
  readonly present: string;
  readonly away: string;
  readonly ofCandidates: (values: { readonly count: number }) => string;
  readonly touch: string;
  readonly touchHint: string;
  readonly touchChannel: string;
  readonly touchDirection: string;
  readonly directions: Record<'outbound' | 'inbound', string>;
  readonly touchNote: string;
  readonly recordTouch: string;
  readonly touchNoted: string;
  readonly openInquiry: string;
  readonly asked: string;
  readonly holdingClock: (values: { readonly owner: string }) => string;
  readonly handedOver: (values: { readonly from: string; readonly note: string | undefined }) => string;
  readonly channels: Readonly<Record<ContactChannel, string>>;
  readonly offTargetReasons: Readonly<Record<OffTargetReason, string>>;
  readonly touchChannels: {
    readonly call: string;
    readonly message: string;
    readonly mail: string;
    readonly meeting: string;
  };
}

export const action: ActionMessages = {
  title: 'Une demande vous attend',
  answerBefore: 'Répondre avant',
  email: 'E-mail',
  phone: 'Téléphone',
  otherPhone: 'Autre numéro, indiqué dans cette demande',
  correspondsIn: 'Langue',
  history: ({ previous }) =>
    previous === 0
      ? 'Première demande à la maison'
      : previous === 1
        ? 'Une demande précédente'
        : `${previous} demandes précédentes`,
  answer: 'Votre décision',
  answered: 'J’ai répondu au client',
  write: 'Écrire au client ici',
  writeLetter: 'Votre lettre',
  writeHint: 'Envoyée par e-mail en votre nom ; la formule d’appel et votre signature sont ajoutées.',
  slots: 'Proposer des créneaux',
  slotsHint: 'La maison envoie ces créneaux en votre nom et les réserve pour le client.',
  channel: 'Comment',
  clarify: 'Poser une question au client',
  question: 'Votre question',
  questionHint: 'Envoyée par e-mail, signée de votre nom.',
  offTarget: 'Ce n’est pas une demande de client',
  reason: 'Il s’agit de',
  takeOver: 'Je prends cette demande',
  takeOverHint: ({ owner }) => `Elle passe à votre nom, et ${owner} en est informé par e-mail.`,
  handOver: 'Confier à un collègue',
  colleague: 'Collègue',
  choose: 'Choisir',
  note: 'Note',
  noteHint: 'Pour l’historique, et pour votre collègue si vous lui confiez la demande. Le client ne la voit pas.',
  record: 'Enregistrer ma décision',
  undo: 'Vous pourrez l’annuler pendant dix minutes.',
  told: 'Précisions du client',
  script: 'Proposition de réponse',
  scriptHint: 'Un point de départ, à adapter.',
  writeWithScript: 'Écrire au client à partir de ce texte',
  whyYou: 'Pourquoi cette demande vous est confiée',
  score: 'Qualification',
  optional: 'facultatif',
  warning: ({ percent }) => `${percent} % du délai est écoulé.`,
  breached: 'Le délai de première réponse est dépassé. Il continue de courir jusqu’à votre réponse.',
  message: 'Le message',
  localTime: ({ at }) => `Heure du client : ${at}.`,
  why: 'Pourquoi cette demande',
  load: 'Votre charge à ce moment',
  shortfall: 'Demandes manquantes pour atteindre votre part',
  shares: 'Part réelle, part prévue',
  present: 'Présence',
  away: 'Au plus tôt',
  ofCandidates: ({ count }) =>
    count === 1 ? 'Aucun autre conseiller n’était disponible.' : `${count} conseillers étaient disponibles.`,
  touch: 'Enregistrer un appel, un message ou une rencontre',
  touchHint:
    'Compte dans la fréquence de contact du client. Si vous avez répondu à sa demande, choisissez plutôt « J’ai répondu au client » : cela seul arrête le délai.',
  touchChannel: 'Canal',
  touchDirection: 'À l’initiative de',
  directions: { outbound: 'La maison', inbound: 'Le client' },
  touchNote: 'Compte rendu',
  recordTouch: 'Enregistrer ce contact',
  touchNoted: 'Le contact est enregistré.',
  openInquiry: 'Ouvrir la page de la demande',
  asked: 'Le client a repris la parole',
  holdingClock: ({ owner }) =>
    `La première réponse vous revient. ${owner} reste responsable de la relation ; vous pouvez écrire en son nom.`,
  handedOver: ({ from, note }) => `${from} vous confie cette demande.${note ? ` « ${note} »` : ''}`,
  channels: { call: 'Par téléphone', mail: 'Par e-mail', message: 'Par message' },
  offTargetReasons: {
    solicitation: 'Une proposition commerciale',
    press: 'Une demande de presse',
    careers: 'Une candidature',
    'after-sales': 'Un soin ou un service après-vente',
    other: 'Autre',
  },
  touchChannels: { call: 'Téléphone', message: 'Message', mail: 'E-mail', meeting: 'Rencontre' },
};
