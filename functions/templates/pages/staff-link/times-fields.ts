import type { StaffLanguage } from '#domain/choices/languages.ts';
import { formatInstant, formatZone, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { errorFor, fieldError } from '#templates/layout/field-errors.ts';
import { type FormState, textArea, textField } from '#templates/layout/fields.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { staffLinks } from '#templates/messages/catalogues.ts';
import { longestNoteCharacters } from './touch-form.ts';

/** The free times of the advisor whose client it is, when the page was made. */
export type ProposedTimes = {
  readonly advisorName: string;
  readonly timeZone: TimeZone;
  readonly times: readonly {
    readonly slotId: string;
    readonly startsAt: InstantText;
    /** It is what the client asked for. */
    readonly asked: boolean;
    /** The house proposes it where the advisor ticks none. */
    readonly advised: boolean;
  }[];
};

/** The times to tick, one to add by hand, and the advisor's own line. */
export function timesFields(form: FormState, proposed: ProposedTimes, language: StaffLanguage): SafeHtml {
  const { proposing: messages } = staffLinks[language];
  const { advisorName: advisor, timeZone, times } = proposed;
  const zone = formatZone(timeZone, language);
  const ticked = new Set(
    Object.entries(form.values).flatMap(([name, value]) => (/^time\d+$/.test(name) ? [value] : [])),
  );
  const ticks = times.map(({ slotId, startsAt, asked, advised }, index) => {
    const mark = [asked && messages.asked, advised && messages.advised].filter(Boolean).join(', ');
    return html`<label class="tick"><input type="checkbox" name="time${index + 1}" value="${slotId}"${ticked.has(slotId) && html` checked`}><span>${formatInstant(startsAt, timeZone, language)}${mark !== '' && html` <span class="soft">(${mark})</span>`}</span></label>`;
  });
  const problem = errorFor(form.errors, 'times');
  return html`<fieldset class="field${problem && ' wrong'}" id="times"><legend>${messages.times}</legend>
<p class="hint">${times.length > 0 ? messages.timesHint({ advisor, zone }) : messages.none}</p>
<div class="options">${ticks}</div>
${fieldError('times', problem)}
</fieldset>
${textField(form, { name: 'typedTime', label: messages.typedTime, hint: messages.typedTimeHint({ zone }), type: 'datetime-local', autocomplete: 'off', optional: true })}
${textArea(form, { name: 'line', label: messages.line, hint: messages.lineHint, maxLength: longestNoteCharacters, short: true, optional: true })}`;
}
