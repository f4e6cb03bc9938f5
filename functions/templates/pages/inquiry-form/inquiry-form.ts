import type { InquiryIntent } from '#domain/policy/inquiry-facts.ts';
import type { Language } from '#templates/i18n/language.ts';
import { ownLanguageName } from '#templates/i18n/language-name.ts';
import { categoryLabel } from '#templates/layout/category-label.ts';
import { errorFor, errorSummary, type FieldError } from '#templates/layout/field-errors.ts';
import {
  checkbox,
  type FormState,
  radioGroup,
  selectField,
  textArea,
  textField,
  toChoices,
} from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { type ClientPageContext, renderPage } from '#templates/layout/page.ts';
import { clientPages, shared } from '#templates/messages/catalogues.ts';

/**
 * The form's fields, by the exact names under which they are posted; text as typed, checkboxes as posted ("on") or
 * absent.
 */
export type InquiryFormValues = {
  readonly message?: string | undefined;
  readonly fullName?: string | undefined;
  readonly civility?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly language?: string | undefined;
  readonly intent?: string | undefined;
  readonly category?: string | undefined;
  readonly pieceReference?: string | undefined;
  readonly occasion?: string | undefined;
  readonly desiredOn?: string | undefined;
  readonly availability?: string | undefined;
  readonly meetingPreference?: string | undefined;
  readonly boutiqueId?: string | undefined;
  readonly acceptsByAppointment?: string | undefined;
  readonly consent?: string | undefined;
};

