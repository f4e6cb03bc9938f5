/** How long something has stood as it stands. */
export interface AgesMessages {
  readonly justNow: string;
  /** Minutes or hours, already written. */
  readonly time: (values: { readonly time: string }) => string;
  /** Two days or more. */
  readonly days: (values: { readonly days: number }) => string;
}
