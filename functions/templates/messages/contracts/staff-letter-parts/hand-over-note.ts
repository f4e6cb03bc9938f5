import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';

interface NextStep {
  readonly plain: string;
  /** Replaces it when the next step has a date. */
  readonly dated?: (values: { readonly when: string }) => string;
}

export interface HandOverNoteMessages {
  readonly stands: (values: { readonly stage: string }) => string;
  readonly lastMessage: (values: { readonly when: string; readonly text: string }) => string;
  readonly next: Readonly<Record<InquiryStatus, NextStep>>;
}
