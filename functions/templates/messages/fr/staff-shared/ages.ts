/** The age of a state. */
export interface AgesMessages {
  readonly justNow: string;
  /** Formatted minutes or hours. */
  readonly time: (values: { readonly time: string }) => string;
  /** Two days or more. */
  readonly days: (values: { readonly days: number }) => string;
}

export const ages: AgesMessages = {
  justNow: 'à l’instant',
  time: ({ time }) => `depuis ${time}`,
  days: ({ days }) => `depuis ${days} jours`,
};
