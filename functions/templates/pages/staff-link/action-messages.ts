import type { ContactChannel, OffTargetReason } from '#domain/inquiry/inquiry.ts';
import type { ClientAsked } from '#domain/relance/client-wait.ts';
import type { Words } from '#templates/i18n/language.ts';

export const channelWords: Words<Record<ContactChannel, string>> = {
  fr: { call: 'Par téléphone', mail: 'Par e-mail', message: 'Par message' },
  en: { call: 'By telephone', mail: 'By e-mail', message: 'By message' },
};

export const offTargetWords: Words<Record<OffTargetReason, string>> = {
  fr: {
    solicitation: 'Une proposition commerciale',
    press: 'Une demande de presse',
    careers: 'Une candidature',
    'after-sales': 'Un soin ou un service après-vente',
    other: 'Autre chose',
  },
  en: {
    solicitation: 'A commercial proposal',
    press: 'A press request',
    careers: 'A job application',
    'after-sales': 'Care or after-sales service',
    other: 'Something else',
  },
};

export const touchChannelWords: Words<Record<'call' | 'message' | 'mail' | 'meeting', string>> = {
  fr: { call: 'Téléphone', message: 'Message', mail: 'E-mail', meeting: 'Rencontre' },
  en: { call: 'Telephone', message: 'Message', mail: 'E-mail', meeting: 'Meeting' },
};

type ActionWords = Record<
  | 'title'
  | 'answerBefore'
  | 'email'
  | 'phone'
  | 'otherPhone'
  | 'correspondsIn'
  | 'answer'
  | 'answered'
  | 'slots'
  | 'slotsHint'
  | 'channel'
  | 'clarify'
  | 'question'
  | 'questionHint'
  | 'offTarget'
  | 'reason'
  | 'handOver'
  | 'colleague'
  | 'choose'
  | 'note'
  | 'noteHint'
  | 'record'
  | 'undo'
  | 'told'
  | 'script'
  | 'scriptHint'
  | 'writeWithScript'
  | 'whyYou'
  | 'score'
  | 'optional'
  | 'breached'
  | 'message'
  | 'why'
  | 'load'
  | 'shortfall'
  | 'shares'
  | 'present'
  | 'away'
  | 'touch'
  | 'touchHint'
  | 'touchChannel'
  | 'touchDirection'
  | 'touchNote'
  | 'recordTouch'
  | 'touchNoted'
  | 'openInquiry',
  string
> & {
  readonly localTime: (at: string) => string;
  readonly directions: Record<'outbound' | 'inbound', string>;
  readonly asked: string;
  readonly clientAsks: Record<ClientAsked['what'], string>;
  readonly ofCandidates: (count: number) => string;
  readonly speaks: Record<'fr' | 'en', string>;
  readonly history: (previous: number) => string;
  readonly warning: (percent: number) => string;
  readonly holdingClock: (owner: string) => string;
  readonly handedOver: (from: string, note: string | undefined) => string;
};

