import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { QualificationReason } from '#domain/qualification/qualification.ts';
import { staffShared } from '#templates/messages/catalogues.ts';
import { html, type SafeHtml } from './html.ts';
import { reasonSentence } from './reason-sentence.ts';

/** The rules' findings, as stored with the inquiry. */
export type ScoreView = {
  readonly points: number;
  readonly reasons: readonly Pick<QualificationReason, 'criterion' | 'points' | 'because'>[];
};

/** The score with every reason behind it, so that a reader can question it. */
export function scoreReasons(score: ScoreView, language: StaffLanguage): SafeHtml {
  const messages = staffShared[language].scoring;
  return html`<p>${messages.total({ points: score.points })}</p>
<ul class="reasons">${score.reasons.map(
    ({ criterion, points, because }) =>
      html`<li><span class="points">${criterion === 'verdict' ? '' : html`+${points}<span class="unseen"> ${messages.points}</span>`}</span><span>${reasonSentence(because, language)}</span></li>`,
  )}</ul>`;
}
