import type { Words } from '#templates/i18n/language.ts';
import { errorSummary, errorTitlePrefix, type FieldError } from '#templates/layout/field-errors.ts';
import { type FormState, radioGroup, textField } from '#templates/layout/fields.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';

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
  readonly errors?: readonly FieldError[] | undefined;
};

type SignInWords = Record<
  'title' | 'lede' | 'email' | 'send' | 'sentTitle' | 'again' | 'open' | 'notMe' | 'chooseLede' | 'goOn',
  string
> & {
  readonly sent: (email: string, minutes: number) => string;
  readonly choose: (name: string) => string;
};

const words: Words<SignInWords> = {
  fr: {
    title: 'Se connecter',
    lede: 'Il n’y a pas de mot de passe : nous vous envoyons un lien.',
    email: 'Votre adresse professionnelle',
    send: 'Recevoir un lien',
    sentTitle: 'Consultez votre messagerie',
    sent: (email, minutes) =>
      `Si ${email} appartient à l’équipe, un lien vient d’y être envoyé. Il sert une fois, pendant ${minutes} minutes.`,
    again: 'Utiliser une autre adresse',
    choose: (name) => `Vous êtes ${name}`,
    chooseLede: 'Ouvrir la session sur cet appareil ?',
    open: 'Oui, ouvrir ma session',
    notMe: 'Non, ce n’est pas moi',
    goOn: 'Continuer',
  },
  en: {
    title: 'Sign in',
    lede: 'There is no password: we send you a link.',
    email: 'Your work address',
    send: 'Receive a link',
    sentTitle: 'Check your mailbox',
    sent: (email, minutes) =>
      `If ${email} belongs to the team, a link has just been sent there. It works once, for ${minutes} minutes.`,
    again: 'Use another address',
    choose: (name) => `You are ${name}`,
    chooseLede: 'Open the session on this device?',
    open: 'Yes, open my session',
    notMe: 'No, this is not me',
    goOn: 'Continue',
  },
};

export function signInPage(view: SignInView): string {
  const { language, errors, email, signInPath } = view;
  const own = words[language];
  const form: FormState = { values: { email }, errors, optionalWord: '' };
  const body = html`<div class="letter"><h1>${own.title}</h1><p class="lede">${own.lede}</p>
<form class="section" method="post" action="${signInPath}" novalidate>
${errorSummary(errors, language)}
${textField(form, { name: 'email', label: own.email, type: 'email', autocomplete: 'email', maxLength: 254 })}
<div class="actions"><button class="button" type="submit" name="choice" value="send-link">${own.send}</button></div>
</form></div>`;
  const prefix = errors && errors.length > 0 ? errorTitlePrefix[language] : '';
  return renderPage({ ...view, title: prefix + own.title, body, audience: 'staff', scripts: ['form'] });
}

/** The same words whether the address is known or not: the page must not tell a stranger who works here. */
export function signInSentPage(view: SignInSentView): string {
  const own = words[view.language];
  const body = html`<div class="letter"><h1>${own.sentTitle}</h1><p class="lede">${own.sent(view.email, view.minutesValid)}</p>
<p class="section"><a href="/sign-in">${own.again}</a></p></div>`;
  return renderPage({ ...view, title: own.sentTitle, body, audience: 'staff', languageSwitch: false });
}

/** What the mail link opens: a question with no answer chosen, because a scanner that presses its button must not open a session. */
export function signInChoosePage(view: SignInChooseView): string {
  const own = words[view.language];
  const { errors, language } = view;
  const title = own.choose(view.fullName);
  const form: FormState = { values: {}, errors, optionalWord: '' };
  const choices = [
    { value: 'open-session', label: own.open },
    { value: 'not-me', label: own.notMe },
  ];
  const body = html`<div class="letter"><h1>${title}</h1>
<form class="section" method="post" action="${view.sessionPath}" novalidate>
${errorSummary(errors, language)}
${radioGroup(form, { name: 'choice', label: own.chooseLede, choices })}
<div class="actions"><button class="button" type="submit">${own.goOn}</button></div>
</form></div>`;
  const prefix = errors && errors.length > 0 ? errorTitlePrefix[language] : '';
  return renderPage({ ...view, title: prefix + title, body, audience: 'staff', scripts: ['form'] });
}
