import type { ContactChannel, OffTargetReason } from '#domain/inquiry/inquiry.ts';
import type { Words } from '#templates/layout/language.ts';

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

type ActionWords = Record<
  | 'title'
  | 'answerBefore'
  | 'email'
  | 'phone'
  | 'otherPhone'
  | 'correspondsIn'
  | 'answer'
  | 'answered'
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
  | 'asked'
  | 'script'
  | 'scriptHint'
  | 'writeWithScript'
  | 'whyYou'
  | 'score'
  | 'optional'
  | 'breached',
  string
> & {
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
    asked: 'Ce que le client a précisé',
    script: 'Pour commencer',
    scriptHint: 'Une amorce à faire vôtre.',
    writeWithScript: 'Écrire au client à partir de ce texte',
    whyYou: 'Pourquoi vous',
    score: 'Qualification',
    optional: 'facultatif',
    warning: (percent) => `${percent} % du délai est écoulé.`,
    breached: 'Le délai de première réponse est dépassé. La mesure continue jusqu’à votre réponse.',
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
    asked: 'What the client told us',
    script: 'To begin with',
    scriptHint: 'A first line, to make your own.',
    writeWithScript: 'Write to the client from this text',
    whyYou: 'Why you',
    score: 'Qualification',
    optional: 'optional',
    warning: (percent) => `${percent}% of the time has passed.`,
    breached: 'The time to give a first answer has passed. The measure runs on until you answer.',
    holdingClock: (owner) =>
      `The first answer falls to you. The relationship stays with ${owner}, on whose behalf you may write.`,
    handedOver: (from, note) => `${from} is handing this inquiry to you.${note ? ` “${note}”` : ''}`,
  },
};
