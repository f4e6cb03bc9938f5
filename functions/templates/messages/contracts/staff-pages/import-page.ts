export interface ImportPageMessages {
  readonly title: string;
  readonly intro: string;
  readonly file: string;
  readonly columns: string;
  readonly translations: string;
  readonly check: string;
  readonly doImport: string;
  readonly line: string;
  readonly field: string;
  readonly reason: string;
  readonly noneRejected: string;
  readonly countedTonight: string;
  readonly labels: Readonly<Record<'csv' | 'owners' | 'categories', string>>;
  readonly hints: Readonly<Record<'csv' | 'owners' | 'categories', (values: { readonly limit: string }) => string>>;
  readonly problems: Readonly<Record<'too-many' | 'unreadable', (values: { readonly limit: string }) => string>>;
  readonly wouldImport: (values: {
    readonly imported: string;
    readonly rows: string;
    readonly areMany: boolean;
  }) => string;
  readonly imported: (values: {
    readonly imported: string;
    readonly rows: string;
    readonly areMany: boolean;
  }) => string;
  readonly alreadyThere: (values: { readonly count: string }) => string;
  readonly rejectedCaption: (values: { readonly count: string }) => string;
}
