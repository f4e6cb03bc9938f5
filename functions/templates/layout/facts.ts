import { type HtmlValue, html, type SafeHtml } from './html.ts';

export type Fact = { readonly label: string; readonly value: HtmlValue };

/** Label and value, one hairline each; a fact without a value is not shown. */
export function factList(facts: readonly Fact[]): SafeHtml {
  const known = facts.filter(({ value }) => value !== undefined && value !== null && value !== '' && value !== false);
  return html`<dl class="facts">${known.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}
