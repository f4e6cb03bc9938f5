import type { Words } from '#templates/i18n/language.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';

/** A reserved text or collection, to be read on the screen or on paper. */
export type PrivateDocumentView = PageContext & {
  readonly title: string;
  readonly description: string;
  readonly chapters: readonly { readonly title: string; readonly text: string }[];
  readonly reader: string;
  /** `/private/{token}`. */
  readonly spacePath: string;
};

const words: Words<{ reserved: (reader: string) => string; print: string; back: string }> = {
  fr: {
    reserved: (reader) => `Réservé à ${reader}`,
    print: 'Ce texte est fait pour être imprimé, si vous le préférez sur papier.',
    back: 'Revenir à votre espace',
  },
  en: {
    reserved: (reader) => `Reserved for ${reader}`,
    print: 'This text is made to be printed, should you prefer it on paper.',
    back: 'Back to your space',
  },
};

/** The answer to the post that opened it; it has no address of its own, so that it cannot be passed on. */
export function privateDocumentPage(view: PrivateDocumentView): string {
  const own = words[view.language];
  const { title, description, chapters, reader, spacePath } = view;
  const body = html`<article class="letter">
<p class="eyebrow">${own.reserved(reader)}</p>
<h1>${title}</h1>
<p class="lede">${description}</p>
${chapters.map((chapter) => html`<section class="section"><h2>${chapter.title}</h2><p>${chapter.text}</p></section>`)}
<p class="soft small section">${own.print}</p>
<p class="actions"><a href="${spacePath}">${own.back}</a></p>
</article>`;
  return renderPage({ ...view, body, languageSwitch: false });
}
