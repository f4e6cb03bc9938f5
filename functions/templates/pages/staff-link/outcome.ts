import type { MeetingPreference } from '#domain/policy/inquiry-facts.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { factList } from '#templates/layout/facts.ts';
import { errorSummary, type FieldError } from '#templates/layout/field-errors.ts';
import { type FormState, textArea } from '#templates/layout/fields.ts';
import { html } from '#templates/layout/html.ts';
import { levelLabel } from '#templates/layout/level-label.ts';
import { renderPage } from '#templates/layout/page.ts';
import type { StaffPageContext } from '#templates/layout/staff.ts';
import { shared, staffLinks } from '#templates/messages/catalogues.ts';
import { outcomeChoices, type SaleTerms } from './outcome-choices.ts';
import { longestNoteCharacters } from './touch-form.ts';

export type OutcomeView = StaffPageContext & {
  /** The path of this page, `/a/{token}`. */
  readonly actionPath: string;
  readonly inquiryId: string;
  readonly reference: string;
  readonly client: { readonly fullName: string; readonly level: VicLevel; readonly vip: boolean };
  readonly meeting: {
    readonly startsAt: InstantText;
    readonly meeting: MeetingPreference;
    readonly boutiqueName: string;
    readonly advisorName: string;
  };
  readonly timeZone: TimeZone;
  readonly terms: SaleTerms;
  readonly values?: Readonly<Record<string, string | undefined>> | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

/** GET /a/{token} of an outcome link: one question about one meeting. */
export function outcomePage(view: OutcomeView): string {
  const { language, errors, client, meeting, timeZone, values = {}, reference } = view;
  const { outcome: messages, action } = staffLinks[language];
  const form: FormState = { values, errors, optionalWord: '' };
  const noteForm: FormState = { ...form, optionalWord: action.optional };
  const { startsAt, boutiqueName, advisorName } = meeting;
  const body = html`<div class="letter">
${errorSummary(errors, language)}
<p class="eyebrow">${levelLabel(client.level, client.vip, language)}, <span class="together">${reference}</span></p>
<h1>${client.fullName}</h1>
${factList([
  {
    label: messages.met,
    value: html`<time datetime="${startsAt}">${formatInstant(startsAt, timeZone, language)}</time><span class="under">${shared[language].inquiry.meetings[meeting.meeting]}, ${boutiqueName}, ${advisorName}</span>`,
  },
])}
<section class="section desk-acts"><h2>${messages.title}</h2>
<form method="post" action="${view.actionPath}" novalidate>
${outcomeChoices(form, view.terms, language)}
${textArea(noteForm, { name: 'note', label: action.note, hint: messages.noteHint, maxLength: longestNoteCharacters, short: true, optional: true })}
<div class="actions"><button class="button" type="submit">${action.record}</button><span class="soft small">${action.undo}</span></div>
</form></section>
<p class="section-note"><a href="/inquiries/${view.inquiryId}">${action.openInquiry}</a></p>
</div>`;
  const prefix = errors && errors.length > 0 ? shared[language].form.errorTitlePrefix : '';
  return renderPage({
    ...view,
    audience: 'staff',
    title: `${prefix}${client.fullName}`,
    body,
    scripts: ['form'],
    languageSwitch: errors === undefined,
  });
}
