import { cleanText } from '../i18n/text.ts';

/** Markup that was escaped, or that the product itself wrote. Only `html` and `raw` create it. */
export class SafeHtml {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

export type HtmlValue = SafeHtml | string | number | boolean | null | undefined | readonly HtmlValue[];

/** Thrown when a template writes a value into an unquoted attribute, where no escaping is safe. */
export class UnquotedAttributeError extends Error {
  override readonly name = 'UnquotedAttributeError';
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
const dangerousCharacters = /[&<>"'`]/g;
const endsInUnquotedAttribute = /\s[\w:-]+=$/;
const endsInAddressAttribute = /\s(?:href|src|action|formaction)="$/i;
const safeAddress = /^(?:\/(?!\/)|#|\?|https?:\/\/|mailto:|tel:)/i;

function escapeMarkup(text: string): string {
  return cleanText(text).replace(dangerousCharacters, (character) => entities[character] ?? character);
}

function render(value: HtmlValue): string {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  if (value instanceof SafeHtml) return value.toString();
  if (typeof value === 'string') return escapeMarkup(value);
  if (typeof value === 'number') return String(value);
  return value.map(render).join('');
}

/** `javascript:` and similar schemes never reach an address attribute, whatever their source. */
function renderAfter(before: string, value: HtmlValue): string {
  if (endsInUnquotedAttribute.test(before)) {
    throw new UnquotedAttributeError(`Quote the attribute before the value: ${before.slice(-40)}`);
  }
  if (endsInAddressAttribute.test(before) && typeof value === 'string') {
    return safeAddress.test(value.trim()) ? escapeMarkup(value.trim()) : '#';
  }
  return render(value);
}

/**
 * Template tag that escapes every value for element content and quoted attributes alike. Arrays are joined; null,
 * undefined and booleans render nothing, so `condition && html…` works.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  let markup = strings[0] ?? '';
  values.forEach((value, index) => {
    markup += renderAfter(strings[index] ?? '', value) + (strings[index + 1] ?? '');
  });
  return new SafeHtml(markup);
}

/** For constants written in this repository only (an icon, a doctype). Never for external input. */
export function raw(trustedConstant: string): SafeHtml {
  return new SafeHtml(trustedConstant);
}
