import type { Words } from '#templates/i18n/language.ts';
import { errorSummary, errorTitlePrefix } from '#templates/layout/field-errors.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';
import type { ClientForm } from './client-form.ts';
import { type CompletionAsk, completionForm } from './completion-form.ts';
import { replyForm } from './reply-form.ts';
import { type Wish, wishesSection } from './wishes.ts';

export type CompletionView = PageContext &
  ClientForm & {
    readonly reference: string;
    /** What the client had written. */
    readonly message: string;
    readonly asked:
      | ({ readonly kind: 'missing' } & CompletionAsk)
      | { readonly kind: 'question'; readonly question?: string | undefined; readonly advisorName: string };
    readonly wishes: readonly Wish[];
  };

type CompletionWords = Record<'incomplete' | 'incompleteLede' | 'word' | 'written' | 'nextMissing', string> & {
  readonly question: (advisor: string) => string;
  readonly wordLede: (advisor: string) => string;
  readonly nextQuestion: (advisor: string) => string;
};

const words: Words<CompletionWords> = {
  fr: {
    incomplete: 'Une précision nous aiderait',
    incompleteLede: 'Pour confier votre demande à la bonne personne, il nous manque peu de chose.',
    question: (advisor) => `${advisor} vous pose une question`,
    word: 'Un mot pour votre conseiller',
    wordLede: (advisor) => `${advisor} vous lira et vous répondra.`,
    written: 'Ce que vous nous aviez écrit',
    nextMissing:
      'La suite : votre demande est relue aussitôt, un conseiller en devient responsable, et vous recevez son nom par e-mail.',
    nextQuestion: (advisor) =>
      `La suite : ${advisor} reçoit votre réponse, et votre espace vous dit avant quelle heure vous aurez la sienne.`,
  },
  en: {
    incomplete: 'One detail would help us',
    incompleteLede: 'Very little is missing for us to entrust your inquiry to the right person.',
    question: (advisor) => `${advisor} has a question for you`,
    word: 'A word for your advisor',
    wordLede: (advisor) => `${advisor} will read you and answer.`,
    written: 'What you had written',
    nextMissing:
      'What happens next: your inquiry is read again at once, an advisor takes responsibility for it, and you receive their name by e-mail.',
    nextQuestion: (advisor) =>
      `What happens next: your answer reaches ${advisor}, and your private space tells you when to expect theirs.`,
  },
};

/** The answer to what was asked, by e-mail or in the private space; the page of the `completion` link. */
export function completionPage(view: CompletionView): string {
  const { language, asked, errors, message } = view;
  const own = words[language];
  const isQuestion = asked.kind === 'question' && asked.question !== undefined;
  const title = asked.kind === 'missing' ? own.incomplete : isQuestion ? own.question(asked.advisorName) : own.word;
  const body = html`<div class="letter">
${errorSummary(errors, language)}
<h1>${title}</h1>
${asked.kind === 'missing' && html`<p class="lede">${own.incompleteLede}</p>`}
${asked.kind === 'question' && (isQuestion ? html`<blockquote class="quote section">${asked.question}</blockquote>` : html`<p class="lede">${own.wordLede(asked.advisorName)}</p>`)}
<div class="section">${asked.kind === 'missing' ? completionForm(view, asked) : replyForm(view, 'completed')}</div>
<p class="soft small section-note">${asked.kind === 'missing' ? own.nextMissing : own.nextQuestion(asked.advisorName)}</p>
${message !== '' && html`<section class="section"><h2>${own.written}</h2><blockquote class="quote">${message}</blockquote></section>`}
${wishesSection(view, view.wishes)}
<p class="soft small section">${view.reference}</p>
</div>`;
  const prefix = errors && errors.length > 0 ? errorTitlePrefix[language] : '';
  return renderPage({ ...view, title: prefix + title, body, scripts: ['form'], languageSwitch: errors === undefined });
}
