import { accentOf, type House } from './house.ts';
import { type HtmlValue, html } from './html.ts';
import type { Language } from './language.ts';

/** What every page of the product is given, whoever reads it. */
export type PageContext = {
  readonly house: House;
  readonly language: Language;
};

export type PageShell = PageContext & {
  readonly title: string;
  readonly body: HtmlValue;
};

export function renderPage(shell: PageShell): string {
  return html`<html lang="${shell.language}"><title>${shell.title} ${accentOf(shell.house)}</title>${shell.body}</html>`.toString();
}
