/** The texts shared by all client forms. */
export interface ClientFormMessages {
  readonly optional: string;
  /** In a list where choosing is optional. */
  readonly noPreference: string;
}
