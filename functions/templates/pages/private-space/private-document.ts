import { html } from '#templates/layout/html.ts';
import { type ClientPageContext, renderPage } from '#templates/layout/page.ts';
import { clientPages } from '#templates/messages/catalogues.ts';

/** A reserved text or collection, to be read on the screen or on paper. */
export type PrivateDocumentView = ClientPageContext & {
  readonly title: string;
  readonly description: string;
  readonly chapters: readonly { readonly title: string; readonly text: string }[];
  readonly reader: string;
  /** `/private/{token}`. */
  readonly spacePath: string;
};

/** The response to the post that opened it; it has no address of its own, so that it cannot be passed on. */
export function privateDocumentPage(view: PrivateDocumentView): string {
  const messages = clientPages[view.language].privateDocument;
  const { title, description, chapters, reader, spacePath } = view;
  const body = html`<article class="letter">
<p class="eyebrow">${messages.reserved({ reader })}</p>
<h1>${title}</h1>
<p class="lede">${description}</p>
${chapters.map((chapter) => html`<section class="section"><h2>${chapter.title}</h2><p>${chapter.text}</p></section>`)}
<p class="soft small section">${messages.print}</p>
<p class="actions"><a href="${spacePath}">${messages.back}</a></p>
</article>`;
  return renderPage({ ...view, body, languageSwitch: false });
}
