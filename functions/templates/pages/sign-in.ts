import type { FieldError } from '#templates/layout/field-errors.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';

export type SignInView = PageContext & {
  /** Where the form posts `email` (and `choice=send-link`). */
  readonly signInPath: string;
  readonly email?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

export type SignInSentView = PageContext & { readonly email: string; readonly minutesValid: number };

export type SignInChooseView = PageContext & {
  /** The mail link's own path; the form posts `choice=open-session` or `choice=not-me` to it. */
  readonly sessionPath: string;
  readonly fullName: string;
};

export function signInPage(view: SignInView): string {
  return renderPage({ ...view, title: 'sign-in', body: html`<main></main>` });
}

export function signInSentPage(view: SignInSentView): string {
  return renderPage({ ...view, title: 'sign-in', body: html`<main></main>` });
}

export function signInChoosePage(view: SignInChooseView): string {
  return renderPage({ ...view, title: 'sign-in', body: html`<main></main>` });
}
