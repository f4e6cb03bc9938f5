import type { AccessReason } from '#domain/identity/client-access.ts';

/** Opening a client of a colleague, and the list of such openings. */
export interface ClientAccessMessages {
  readonly title: string;
  readonly intro: (values: { readonly owner: string; readonly minutes: number }) => string;
  readonly reason: string;
  readonly empty: string;
  readonly reasonMissing: string;
  readonly reasons: Readonly<Record<AccessReason, string>>;
  readonly note: string;
  readonly open: string;
  readonly listTitle: string;
  readonly listIntro: string;
  readonly columns: Readonly<Record<'at' | 'who' | 'client' | 'reason' | 'until', string>>;
  readonly nobody: string;
}
