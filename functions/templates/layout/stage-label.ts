import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import type { CloseReason } from '#domain/inquiry/outcome.ts';
import type { PauseReason } from '#domain/policy/relance.ts';
import { staffShared } from '#templates/messages/catalogues.ts';

/** Why an inquiry is paused, or how it ended. */
export type RestReason = { readonly pause?: PauseReason | undefined; readonly close?: CloseReason | undefined };

/** The stage of an inquiry, with the reason when it is paused or closed. */
export function stageLabel(stage: InquiryStatus, because: RestReason, language: StaffLanguage): string {
  const { names, pauses, closes } = staffShared[language].stages;
  if (stage === 'paused' && because.pause !== undefined) return `${names.paused}, ${pauses[because.pause]}`;
  if (stage === 'closed' && because.close !== undefined) return `${names.closed}, ${closes[because.close]}`;
  return names[stage];
}
