/** Requests that a client can always make, besides the page's subject; each wish is among the choices. */
export interface WishesMessages {
  readonly title: string;
  readonly legend: string;
  readonly until: string;
  readonly untilHint: string;
  readonly note: string;
  readonly noteHint: string;
  readonly send: string;
}

export const wishes: WishesMessages = {
  title: 'Autres souhaits',
  legend: 'Que souhaitez-vous ?',
  until: 'Reprendre contact à partir du',
  untilHint: 'Sans date, nous attendrons que vous nous écriviez.',
  note: 'Une précision',
  noteHint: 'Un horaire, un numéro de téléphone, une raison, si vous le souhaitez.',
  send: 'Transmettre ma demande',
};
