import type { PromiseState } from '#domain/promises/promise.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import type { StaffPageContext } from '#templates/layout/staff.ts';
import { staffPages } from '#templates/messages/catalogues.ts';

/** A promise as staff read it, the earliest first. */
export interface PromiseView {
  readonly state: PromiseState;
  readonly byName: string;
  readonly dueAt: InstantText;
  /** It was made anew with the house's apology. */
  readonly isRenewal: boolean;
  /** Nobody waits for it any more. */
  readonly isReleased: boolean;
  /** When a broken one was answered after all. */
  readonly answeredAt?: InstantText | undefined;
}

type Reader = Pick<StaffPageContext, 'language'> & { readonly timeZone: TimeZone };

function promiseItem(promise: PromiseView, { language, timeZone }: Reader): SafeHtml {
  const messages = staffPages[language].promises;
  const { state, byName: who, dueAt, isRenewal, isReleased, answeredAt } = promise;
  const before = formatInstant(dueAt, timeZone, language);
  const details = [
    messages.line({ who, before }),
    ...(isRenewal ? [messages.renewal] : []),
    ...(answeredAt === undefined ? [] : [messages.answered({ at: formatInstant(answeredAt, timeZone, language) })]),
  ];
  return html`<li>${messages.states[isReleased ? 'released' : state]}<span class="under">${details.join(' · ')}</span></li>`;
}

/** Every promise about an inquiry; nothing where none was made. */
export function promiseSection(promises: readonly PromiseView[], reader: Reader): HtmlValue {
  if (promises.length === 0) return null;
  return html`<section class="aside-section"><h2>${staffPages[reader.language].promises.title}</h2>
<ul class="plain">${promises.map((one) => promiseItem(one, reader))}</ul></section>`;
}
