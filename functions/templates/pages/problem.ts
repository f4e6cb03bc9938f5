import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';

export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

export type ProblemView = PageContext & {
  readonly status: ProblemStatus;
  /** Shown small, so that a person on the telephone can be helped. */
  readonly requestId?: string | undefined;
  /** Seconds to wait, with 429 and 503. */
  readonly retryAfterSeconds?: number | undefined;
};

export function problemPage(view: ProblemView): string {
  return renderPage({ ...view, title: 'problem', body: html`<main></main>` });
}
