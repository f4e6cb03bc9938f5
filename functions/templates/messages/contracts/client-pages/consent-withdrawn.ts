/** Pages after a consent was withdrawn or restored. */
export interface ConsentWithdrawnMessages {
  readonly title: string;
  readonly lede: string;
  readonly proof: string;
  readonly always: string;
  readonly undoText: (values: { readonly until: string }) => string;
  readonly undo: string;
  readonly confirm: string;
  readonly later: string;
  readonly write: string;
  readonly restoredTitle: string;
  readonly restoredLede: string;
  readonly choices: string;
}
