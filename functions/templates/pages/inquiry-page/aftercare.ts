import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { AftercareTouch } from '#domain/inquiry/aftercare.ts';
import { formatDateAt, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { factList } from '#templates/layout/facts.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { staffPages } from '#templates/messages/catalogues.ts';

/** A letter after the sale, as its advisor sees it. */
export type AftercareView = readonly {
  readonly step: string;
  readonly at: InstantText;
  readonly state: AftercareTouch['state'];
}[];

type Reader = { readonly language: StaffLanguage; readonly timeZone: TimeZone };

/** "Two days after", or thanks. */
export function touchName(step: string, language: StaffLanguage): string {
  return staffPages[language].clientCare.when({ days: step === 'thanks' ? undefined : Number(step.slice(1)) });
}

/** The letters after the sale: what left, and what is to come. */
export function aftercareSection(touches: AftercareView, { language, timeZone }: Reader): SafeHtml {
  const messages = staffPages[language].clientCare;
  return html`<section class="aside-section"><h2>${messages.aftercare}</h2>
${factList(
  touches.map(({ step, at, state }) => ({
    label: touchName(step, language),
    value: html`${formatDateAt(at, timeZone, language)}<span class="under">${messages.touches[state]}</span>`,
  })),
)}</section>`;
}