export type InquiryFormView = ClientPageContext & {
  /** The house's offer, in its order. */
  readonly intents: readonly InquiryIntent[];
  readonly categories: readonly string[];
  readonly languages: readonly Language[];
  readonly boutiques: readonly { readonly boutiqueId: string; readonly name: string }[];
  readonly formVersion: string;
  /** Opaque value the server recognises; it proves when the form was opened. */
  readonly startedAt: string;
  /** Posted back so that a double click, or a reload, makes one inquiry. */
  readonly idempotencyKey: string;
  /** The page of the full privacy text. */
  readonly privacyUrl: string;
  readonly values?: InquiryFormValues | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

/** The intake refuses longer messages; the field states the limit before the visitor types. */
const longestMessageCharacters = 4000;

const furtherFields = [
  'pieceReference',
  'occasion',
  'desiredOn',
  'availability',
  'meetingPreference',
  'boutiqueId',
] as const;

function intro({ language, house }: InquiryFormView): SafeHtml {
  const messages = clientPages[language].inquiryForm;
  return html`<div>
<h1>${messages.title}</h1>
<p class="lede">${messages.lede({ house: house.houseName })}</p>
</div>`;
}

function civilityField(form: FormState, { language }: InquiryFormView): SafeHtml {
  const { civility, civilities } = clientPages[language].inquiryForm;
  const choices = [
    { value: 'ms', label: civilities.ms },
    { value: 'mr', label: civilities.mr },
    { value: '', label: civilities.none },
  ];
  return radioGroup(form, { name: 'civility', label: civility, choices, across: true, optional: true });
}

function essentials(form: FormState, view: InquiryFormView): SafeHtml {
  const { language } = view;
  const messages = clientPages[language].inquiryForm;
  const { noPreference } = clientPages[language].clientForm;
  const intents = view.intents.map((intent) => ({ value: intent, label: shared[language].inquiry.intents[intent] }));
  const categories = view.categories.map((category) => ({ value: category, label: categoryLabel(category, language) }));
  const languages = view.languages.map((spoken) => ({ value: spoken, label: ownLanguageName(spoken) }));
  return html`${textArea(form, { name: 'message', label: messages.message, hint: messages.messageHint, maxLength: longestMessageCharacters, className: 'first' })}
${civilityField(form, view)}
${textField(form, { name: 'fullName', label: messages.fullName, autocomplete: 'name', maxLength: 120 })}
<div class="pair">
${textField(form, { name: 'email', label: messages.email, type: 'email', autocomplete: 'email', maxLength: 254 })}
${textField(form, { name: 'phone', label: messages.phone, type: 'tel', autocomplete: 'tel', maxLength: 40, optional: true })}
</div>
<div class="pair">
${selectField(form, { name: 'intent', label: messages.intent, choices: intents, empty: noPreference, optional: true })}
${selectField(form, { name: 'category', label: messages.category, choices: categories, empty: noPreference, optional: true })}
</div>
${radioGroup(form, { name: 'language', label: messages.language, choices: languages, across: true })}`;
}

function further(form: FormState, { language, boutiques }: InquiryFormView): SafeHtml {
  const messages = clientPages[language].inquiryForm;
  const open = furtherFields.some((name) => (form.values[name] ?? '') !== '' || errorFor(form.errors, name));
  const places = boutiques.map(({ boutiqueId, name }) => ({ value: boutiqueId, label: name }));
  return html`<details class="more"${open && html` open`}>
<summary>${messages.further}</summary>
<div class="more-body">
<div class="pair">
${textField(form, { name: 'pieceReference', label: messages.pieceReference, autocomplete: 'off', optional: true })}
${textField(form, { name: 'occasion', label: messages.occasion, autocomplete: 'off', optional: true })}
</div>
<div class="pair">
${textField(form, { name: 'desiredOn', label: messages.desiredOn, type: 'date', autocomplete: 'off', optional: true })}
${selectField(form, { name: 'boutiqueId', label: messages.boutique, choices: places, empty: clientPages[language].clientForm.noPreference, optional: true })}
</div>
${radioGroup(form, { name: 'availability', label: messages.availability, choices: toChoices(shared[language].inquiry.availabilities), across: true, optional: true })}
${radioGroup(form, { name: 'meetingPreference', label: messages.meeting, choices: toChoices(shared[language].inquiry.meetings), across: true, optional: true })}
</div>
</details>`;
}

function agreements(form: FormState, { language, house, privacyUrl }: InquiryFormView): SafeHtml {
  const messages = clientPages[language].inquiryForm;
  const consent = html`${messages.consent({ house: house.houseName })} <a href="${privacyUrl}">${messages.privacyLink}</a>`;
  return html`<div class="frame">
${checkbox(form, { name: 'acceptsByAppointment', label: messages.frame })}
${checkbox(form, { name: 'consent', label: consent, required: true })}
</div>`;
}

/** A field that people never see and robots fill in; its value alone never blocks a person, it only raises doubt. */
function hiddenFields({ formVersion, startedAt, idempotencyKey, language }: InquiryFormView): HtmlValue {
  return html`<div class="trap" aria-hidden="true"><label>${clientPages[language].inquiryForm.trap} <input type="text" name="website" value="" tabindex="-1" autocomplete="off"></label></div>
<input type="hidden" name="startedAt" value="${startedAt}">
<input type="hidden" name="timeZone" value="" data-own-time-zone>
<input type="hidden" name="formVersion" value="${formVersion}">
<input type="hidden" name="idempotencyKey" value="${idempotencyKey}">`;
}

/** GET /: the message first, further fields only as needed; never a question about means. */
export function inquiryFormPage(view: InquiryFormView): string {
  const { language, errors, values } = view;
  const messages = clientPages[language].inquiryForm;
  const form: FormState = {
    values: { language, ...values },
    errors,
    optionalWord: clientPages[language].clientForm.optional,
  };
  const body = html`<div class="split split-form">
${intro(view)}
<form method="post" action="/inquiries" novalidate>
${errorSummary(errors, language)}
${essentials(form, view)}
${further(form, view)}
${agreements(form, view)}
${hiddenFields(view)}
<div class="actions"><button class="button" type="submit">${messages.send}</button></div>
<p class="soft small section-note">${messages.afterSend}</p>
</form>
<ol class="steps">${messages.steps.map((step) => html`<li>${step}</li>`)}</ol>
</div>`;
  const prefix = errors && errors.length > 0 ? shared[language].form.errorTitlePrefix : '';
  return renderPage({
    ...view,
    title: prefix + messages.title,
    body,
    scripts: ['form'],
    languageSwitch: values === undefined,
  });
}
