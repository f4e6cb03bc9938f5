import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';

export type ContactTopic = { readonly topic: string; readonly label: string; readonly subscribed: boolean };

export type UnsubscribeView = PageContext & {
  /** `/u/{token}`. */
  readonly unsubscribePath: string;
  /** The topic of the mail that the link came from. */
  readonly topic: string;
  readonly topics: readonly ContactTopic[];
};

export type UnsubscribedView = PageContext & {
  /** What the client no longer receives, and what they still do, as labels. */
  readonly stopped: readonly string[];
  readonly kept: readonly string[];
};

export function unsubscribePage(view: UnsubscribeView): string {
  return renderPage({ ...view, title: 'unsubscribed', body: html`<main></main>` });
}

export function unsubscribedPage(view: UnsubscribedView): string {
  return renderPage({ ...view, title: 'unsubscribed', body: html`<main></main>` });
}