export const actionWords: Words<ActionWords> = {
  fr: {
    title: 'Une demande vous attend',
    answerBefore: 'Répondre avant',
    email: 'E-mail',
    phone: 'Téléphone',
    otherPhone: 'Autre numéro, donné cette fois',
    correspondsIn: 'Échange en',
    speaks: { fr: 'français', en: 'anglais' },
    history: (previous) =>
      previous === 0
        ? 'Première demande à la maison'
        : previous === 1
          ? 'Une demande précédente'
          : `${previous} demandes précédentes`,
    answer: 'Qu’avez-vous décidé ?',
    answered: 'J’ai répondu au client',
    slots: 'Proposer des créneaux',
    slotsHint:
      'La maison envoie en votre nom deux ou trois moments précis de votre agenda, et les garde pour le client.',
    channel: 'Comment',
    clarify: 'J’ai une question à lui poser',
    question: 'Votre question',
    questionHint: 'Elle part par e-mail, signée de votre nom.',
    offTarget: 'Ce n’est pas une demande de client',
    reason: 'Il s’agit de',
    handOver: 'Je passe la main',
    colleague: 'À qui',
    choose: 'Choisir',
    note: 'Une note',
    noteHint: 'Pour l’historique, et pour votre collègue si vous passez la main. Le client ne la lit pas.',
    record: 'Enregistrer ma décision',
    undo: 'Vous pourrez revenir dessus pendant dix minutes.',
    told: 'Ce que le client a précisé',
    script: 'Pour commencer',
    scriptHint: 'Une amorce à faire vôtre.',
    writeWithScript: 'Écrire au client à partir de ce texte',
    whyYou: 'Pourquoi vous',
    score: 'Qualification',
    optional: 'facultatif',
    warning: (percent) => `${percent} % du délai est écoulé.`,
    breached: 'Le délai de première réponse est dépassé. La mesure continue jusqu’à votre réponse.',
    message: 'Le message',
    localTime: (at) => `Chez le client : ${at}.`,
    why: 'Pourquoi cette demande',
    load: 'Votre charge alors',
    shortfall: 'Demandes en deçà de votre part',
    shares: 'Part réelle, part prévue',
    present: 'Présence',
    away: 'Au plus tôt',
    ofCandidates: (count) =>
      count === 1 ? 'Personne d’autre n’était possible.' : `${count} personnes étaient possibles.`,
    touch: 'Noter un appel, un message, une rencontre',
    touchHint:
      'Compte dans la mesure du client. Si vous avez répondu à sa demande, choisissez plutôt « J’ai répondu » : cela seul arrête le délai.',
    touchChannel: 'Par',
    touchDirection: 'Qui a pris contact',
    directions: { outbound: 'La maison', inbound: 'Le client' },
    touchNote: 'Ce qui s’est dit',
    recordTouch: 'Noter ce contact',
    touchNoted: 'Le contact est noté.',
    openInquiry: 'Tout le fil de la demande',
    asked: 'Le client a repris la parole',
    clientAsks: {
      completed: 'Le client a complété sa demande.',
      replied: 'Le client a répondu.',
      call: 'Le client souhaite être rappelé.',
      'other-times': 'Le client souhaite d’autres moments.',
      resume: 'Le client souhaite reprendre.',
    },
    holdingClock: (owner) =>
      `La première réponse vous revient. La relation reste avec ${owner}, au nom de qui vous pouvez écrire.`,
    handedOver: (from, note) => `${from} vous confie cette demande.${note ? ` « ${note} »` : ''}`,
  },
  en: {
    title: 'An inquiry is waiting for you',
    answerBefore: 'Answer before',
    email: 'E-mail',
    phone: 'Telephone',
    otherPhone: 'Another number, given this time',
    correspondsIn: 'Corresponds in',
    speaks: { fr: 'French', en: 'English' },
    history: (previous) =>
      previous === 0
        ? 'First inquiry to the house'
        : previous === 1
          ? 'One earlier inquiry'
          : `${previous} earlier inquiries`,
    answer: 'What have you decided?',
    answered: 'I have answered the client',
    slots: 'Propose to meet',
    slotsHint:
      'The house sends two or three precise times from your agenda, in your name, and keeps them for the client.',
    channel: 'How',
    clarify: 'I have a question for them',
    question: 'Your question',
    questionHint: 'It leaves by e-mail, signed with your name.',
    offTarget: 'This is not a client’s inquiry',
    reason: 'It is',
    handOver: 'I am handing it over',
    colleague: 'To whom',
    choose: 'Choose',
    note: 'A note',
    noteHint: 'For the history, and for your colleague if you hand over. The client does not read it.',
    record: 'Record my decision',
    undo: 'You can take it back for ten minutes.',
    told: 'What the client told us',
    script: 'To begin with',
    scriptHint: 'A first line, to make your own.',
    writeWithScript: 'Write to the client from this text',
    whyYou: 'Why you',
    score: 'Qualification',
    optional: 'optional',
    warning: (percent) => `${percent}% of the time has passed.`,
    breached: 'The time to give a first answer has passed. The measure runs on until you answer.',
    message: 'The message',
    localTime: (at) => `Where the client is: ${at}.`,
    why: 'Why this inquiry',
    load: 'Your load then',
    shortfall: 'Inquiries short of your share',
    shares: 'Actual share, planned share',
    present: 'Presence',
    away: 'At the earliest',
    ofCandidates: (count) => (count === 1 ? 'Nobody else was possible.' : `${count} people were possible.`),
    touch: 'Note a call, a message, a meeting',
    touchHint:
      'Counts towards how much the client hears from us. If you have answered the inquiry, choose “I have answered” instead: only that stops the clock.',
    touchChannel: 'By',
    touchDirection: 'Who reached out',
    directions: { outbound: 'The house', inbound: 'The client' },
    touchNote: 'What was said',
    recordTouch: 'Note this contact',
    touchNoted: 'The contact is noted.',
    openInquiry: 'Everything about this inquiry',
    asked: 'The client has spoken again',
    clientAsks: {
      completed: 'The client has completed the inquiry.',
      replied: 'The client has replied.',
      call: 'The client wishes to be called.',
      'other-times': 'The client wishes other times.',
      resume: 'The client wishes to take it up again.',
    },
    holdingClock: (owner) =>
      `The first answer falls to you. The relationship stays with ${owner}, on whose behalf you may write.`,
    handedOver: (from, note) => `${from} is handing this inquiry to you.${note ? ` “${note}”` : ''}`,
  },
};
