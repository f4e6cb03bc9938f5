import type { Civility } from '#domain/identity/person.ts';

type ClientStage =
  | 'received'
  | 'held'
  | 'awaiting-answer'
  | 'late'
  | 'answered'
  | 'incomplete'
  | 'question'
  | 'slots'
  | 'times-coming'
  | 'your-turn'
  | 'appointment'
  | 'met'
  | 'leaving'
  | 'paused'
  | 'closed';

/** The next step; the last five are for steps without an instant, and for a withdrawn consent. */
type NextStep = ClientStage | 'held-open' | 'late-open' | 'slots-free' | 'paused-open' | 'closed-withdrawn';

/** A client's private space: the inquiry's progress, its advisor, and the next step. */
export interface PrivateSpaceMessages {
  readonly title: string;
  /** How the page names its reader. */
  readonly reader: Readonly<Record<Civility | 'none', (values: { readonly name: string }) => string>>;
  readonly soberTitle: string;
  readonly soberText: string;
  readonly titles: Readonly<Record<ClientStage, string>>;
  /** `at` is a formatted instant or day, in the client's zone. */
  readonly next: Readonly<Record<NextStep, (values: { readonly who: string; readonly at: string }) => string>>;
  readonly undo: string;
  readonly undoUntil: (values: { readonly time: string }) => string;
  readonly yourAdvisor: string;
  readonly reach: string;
  readonly yourMessage: string;
  readonly sent: string;
  readonly details: string;
  readonly preferences: string;
  readonly preferencesText: string;
  readonly reference: string;
  readonly email: string;
  readonly phone: string;
  /** The answering party while no advisor is named. */
  readonly house: string;
}

export const privateSpace: PrivateSpaceMessages = {
  title: 'Votre espace',
  reader: {
    ms: ({ name }) => `Madame ${name}`,
    mr: ({ name }) => `Monsieur ${name}`,
    none: ({ name }) => name,
  },
  soberTitle: 'Votre demande est conservée',
  soberText:
    'Merci de nous avoir écrit. Nous gardons votre message ; lorsque vous le souhaiterez, écrivez-nous ici et nous reprendrons votre demande.',
  titles: {
    received: 'Nous avons bien reçu votre demande',
    held: 'Votre demande est suivie personnellement',
    'awaiting-answer': 'Votre demande est entre de bonnes mains',
    late: 'Nous vous devons une réponse',
    answered: 'Vous avez reçu une réponse',
    incomplete: 'Une précision nous aiderait',
    question: 'Une question vous attend',
    slots: 'Choisissez votre moment',
    'times-coming': 'D’autres moments vous seront proposés',
    'your-turn': 'Quand vous le souhaiterez',
    appointment: 'Votre rendez-vous est confirmé',
    met: 'Merci de votre visite',
    leaving: 'Votre choix est enregistré',
    paused: 'Votre demande est en pause',
    closed: 'Cette demande est close',
  },
  next: {
    received: () => 'Nous choisissons un conseiller pour vous. Vous recevrez son nom par e-mail.',
    held: ({ who, at }) => `${who} vous répondra, ou vous présentera votre conseiller, avant ${at}.`,
    'held-open': ({ who }) => `${who} vous répondra, ou vous présentera votre conseiller.`,
    'awaiting-answer': ({ who, at }) => `${who} vous répondra avant ${at}.`,
    late: ({ who, at }) =>
      `Notre réponse a pris du retard, et nous vous prions de nous en excuser. ${who} vous répondra avant ${at}.`,
    'late-open': ({ who }) =>
      `Notre réponse a pris du retard, et nous vous prions de nous en excuser. ${who} s’en occupe personnellement.`,
    answered: ({ who, at }) => `${who} vous a répondu ${at}. Vous pouvez poursuivre l’échange quand vous le souhaitez.`,
    incomplete: () => 'Complétez votre demande ici : nous la reprendrons aussitôt.',
    question: ({ who }) => `${who} aimerait une précision :`,
    slots: ({ who, at }) => `${who} vous propose un rendez-vous. Ces moments vous sont réservés jusqu’au ${at}.`,
    'slots-free': ({ who }) => `${who} vous propose un rendez-vous. Ces moments sont encore libres.`,
    'times-coming': ({ who }) => `${who} vous les enverra par e-mail ; ils apparaîtront aussi ici.`,
    'your-turn': ({ who }) => `${who} reste à votre disposition. Vous pouvez lui écrire ici.`,
    appointment: ({ who }) => `${who} vous attend.`,
    met: ({ who }) => `${who} reprendra contact avec vous, comme convenu.`,
    leaving: () => 'Il prend effet dans quelques minutes.',
    paused: ({ at }) =>
      `Nous reviendrons vers vous à partir du ${at}. Vous pouvez nous écrire avant cette date, quand vous le souhaitez.`,
    'paused-open': () => 'Nous reprendrons votre demande dès que vous nous écrirez, et ne vous écrirons pas d’ici là.',
    closed: () => 'Nous restons à votre disposition pour la suite.',
    'closed-withdrawn': () =>
      'Vous avez retiré votre accord : nous ne vous écrivons plus. Pour échanger de nouveau avec nous, il suffit d’une nouvelle demande.',
  },
  undo: 'Revenir sur ce choix',
  undoUntil: ({ time }) => `Possible jusqu’à ${time}.`,
  yourAdvisor: 'Votre conseiller',
  reach: 'Pour joindre votre conseiller',
  yourMessage: 'Votre message',
  sent: 'Envoyé',
  details: 'Ce que vous avez précisé',
  preferences: 'Choisir ce que vous recevez de nous',
  preferencesText: 'Les sujets, les moyens, la fréquence, une pause.',
  reference: 'Référence',
  email: 'E-mail',
  phone: 'Téléphone',
  house: 'La maison',
};
