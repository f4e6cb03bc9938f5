/** The texts shared by all client forms. */
export interface ClientFormMessages {
  readonly optional: string;
  /** In a list where choosing is optional. */
  readonly noPreference: string;
}

export const clientForm: ClientFormMessages = {
  optional: 'facultatif',
  noPreference: 'Non précisé',
};
