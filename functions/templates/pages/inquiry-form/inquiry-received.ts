import { formatInstant, formatZone, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import type { Words } from '#templates/i18n/language.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';

export type InquiryReceivedView = PageContext & {
  readonly reference: string;
  readonly clientName: string;
  /** Known only once the workflow has assigned the inquiry, which is usually after this page. */
  readonly advisor?: { readonly fullName: string; readonly answersBefore: InstantText } | undefined;
  /** The client's zone. */
  readonly timeZone: TimeZone;
  readonly email: string;
};

type ReceivedWords = {
  readonly title: string;
  readonly thanks: (name: string) => string;
  readonly next: string;
  readonly advisorBefore: (name: string) => string;
  readonly steps: (email: string) => readonly string[];
  readonly knownSteps: (email: string) => readonly string[];
  readonly keep: string;
};

const words: Words<ReceivedWords> = {
  fr: {
    title: 'Votre demande est arrivée',
    thanks: (name) => `Merci, ${name}. Elle est entre les mains de la maison.`,
    next: 'La suite',
    advisorBefore: (name) => `${name} vous répondra avant`,
    steps: (email) => [
      'Un conseiller est choisi pour votre demande et en devient responsable.',
      `Dans quelques minutes, un message à ${email} vous donne son nom et l’heure avant laquelle il ou elle vous répondra.`,
      'Vous n’avez rien d’autre à faire.',
    ],
    knownSteps: (email) => [
      `Un message à ${email} vous confirme ces éléments.`,
      'Pour ajouter un détail, il suffit d’y répondre.',
    ],
    keep: 'Votre référence',
  },
  en: {
    title: 'Your inquiry has arrived',
    thanks: (name) => `Thank you, ${name}. It is in the care of the house.`,
    next: 'What happens next',
    advisorBefore: (name) => `${name} will answer you before`,
    steps: (email) => [
      'An advisor is chosen for your inquiry and takes responsibility for it.',
      `In a few minutes, a message to ${email} gives you their name and the time before which they will answer.`,
      'There is nothing else for you to do.',
    ],
    knownSteps: (email) => [`A message to ${email} confirms this.`, 'To add a detail, simply reply to it.'],
    keep: 'Your reference',
  },
};

function promise({ advisor, language, timeZone }: InquiryReceivedView): SafeHtml | null {
  if (!advisor) return null;
  const at = formatInstant(advisor.answersBefore, timeZone, language);
  return html`<p class="quote">${words[language].advisorBefore(advisor.fullName)} <time datetime="${advisor.answersBefore}">${at}</time> (${formatZone(timeZone, language)}).</p>`;
}

/** After the form: what happens next, and when. */
export function inquiryReceivedPage(view: InquiryReceivedView): string {
  const own = words[view.language];
  const steps = view.advisor ? own.knownSteps(view.email) : own.steps(view.email);
  const body = html`<div class="letter">
<h1>${own.title}</h1>
<p class="lede">${own.thanks(view.clientName)}</p>
<section class="section"><h2>${own.next}</h2>
${promise(view)}
<ol class="steps">${steps.map((step) => html`<li>${step}</li>`)}</ol>
</section>
<p class="soft section">${own.keep} <span class="together">${view.reference}</span></p>
</div>`;
  return renderPage({ ...view, title: own.title, body, languageSwitch: false });
}
