export type OffTargetKind = 'press' | 'careers' | 'after-sales' | 'solicitation' | 'other';

export interface OffTargetRedirectMessages {
  readonly thanks: string;
  readonly kinds: Readonly<
    Record<OffTargetKind, { readonly subject: string; readonly body: string; readonly action: string }>
  >;
  /** The way back for a client whose message was misread. */
  readonly misread: string;
}
