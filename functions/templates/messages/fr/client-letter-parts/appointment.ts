import type { ByPresence } from '../../keys/by-presence.ts';

/** Texts shared by the letters about an appointment. */
export interface AppointmentMessages {
  readonly when: string;
  readonly where: string;
  readonly how: string;
  readonly with: string;
  /** How the meeting begins: what the client finds on arriving, or who calls whom. */
  readonly arrival: {
    readonly video: string;
    readonly phone: string;
    readonly phoneUnknown: string;
    readonly firstVisit: string;
    readonly privateSalon: string;
    readonly boutique: string;
  };
  readonly discretion: string;
  /** Suggestions that improve the meeting, by the client's purpose. */
  readonly preparation: {
    readonly gift: string;
    readonly creation: string;
    readonly collection: string;
    readonly repair: ByPresence<string>;
  };
  /** Label of the button. */
  readonly change: string;
}

export const appointment: AppointmentMessages = {
  when: 'Quand',
  where: 'Où',
  how: 'Comment',
  with: 'Avec',
  arrival: {
    video: 'Je vous enverrai le lien de la visioconférence avant notre rendez-vous.',
    phone: 'Je vous appellerai à l’heure convenue, au numéro que vous nous avez donné.',
    phoneUnknown:
      'Indiquez-moi, en réponse à ce message, le numéro où vous joindre : je vous appellerai à l’heure convenue.',
    firstVisit: 'À votre arrivée, donnez simplement votre nom : on vous conduira jusqu’à moi.',
    privateSalon: 'Je vous attendrai à l’entrée et vous conduirai au salon.',
    boutique: 'Je vous attendrai à la boutique.',
  },
  discretion: 'Si vous préférez une arrivée discrète, dites-le-moi : je m’en occuperai.',
  preparation: {
    gift: 'Une photographie d’une pièce que porte la personne à qui vous l’offrirez nous sera utile.',
    creation: 'Un croquis, une image, une matière qui vous plaît : tout peut servir de point de départ.',
    collection: 'Si vous avez une liste ou des photographies de vos pièces, elles me seront utiles.',
    repair: {
      inPerson: 'Apportez la pièce, et ses papiers si vous les avez encore.',
      remote: 'Gardez la pièce près de vous pendant notre échange.',
    },
  },
  change: 'Déplacer ou annuler',
};
