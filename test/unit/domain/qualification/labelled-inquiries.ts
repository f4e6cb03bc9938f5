import { readFileSync } from 'node:fs';
import type { InquiryFacts } from '#domain/policy/inquiry-facts.ts';
import type { Verdict } from '#domain/qualification/qualification.ts';

export interface LabelledInquiry {
  readonly id: string;
  readonly set: string;
  readonly expected: { readonly verdict: Verdict; readonly jobToBeDone?: string; readonly offTargetKind?: string };
  readonly facts: InquiryFacts;
}

/** The instant the fixture was written for: its dates are read relative to it. */
export const writtenAt = '2026-11-21T10:00:00Z';

const fixture = new URL('../../../fixtures/inquiries/inquiries.jsonl', import.meta.url);

export const labelledInquiries: readonly LabelledInquiry[] = readFileSync(fixture, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as LabelledInquiry);
