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

/** Why a row of an import is left out. */
export interface ImportProblemsMessages {
  readonly unknownOwner: (values: { readonly names: string }) => string;
  readonly unknownCategory: (values: { readonly names: string }) => string;
  readonly sameAs: (values: { readonly line: string }) => string;
  readonly unreadMoment: string;
  readonly noSuchMoment: string;
  readonly inTheFuture: string;
  readonly before1900: string;
  readonly beforeReception: string;
  readonly openHasNoEnd: string;
  readonly endMissing: string;
  readonly amountOfNoSale: string;
  readonly unreadAmount: (values: { readonly currency: string }) => string;
  readonly amountInDoubt: string;
  readonly amountAsNumber: string;
  readonly unknownCurrency: string;
  readonly missing: string;
  readonly unreadEmail: string;
  readonly unknownColumn: string;
  readonly means: string;
  readonly unreadExternalId: string;
  readonly unreadPurchaseId: string;
  readonly hiddenCharacter: string;
  readonly tooLong: (values: { readonly count: number }) => string;
  readonly cells: (values: { readonly count: number }) => string;
  readonly notARow: string;
  readonly knownWords: (values: { readonly words: string }) => string;
  /** A reason of the import without a sentence here yet. */
  readonly other: (values: { readonly reason: string }) => string;
}

/** All texts of these pages. */
export interface ImportsPagesMessages {
  readonly importPage: ImportPageMessages;
  readonly importProblems: ImportProblemsMessages;
}
