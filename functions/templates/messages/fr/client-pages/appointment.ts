/** The page of an appointment, and the part of the private space that shows one. */
export interface AppointmentMessages {
  readonly title: string;
  readonly place: string;
  readonly with: string;
  readonly lasts: string;
  readonly move: string;
  readonly cancel: string;
  readonly afterwards: string;
  readonly next: Readonly<Record<'other-times' | 'nothing', string>>;
  readonly cancelIt: string;
  readonly movedOften: string;
}

export const appointment: AppointmentMessages = {
  title: 'Votre rendez-vous',
  place: 'Lieu',
  with: 'Avec',
  lasts: 'Durée prévue',
  move: 'Déplacer ce rendez-vous',
  cancel: 'Annuler ce rendez-vous',
  afterwards: 'Et ensuite ?',
  next: {
    'other-times': 'Proposez-moi d’autres moments',
    nothing: 'Rien pour le moment',
  },
  cancelIt: 'Annuler le rendez-vous',
  movedOften: 'Pour le déplacer encore, demandez un appel : nous conviendrons ensemble d’un moment.',
};
