import { formatInstant, formatZone, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { type ClientPageContext, renderPage } from '#templates/layout/page.ts';
import { clientPages } from '#templates/messages/catalogues.ts';

export type InquiryReceivedView = ClientPageContext & {
  readonly reference: string;
  readonly clientName: string;
  /** Known only once the workflow has assigned the inquiry, which is usually after this page. */
  readonly advisor?: { readonly fullName: string; readonly answersBefore: InstantText } | undefined;
  /** The client's zone. */
  readonly timeZone: TimeZone;
  readonly email: string;
};

function promise({ advisor, language, timeZone }: InquiryReceivedView): SafeHtml | null {
  if (!advisor) return null;
  const at = formatInstant(advisor.answersBefore, timeZone, language);
  return html`<p class="quote">${clientPages[language].inquiryReceived.promise({ advisor: advisor.fullName })} <time datetime="${advisor.answersBefore}">${at}</time> (${formatZone(timeZone, language)}).</p>`;
}

/** After the form: what happens next, and when. */
export function inquiryReceivedPage(view: InquiryReceivedView): string {
  const messages = clientPages[view.language].inquiryReceived;
  const { email } = view;
  const steps = view.advisor
    ? [messages.mailConfirms({ email }), messages.addByReply]
    : [messages.chosen, messages.mailFollows({ email }), messages.nothingToDo];
  const body = html`<div class="letter">
<h1>${messages.title}</h1>
<p class="lede">${messages.thanks({ name: view.clientName })}</p>
<section class="section"><h2>${messages.next}</h2>
${promise(view)}
<ol class="steps">${steps.map((step) => html`<li>${step}</li>`)}</ol>
</section>
<p class="soft section">${messages.reference} <span class="together">${view.reference}</span></p>
</div>`;
  return renderPage({ ...view, title: messages.title, body, languageSwitch: false });
}
