import { answerFacts } from '#templates/layout/answer-facts.ts';
import { formatInstant, formatInstantWithZone, type InstantText, type TimeZone } from '#templates/layout/dates.ts';
import { factList } from '#templates/layout/facts.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import type { InquiryAnswers } from '#templates/layout/inquiry-words.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';
import type { PrivateProgress } from './private-progress.ts';
import { privateSpaceWords } from './private-space-words.ts';

export type PrivateSpaceView = PageContext & {
  readonly reference: string;
  readonly clientName: string;
  /** Only a qualified client sees an advisor, how to reach them, and what is reserved. */
  readonly qualified: boolean;
  readonly progress: PrivateProgress;
  readonly advisor?:
    | {
        readonly fullName: string;
        readonly role: string;
        readonly boutique?: string | undefined;
        readonly email?: string | undefined;
        readonly phone?: string | undefined;
      }
    | undefined;
  readonly message: string;
  readonly sentAt: InstantText;
  readonly answers: InquiryAnswers;
  /** The client's zone. */
  readonly timeZone: TimeZone;
};

/** The instant that matters in this step, if there is one. */
function instantOf(progress: PrivateProgress): InstantText | undefined {
  switch (progress.kind) {
    case 'held':
    case 'awaiting-answer':
      return progress.answersBefore;
    case 'answered':
      return progress.answeredAt;
    case 'appointment':
      return progress.startsAt;
    default:
      return undefined;
  }
}

function whatNext(view: PrivateSpaceView): SafeHtml {
  const { progress, language, timeZone, advisor } = view;
  const words = privateSpaceWords[language];
  const instant = instantOf(progress);
  const who = progress.kind === 'held' ? progress.personName : (advisor?.fullName ?? words.someone);
  const sentence = words.steps[progress.kind].next({
    at: instant ? formatInstantWithZone(instant, timeZone, language) : '',
    who,
    place: progress.kind === 'appointment' ? progress.place : '',
  });
  return html`<section class="section"><h2>${words.next}</h2><p class="lede statement">${sentence}</p>
${progress.kind === 'question' && html`<blockquote class="quote">${progress.question}</blockquote>`}</section>`;
}

function advisorCard({ advisor, language }: PrivateSpaceView): HtmlValue {
  if (!advisor) return null;
  const words = privateSpaceWords[language];
  const { fullName, role, boutique, email, phone } = advisor;
  return html`<section class="aside-section"><h2>${words.yourAdvisor}</h2>
<p class="advisor-name">${fullName}</p><p class="soft">${role}${boutique && html`<br>${boutique}`}</p>
${
  (email || phone) &&
  html`<h3 class="unseen">${words.reach}</h3>${factList([
    { label: words.phone, value: phone && html`<a href="${`tel:${phone.replace(/[^+\d]/g, '')}`}">${phone}</a>` },
    { label: words.email, value: email && html`<a href="${`mailto:${email}`}">${email}</a>` },
  ])}`
}</section>`;
}

function sentMessage({ message, sentAt, timeZone, language }: PrivateSpaceView): SafeHtml {
  const words = privateSpaceWords[language];
  return html`<section class="section"><h2>${words.yourMessage}</h2>
<blockquote class="quote">${message}</blockquote>
<p class="soft small section-note">${words.sent} <time datetime="${sentAt}">${formatInstant(sentAt, timeZone, language)}</time></p></section>`;
}

/** Before qualification the page stays sober: no advisor, no direct line, nothing reserved. */
function soberBody(view: PrivateSpaceView): SafeHtml {
  const words = privateSpaceWords[view.language];
  return html`<div class="letter"><h1>${words.sober}</h1><p class="lede">${words.soberText}</p>${sentMessage(view)}
<p class="soft section">${words.reference} ${view.reference}</p></div>`;
}

function qualifiedBody(view: PrivateSpaceView): SafeHtml {
  const { language, clientName, progress, answers } = view;
  const words = privateSpaceWords[language];
  const facts = answerFacts(answers, language).filter(({ value }) => value);
  return html`<div class="split split-wide"><div>
<p class="eyebrow">${words.greeting(clientName)}</p>
<h1>${words.steps[progress.kind].lede}</h1>
${whatNext(view)}
${sentMessage(view)}
</div><aside>
${advisorCard(view)}
${facts.length > 0 && html`<section class="aside-section"><h2>${words.details}</h2>${factList(facts)}</section>`}
<p class="soft small aside-section">${words.reference} <span class="together">${view.reference}</span></p>
</aside></div>`;
}

/** GET /private/{token}: where the inquiry is, who has it, what comes next and by when. */
export function privateSpacePage(view: PrivateSpaceView): string {
  const body = view.qualified ? qualifiedBody(view) : soberBody(view);
  return renderPage({ ...view, title: privateSpaceWords[view.language].title, body });
}
