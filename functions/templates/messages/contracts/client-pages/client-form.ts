/** What every form of a client's page says. */
export interface ClientFormMessages {
  readonly optional: string;
  /** In a list from which nothing has to be chosen. */
  readonly noPreference: string;
}
