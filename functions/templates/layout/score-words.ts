import { html, type SafeHtml } from './html.ts';
import type { Language, Words } from './language.ts';

/** One reason of a score, as the domain gives it: `because` is a sentence shown as it is. */
export type ScoreReason = {
  readonly criterion: string;
  readonly points: number;
  readonly because: string;
};

export type ScoreView = {
  readonly points: number;
  readonly maximum: number;
  readonly reasons: readonly ScoreReason[];
};

const words: Words<{ total: (points: number, maximum: number) => string; points: string }> = {
  fr: { total: (points, maximum) => `${points} points sur ${maximum}`, points: 'points' },
  en: { total: (points, maximum) => `${points} points out of ${maximum}`, points: 'points' },
};

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points).replace('-', '−');
}

/** The figure, then every reason behind it: a score that a person may question must answer at once. */
export function scoreReasons(score: ScoreView, language: Language): SafeHtml {
  const own = words[language];
  return html`<p>${own.total(score.points, score.maximum)}</p>
<ul class="reasons">${score.reasons.map(
    ({ points, because }) =>
      html`<li><span class="points">${signed(points)}<span class="unseen"> ${own.points}</span></span><span>${because}</span></li>`,
  )}</ul>`;
}
