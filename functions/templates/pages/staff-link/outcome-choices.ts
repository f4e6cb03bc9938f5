import type { StaffLanguage } from '#domain/choices/languages.ts';
import { categoryLabel } from '#templates/layout/category-label.ts';
import { choicePanel } from '#templates/layout/choice-panel.ts';
import { errorFor, fieldError } from '#templates/layout/field-errors.ts';
import { type FormState, radioGroup, selectField, textField, toChoices } from '#templates/layout/fields.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { staffLinks } from '#templates/messages/catalogues.ts';

/** The data for recording a sale: the house's own categories and its currency. */
export type SaleTerms = { readonly categories: readonly string[]; readonly currency: string };

/** Amount and category; the prefix keeps two such pairs on one page apart. */
export function saleFields(
  form: FormState,
  names: { readonly amount: string; readonly category: string },
  terms: SaleTerms,
  language: StaffLanguage,
): SafeHtml {
  const messages = staffLinks[language].outcome;
  const categories = terms.categories.map((category) => ({
    value: category,
    label: categoryLabel(category, language),
  }));
  return html`${textField(form, { name: names.amount, label: `${messages.amount} (${terms.currency})`, hint: messages.amountHint, autocomplete: 'off', maxLength: 30, optional: true })}
${selectField(form, { name: names.category, label: messages.category, choices: categories, empty: messages.choose, optional: true })}`;
}

/** The possible outcomes of a meeting, each with only the fields that it needs. */
export function outcomeChoices(form: FormState, terms: SaleTerms, language: StaffLanguage): SafeHtml {
  const { kinds, hints, ...words } = staffLinks[language].outcome;
  return html`<fieldset class="field"><legend class="unseen">${words.title}</legend>
${choicePanel(form, { value: 'attended', label: kinds.attended, hint: hints.attended, first: true })}
${choicePanel(form, { value: 'sale', label: kinds.sale, hint: hints.sale }, saleFields(form, { amount: 'amount', category: 'category' }, terms, language))}
${choicePanel(form, { value: 'later', label: kinds.later, hint: hints.later }, textField(form, { name: 'laterOn', label: words.laterOn, hint: words.laterHint, type: 'date', autocomplete: 'off', optional: true }))}
${choicePanel(form, { value: 'no-sale', label: kinds['no-sale'], hint: hints['no-sale'] })}
${choicePanel(form, { value: 'no-show', label: kinds['no-show'], hint: hints['no-show'] }, radioGroup(form, { name: 'author', label: words.author, choices: toChoices(words.authors), across: true }))}
${fieldError('choice', errorFor(form.errors, 'choice'))}
</fieldset>`;
}
