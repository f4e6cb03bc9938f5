import type { StaffLanguage } from '#domain/choices/languages.ts';
import { formatNumber } from '#templates/i18n/numbers.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import { html, type SafeHtml } from '../html.ts';

/** A page of a long list; both numbers count from 1. */
export interface PageOf {
  readonly page: number;
  readonly pageCount: number;
}

/** Links to the pages before and after; nothing for a list of one page. */
export function pager(
  { page, pageCount }: PageOf,
  language: StaffLanguage,
  addressOf: (page: number) => string,
): SafeHtml | null {
  if (pageCount < 2) return null;
  const { earlier, later, pageOf } = staffPages[language].pager;
  const here = pageOf({ page: formatNumber(page, language), of: formatNumber(pageCount, language) });
  return html`<nav class="pager" aria-label="${here}">
${page > 1 && html`<a rel="prev" href="${addressOf(page - 1)}">${earlier}</a>`}
<span>${here}</span>
${page < pageCount && html`<a rel="next" href="${addressOf(page + 1)}">${later}</a>`}</nav>`;
}
