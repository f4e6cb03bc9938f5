import { html } from '#templates/layout/html.ts';
import { type ClientPageContext, renderPage } from '#templates/layout/page.ts';
import { shared } from '#templates/messages/catalogues.ts';

export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

export type ProblemView = ClientPageContext & {
  readonly status: ProblemStatus;
  /** The audience of the requested page: the link back leads to their pages. */
  readonly audience?: 'public' | 'staff' | undefined;
  /** Shown small, so that a person on the telephone can be helped. */
  readonly requestId?: string | undefined;
  /** Seconds to wait, with 429 and 503. */
  readonly retryAfterSeconds?: number | undefined;
};

/** A refusal or a failure as a page; machines get problem+json instead. */
export function problemPage(view: ProblemView): string {
  const { title, body: text } = shared[view.language].problems.statuses[view.status];
  const { reference, home, wait } = shared[view.language].problems;
  const minutes = view.retryAfterSeconds && Math.max(1, Math.ceil(view.retryAfterSeconds / 60));
  const body = html`<div class="letter">
<h1>${title}</h1>
<p class="lede">${text}${minutes && ` ${wait({ minutes })}`}</p>
<p class="section"><a href="${view.audience === 'staff' ? '/board' : '/'}">${home}</a></p>
${view.requestId && html`<p class="soft small">${reference} ${view.requestId}</p>`}
</div>`;
  return renderPage({ ...view, title, body, languageSwitch: false });
}
