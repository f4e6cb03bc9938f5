import type { AppointmentMessages } from '../../contracts/client-letter-parts/appointment.ts';

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
