import { errorSummary, type FieldError } from '#templates/layout/field-errors.ts';
import { type FormState, textField } from '#templates/layout/fields.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';
import { shared } from '#templates/messages/shared.ts';
import { staffPages } from '#templates/messages/staff-pages.ts';

export type SignInView = PageContext & {
  /** Where the form posts `email` (and `choice=send-link`). */
  readonly signInPath: string;
  readonly email?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

export type SignInSentView = PageContext & { readonly email: string; readonly minutesValid: number };

export type SignInChooseView = PageContext & {
  /** The mail link's own path; the form posts `choice=open-session` or `choice=not-me` to it. */
  readonly sessionPath: string;
  readonly fullName: string;
};

export function signInPage(view: SignInView): string {
  const { language, errors, email, signInPath } = view;
  const own = staffPages[language].signIn;
  const form: FormState = { values: { email }, errors, optionalWord: '' };
  const body = html`<div class="letter"><h1>${own.title}</h1><p class="lede">${own.lede}</p>
<form class="section" method="post" action="${signInPath}" novalidate>
${errorSummary(errors, language)}
${textField(form, { name: 'email', label: own.email, type: 'email', autocomplete: 'email', maxLength: 254 })}
<div class="actions"><button class="button" type="submit" name="choice" value="send-link">${own.send}</button></div>
</form></div>`;
  const prefix = errors && errors.length > 0 ? shared[language].form.errorTitlePrefix : '';
  return renderPage({ ...view, title: prefix + own.title, body, audience: 'staff', scripts: ['form'] });
}

/** The same words whether the address is known or not: the page must not tell a stranger who works here. */
export function signInSentPage(view: SignInSentView): string {
  const own = staffPages[view.language].signIn;
  const body = html`<div class="letter"><h1>${own.sentTitle}</h1><p class="lede">${own.sent({ email: view.email, minutes: view.minutesValid })}</p>
<p class="section"><a href="/sign-in">${own.again}</a></p></div>`;
  return renderPage({ ...view, title: own.sentTitle, body, audience: 'staff', languageSwitch: false });
}

/** What the mail link opens: two choices, because a scanner that follows links must not open a session. */
export function signInChoosePage(view: SignInChooseView): string {
  const own = staffPages[view.language].signIn;
  const title = own.choose({ name: view.fullName });
  const body = html`<div class="letter"><h1>${title}</h1><p class="lede">${own.chooseLede}</p>
<form method="post" action="${view.sessionPath}"><div class="actions">
<button class="button" type="submit" name="choice" value="open-session">${own.open}</button>
<button class="button quiet" type="submit" name="choice" value="not-me">${own.notMe}</button>
</div></form></div>`;
  return renderPage({ ...view, title, body, audience: 'staff' });
}
