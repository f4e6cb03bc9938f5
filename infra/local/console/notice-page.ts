import { document } from '#local/console/layout.ts';
import { html } from '#local/kernel/html.ts';

/** The page for an unknown address or a failure. */
export function renderNotice({ status, title, detail }: { status: number; title: string; detail: string }): string {
  return document(
    title,
    html`<main class="notice" id="main">
      <p class="eyebrow">${status}</p>
      <h1>${title}</h1>
      <p>${detail}</p>
      <p><a href="/">The form</a> · <a href="/_local">The console</a></p>
    </main>`,
  );
}
