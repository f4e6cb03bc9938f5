import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';

export type LinkProblemView = PageContext & {
  readonly problem: 'expired' | 'replaced' | 'unknown' | 'resent';
  /** The path of the link, to post `choice=resend` to. */
  readonly actionPath: string;
};

export function linkProblemPage(view: LinkProblemView): string {
  return renderPage({ ...view, title: 'link-problem', body: html`<main></main>` });
}
