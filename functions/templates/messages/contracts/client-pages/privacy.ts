interface PrivacySection {
  readonly title: string;
  readonly text: string;
}

/** The information about data that a person gets before they consent. */
export interface PrivacyMessages {
  readonly title: string;
  readonly lede: (values: { readonly house: string }) => string;
  readonly kept: PrivacySection;
  readonly why: PrivacySection;
  readonly readers: PrivacySection;
  readonly howLong: { readonly title: string; readonly text: (values: { readonly months: string }) => string };
  readonly rights: { readonly title: string; readonly text: (values: { readonly email: string }) => string };
}
