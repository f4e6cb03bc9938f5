import { keepUnits } from '../i18n/kept-units.ts';
import type { Language, StaffLanguage } from '../i18n/language.ts';
import { ownLanguageName } from '../i18n/language-name.ts';
import { formats, shared } from '../messages/catalogues.ts';
import type { House } from './brand.ts';
import { type HtmlValue, html, raw, type SafeHtml } from './html.ts';

/** The data of every page, whoever reads it. */
export type PageContext<Spoken extends Language = StaffLanguage> = {
  readonly house: House;
  readonly language: Spoken;
};

/** The data of a client's page, which exists in every language. */
export type ClientPageContext = PageContext<Language>;

export type PageShell = ClientPageContext & {
  readonly title: string;
  readonly body: HtmlValue;
  /** Staff pages are denser and have a dark scheme; `action` pages are staff pages without navigation. */
  readonly audience?: 'public' | 'staff' | undefined;
  /** The staff navigation, beside the house's name. */
  readonly navigation?: HtmlValue;
  /** False where a link to the same page would lose typed values or repeat a POST. */
  readonly languageSwitch?: boolean | undefined;
  readonly privacyUrl?: string | undefined;
  readonly scripts?: readonly ('form' | 'board' | 'policy')[] | undefined;
};

function head({ house, title, scripts = [] }: PageShell): SafeHtml {
  return html`<meta charset="utf-8">
<title>${title} – ${house.houseName}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
<link rel="preload" href="/assets/fonts/eb-garamond-latin-400-normal.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="/assets/vestibule.css">
${scripts.map((script) => html`<script src="/assets/${script}.js" type="module"></script>`)}`;
}

/** The languages of the page; the staff pages are complete in some only. */
function languageLinks({ house, language, audience = 'public', languageSwitch = true }: PageShell): HtmlValue {
  const exists = (code: Language) => audience === 'public' || shared[code].page.forStaff;
  const others = house.languages.filter((code) => code !== language && exists(code));
  if (!languageSwitch || others.length === 0) return null;
  return html`<nav class="language" aria-label="${shared[language].page.languages}">${others.map(
    (code) => html`<a href="?lang=${code}" lang="${code}" hreflang="${code}">${ownLanguageName(code)}</a> `,
  )}</nav>`;
}

function colophon({ house, language, privacyUrl, audience }: PageShell): SafeHtml {
  const { privacy, discretion } = shared[language].page;
  return html`<footer class="colophon"><div class="colophon-inner">
<p>${audience === 'staff' ? house.houseName : discretion}</p>
${privacyUrl && html`<p><a href="${privacyUrl}">${privacy}</a></p>`}
</div></footer>`;
}

/** The frame of every page. No inline script or style, so the content security policy can forbid both. */
export function renderPage(shell: PageShell): string {
  const { house, language, body, audience = 'public', navigation } = shell;
  const markup = html`${raw('<!doctype html>')}
<html lang="${language}">
<head>
${head(shell)}
</head>
<body class="${audience}">
<a class="skip" href="#main">${shared[language].page.skip}</a>
<header class="masthead"><div class="masthead-inner">
<div class="brand">${audience === 'public' && html`<span class="mark" aria-hidden="true">${house.mark}</span>`}<span class="house-name">${house.houseName}</span></div>
${navigation}
${languageLinks(shell)}
</div></header>
<main id="main" tabindex="-1">
${body}
</main>
${colophon(shell)}
</body>
</html>
`.toString();
  return keepUnits(formats[language].spaceMarkup(markup));
}
