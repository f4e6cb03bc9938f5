/** Times that are held for a client. */
export interface OfferedSlotsMessages {
  /** "three possible times": the number of times, in the middle of a subject. */
  readonly counted: (values: { readonly count: number }) => string;
  readonly choose: string;
  readonly heldUntil: (values: { readonly count: number; readonly until: string }) => string;
  readonly otherwise: (values: { readonly count: number }) => string;
}
