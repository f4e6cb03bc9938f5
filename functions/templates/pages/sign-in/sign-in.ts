import { errorSummary, type FieldError } from '#templates/layout/field-errors.ts';
import { type FormState, radioGroup, textField } from '#templates/layout/fields.ts';
import { html } from '#templates/layout/html.ts';
import { renderPage } from '#templates/layout/page.ts';
import type { StaffPageContext } from '#templates/layout/staff.ts';
import { shared, staffPages } from '#templates/messages/catalogues.ts';

export type SignInView = StaffPageContext & {
  /** Where the form posts `email` (and `choice=send-link`). */
  readonly signInPath: string;
  readonly email?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

export type SignInSentView = StaffPageContext & { readonly email: string; readonly minutesValid: number };

export type SignInChooseView = StaffPageContext & {
  /** The mail link's own path; the form posts `choice=open-session` or `choice=not-me` to it. */
  readonly sessionPath: string;
  readonly fullName: string;
  readonly errors?: readonly FieldError[] | undefined;
};

export function signInPage(view: SignInView): string {
  const { language, errors, email, signInPath } = view;
  const messages = staffPages[language].signIn;
  const form: FormState = { values: { email }, errors, optionalWord: '' };
  const body = html`<div class="letter"><h1>${messages.title}</h1><p class="lede">${messages.lede}</p>
<form class="section" method="post" action="${signInPath}" novalidate>
${errorSummary(errors, language)}
${textField(form, { name: 'email', label: messages.email, type: 'email', autocomplete: 'email', maxLength: 254 })}
<div class="actions"><button class="button" type="submit" name="choice" value="send-link">${messages.send}</button></div>
</form></div>`;
  const prefix = errors && errors.length > 0 ? shared[language].form.errorTitlePrefix : '';
  return renderPage({ ...view, audience: 'staff', title: prefix + messages.title, body, scripts: ['form'] });
}

/** The same text whether the address is known or not, so that the page does not reveal who works here. */
export function signInSentPage(view: SignInSentView): string {
  const messages = staffPages[view.language].signIn;
  const body = html`<div class="letter"><h1>${messages.sentTitle}</h1><p class="lede">${messages.sent({ email: view.email, minutes: view.minutesValid })}</p>
<p class="section"><a href="/sign-in">${messages.again}</a></p></div>`;
  return renderPage({ ...view, audience: 'staff', title: messages.sentTitle, body, languageSwitch: false });
}

/**
 * The page of the mail link: a choice with nothing selected, so that a scanner that presses the button opens no
 * session.
 */
export function signInChoosePage(view: SignInChooseView): string {
  const messages = staffPages[view.language].signIn;
  const { errors, language } = view;
  const title = messages.choose({ name: view.fullName });
  const form: FormState = { values: {}, errors, optionalWord: '' };
  const choices = [
    { value: 'open-session', label: messages.open },
    { value: 'not-me', label: messages.notMe },
  ];
  const body = html`<div class="letter"><h1>${title}</h1>
<form class="section" method="post" action="${view.sessionPath}" novalidate>
${errorSummary(errors, language)}
${radioGroup(form, { name: 'choice', label: messages.chooseLede, choices })}
<div class="actions"><button class="button" type="submit">${messages.goOn}</button></div>
</form></div>`;
  const prefix = errors && errors.length > 0 ? shared[language].form.errorTitlePrefix : '';
  return renderPage({ ...view, title: prefix + title, body, audience: 'staff', scripts: ['form'] });
}
