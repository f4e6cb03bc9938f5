import type { OffTargetKind } from '#domain/policy/scoring.ts';
import type { ReasonParams } from '#domain/qualification/qualification.ts';
import type { ReasonCode } from '#domain/qualification/reason-codes.ts';

export type ReasonText = string | ((params: ReasonParams) => string);

export interface ScoringMessages {
  readonly total: (values: { readonly points: number }) => string;
  readonly points: string;
  /** The kinds of message that come from no client. */
  readonly kinds: Readonly<Record<OffTargetKind, string>>;
  readonly reasons: Readonly<Record<ReasonCode, ReasonText>>;
}
