import { errorSummary } from '#templates/layout/field-errors.ts';
import { html } from '#templates/layout/html.ts';
import { type ClientPageContext, renderPage } from '#templates/layout/page.ts';
import { clientPages, shared } from '#templates/messages/catalogues.ts';
import type { ClientForm } from './client-form.ts';
import { type CompletionAsk, completionForm } from './completion-form.ts';
import { replyForm } from './reply-form.ts';
import { type Wish, wishesSection } from './wishes.ts';

export type CompletionView = ClientPageContext &
  ClientForm & {
    readonly reference: string;
    /** The client's earlier text. */
    readonly message: string;
    readonly asked:
      | ({ readonly kind: 'missing' } & CompletionAsk)
      | { readonly kind: 'question'; readonly question?: string | undefined; readonly advisorName: string };
    readonly wishes: readonly Wish[];
  };

/** The answer to a question, by e-mail or in the private space; the page of the `completion` link. */
export function completionPage(view: CompletionView): string {
  const { language, asked, errors, message } = view;
  const messages = clientPages[language].completion;
  const isQuestion = asked.kind === 'question' && asked.question !== undefined;
  const title =
    asked.kind === 'missing'
      ? messages.incomplete
      : isQuestion
        ? messages.question({ advisor: asked.advisorName })
        : messages.note;
  const body = html`<div class="letter">
${errorSummary(errors, language)}
<h1>${title}</h1>
${asked.kind === 'missing' && html`<p class="lede">${messages.incompleteLede}</p>`}
${asked.kind === 'question' && (isQuestion ? html`<blockquote class="quote section">${asked.question}</blockquote>` : html`<p class="lede">${messages.noteLede({ advisor: asked.advisorName })}</p>`)}
<div class="section">${asked.kind === 'missing' ? completionForm(view, asked) : replyForm(view, 'completed')}</div>
<p class="soft small section-note">${asked.kind === 'missing' ? messages.nextMissing : messages.nextQuestion({ advisor: asked.advisorName })}</p>
${message !== '' && html`<section class="section"><h2>${messages.written}</h2><blockquote class="quote">${message}</blockquote></section>`}
${wishesSection(view, view.wishes)}
<p class="soft small section">${view.reference}</p>
</div>`;
  const prefix = errors && errors.length > 0 ? shared[language].form.errorTitlePrefix : '';
  return renderPage({ ...view, title: prefix + title, body, scripts: ['form'], languageSwitch: errors === undefined });
}
