import type { WishesMessages } from '../../contracts/client-pages/wishes.ts';

export const wishes: WishesMessages = {
  title: 'Autres souhaits',
  legend: 'Que souhaitez-vous ?',
  until: 'Reprendre contact à partir du',
  untilHint: 'Sans date, nous attendrons que vous nous écriviez.',
  note: 'Une précision',
  noteHint: 'Un horaire, un numéro de téléphone, une raison, si vous le souhaitez.',
  send: 'Transmettre ma demande',
  wishes: {
    call: {
      label: 'Recevoir un appel de mon conseiller',
      means: 'Il vous appellera à l’heure que vous indiquez ci-dessous, ou dès que possible.',
    },
    'other-times': {
      label: 'Convenir d’un autre moment',
      means: 'Indiquez ci-dessous ce qui vous conviendrait ; les moments proposés ne vous seront plus réservés.',
    },
    rest: { label: 'Plus tard', means: 'Nous mettons votre demande en pause et ne vous écrivons pas d’ici là.' },
    declined: {
      label: 'Ma demande n’est plus d’actualité',
      means: 'Nous cessons de la suivre. Il vous suffira de nous écrire pour la reprendre.',
    },
    'left-alone': {
      label: 'Ne plus recevoir de message de la maison',
      means: 'Nous ne vous écrirons plus de notre initiative, ni pour cette demande ni pour autre chose.',
    },
  },
};
