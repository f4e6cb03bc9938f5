import type { QualificationReason } from '#domain/qualification/qualification.ts';
import type { Language, Words } from '../i18n/language.ts';
import { reasonSentence } from '../messages/reason-messages.ts';
import { html, type SafeHtml } from './html.ts';

/** What the rules found, as stored with the inquiry. */
export type ScoreView = {
  readonly points: number;
  readonly reasons: readonly Pick<QualificationReason, 'criterion' | 'points' | 'because'>[];
};

const words: Words<{ total: (points: number) => string; points: string }> = {
  fr: { total: (points) => `${points} points sur 100`, points: 'points' },
  en: { total: (points) => `${points} points out of 100`, points: 'points' },
};

/** The figure, then every reason behind it: a score that a person may question must answer at once. */
export function scoreReasons(score: ScoreView, language: Language): SafeHtml {
  const own = words[language];
  return html`<p>${own.total(score.points)}</p>
<ul class="reasons">${score.reasons.map(
    ({ criterion, points, because }) =>
      html`<li><span class="points">${criterion === 'verdict' ? '' : html`+${points}<span class="unseen"> ${own.points}</span>`}</span><span>${reasonSentence(because, language)}</span></li>`,
  )}</ul>`;
}
