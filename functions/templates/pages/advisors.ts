import type { DateText } from '#templates/layout/dates.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';
import type { StaffMember } from '#templates/layout/staff.ts';

export type AdvisorRow = {
  readonly advisorId: string;
  readonly fullName: string;
  readonly role?: string | undefined;
  readonly boutique: string;
  /** ISO 639 codes, "fr", "en", "ar"… */
  readonly languages: readonly string[];
  /** Category codes or the house's own words. */
  readonly skills: readonly string[];
  /** 100 is a full share. */
  readonly weight: number;
  readonly openInquiries: number;
  readonly capacity: number;
  readonly presence: 'present' | 'off-hours' | 'on-leave' | 'inactive';
  readonly delegateName?: string | undefined;
  readonly leave?: { readonly fromOn: DateText; readonly toOn: DateText } | undefined;
};

export type AdvisorsView = PageContext & {
  readonly staff: StaffMember;
  readonly advisors: readonly AdvisorRow[];
};

export function advisorsPage(view: AdvisorsView): string {
  return renderPage({ ...view, title: 'advisors', body: html`<main></main>` });
}
