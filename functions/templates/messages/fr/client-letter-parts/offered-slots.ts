/** Times that are held for a client. */
export interface OfferedSlotsMessages {
  /** "three possible times": the number of times, in the middle of a subject. */
  readonly counted: (values: { readonly count: number }) => string;
  readonly choose: string;
  readonly heldUntil: (values: { readonly count: number; readonly until: string }) => string;
  readonly otherwise: (values: { readonly count: number }) => string;
}

const counts = ['un moment', 'deux moments', 'trois moments'];

export const offeredSlots: OfferedSlotsMessages = {
  counted: ({ count }) => counts[count - 1] ?? 'des moments',
  choose: 'Choisir un moment',
  heldUntil: ({ count, until }) =>
    `${count === 1 ? 'Ce moment vous est réservé' : 'Ces moments vous sont réservés'} jusqu’au ${until}.`,
  otherwise: ({ count }) =>
    count === 1
      ? 'S’il ne vous convient pas, la même page permet d’en demander un autre.'
      : 'Si aucun ne vous convient, la même page permet d’en demander d’autres.',
};
