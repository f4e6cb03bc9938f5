import type { InstantText, TimeZone } from '#templates/layout/dates.ts';
import { html } from '#templates/layout/html.ts';
import type { InquiryAnswers } from '#templates/layout/inquiry-words.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';

/** How far the inquiry is, in the client's words; each variant carries only what is true at that moment. */
export type PrivateProgress =
  | { readonly kind: 'received' }
  | { readonly kind: 'held'; readonly personName: string; readonly answersBefore?: InstantText | undefined }
  | { readonly kind: 'awaiting-answer'; readonly answersBefore: InstantText }
  | { readonly kind: 'answered'; readonly answeredAt: InstantText }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'appointment'; readonly startsAt: InstantText; readonly place: string }
  | { readonly kind: 'paused' }
  | { readonly kind: 'closed' };

export type PrivateSpaceView = PageContext & {
  readonly reference: string;
  readonly clientName: string;
  /** Only a qualified client sees an advisor, how to reach them, and what is reserved. */
  readonly qualified: boolean;
  readonly progress: PrivateProgress;
  readonly advisor?:
    | {
        readonly fullName: string;
        readonly role: string;
        readonly boutique?: string | undefined;
        readonly email?: string | undefined;
        readonly phone?: string | undefined;
      }
    | undefined;
  readonly message: string;
  readonly sentAt: InstantText;
  readonly answers: InquiryAnswers;
  /** The client's zone. */
  readonly timeZone: TimeZone;
};

export function privateSpacePage(view: PrivateSpaceView): string {
  return renderPage({ ...view, title: 'private-space', body: html`<main></main>` });
}
