import type { ExclusionCode } from '#domain/assignment/candidate-figures.ts';
import type { OwnershipReason } from '#domain/inquiry/inquiry.ts';

export interface OwnershipMessages {
  readonly reasons: Readonly<Record<OwnershipReason, string>>;
  readonly exclusions: Readonly<Record<ExclusionCode, string>>;
}
