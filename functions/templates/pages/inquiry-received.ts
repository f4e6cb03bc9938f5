import type { InstantText, TimeZone } from '#templates/layout/dates.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';

export type InquiryReceivedView = PageContext & {
  readonly reference: string;
  readonly clientName: string;
  /** Known only once the workflow has assigned the inquiry, which is usually after this page. */
  readonly advisor?: { readonly fullName: string; readonly answersBefore: InstantText } | undefined;
  /** The client's zone. */
  readonly timeZone: TimeZone;
  readonly email: string;
};

export function inquiryReceivedPage(view: InquiryReceivedView): string {
  return renderPage({ ...view, title: 'inquiry-received', body: html`<main></main>` });
}
