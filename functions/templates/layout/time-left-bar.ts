import type { StaffLanguage } from '#domain/choices/languages.ts';
import { fractionUsed, type TimeLeft, timeLeftTone, timeLeftWords } from '../i18n/time-left.ts';
import { html, type SafeHtml } from './html.ts';

/**
 * The text comes first; the bar repeats it visually and is hidden from screen readers. Widths are SVG, not inline
 * styles.
 */
export function timeLeftBar(timeLeft: TimeLeft, language: StaffLanguage): SafeHtml {
  const tone = timeLeftTone(timeLeft);
  const used = Math.round(fractionUsed(timeLeft) * 100);
  return html`<span class="time-${tone}">${timeLeftWords(timeLeft, language)}</span>
<svg class="bar ${tone}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" width="100" height="4"/><rect class="used" width="${used}" height="4"/></svg>`;
}
