import type { ConsentWithdrawnMessages } from '../../contracts/client-pages/consent-withdrawn.ts';

export const consentWithdrawn: ConsentWithdrawnMessages = {
  title: 'Votre consentement est retiré',
  lede: 'Nous ne vous écrivons plus de notre initiative, et vos demandes en cours prennent fin.',
  proof: 'Nous gardons seulement la preuve de l’accord que vous aviez donné, comme la loi le demande.',
  always: 'Si un rendez-vous était convenu, un dernier message vous confirmera son annulation.',
  undoText: ({ until }) => `Si c’était une erreur, vous pouvez revenir sur ce choix jusqu’à ${until}.`,
  undo: 'Rétablir mon consentement',
  confirm: 'Confirmer',
  later: 'Si vous souhaitez un jour nous écrire de nouveau, nous vous répondrons avec plaisir.',
  write: 'Écrire à la maison',
  restoredTitle: 'Votre consentement est rétabli',
  restoredLede: 'Vos demandes reprennent où elles en étaient.',
  choices: 'Voir ce que je reçois',
};
