import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { MeetingPreference } from '#domain/qualification/inquiry-facts.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { factList } from '#templates/layout/facts.ts';
import { errorSummary, errorTitlePrefix, type FieldError } from '#templates/layout/field-errors.ts';
import { type FormState, textArea } from '#templates/layout/fields.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';
import { meetingWords } from '#templates/messages/inquiry-messages.ts';
import { levelLabel } from '#templates/messages/level-messages.ts';
import { actsWords } from '../inquiry-page/inquiry-acts-messages.ts';
import { actionWords } from './action-messages.ts';
import { outcomeChoices, type SaleTerms } from './outcome-choices.ts';
import { outcomeWords } from './outcome-messages.ts';
import { longestNoteCharacters } from './touch-form.ts';

export type OutcomeView = PageContext & {
  /** The path of this very page, `/a/{token}`. */
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
  const [words, shared] = [outcomeWords[language], actionWords[language]];
  const form: FormState = { values, errors, optionalWord: '' };
  const noteForm: FormState = { ...form, optionalWord: shared.optional };
  const { startsAt, boutiqueName, advisorName } = meeting;
  const body = html`<div class="letter">
${errorSummary(errors, language)}
<p class="eyebrow">${levelLabel(client.level, client.vip, language)}, <span class="together">${reference}</span></p>
<h1>${client.fullName}</h1>
${factList([
  {
    label: words.met,
    value: html`<time datetime="${startsAt}">${formatInstant(startsAt, timeZone, language)}</time><span class="under">${meetingWords[language][meeting.meeting]}, ${boutiqueName}, ${advisorName}</span>`,
  },
])}
<section class="section desk-acts"><h2>${words.title}</h2>
<form method="post" action="${view.actionPath}" novalidate>
${outcomeChoices(form, view.terms, language)}
${textArea(noteForm, { name: 'note', label: shared.note, hint: actsWords[language].noteHint, maxLength: longestNoteCharacters, short: true, optional: true })}
<div class="actions"><button class="button" type="submit">${shared.record}</button><span class="soft small">${shared.undo}</span></div>
</form></section>
<p class="section-note"><a href="/inquiries/${view.inquiryId}">${shared.openInquiry}</a></p>
</div>`;
  const prefix = errors && errors.length > 0 ? errorTitlePrefix[language] : '';
  return renderPage({
    ...view,
    title: `${prefix}${client.fullName}`,
    body,
    audience: 'staff',
    scripts: ['form'],
    languageSwitch: errors === undefined,
  });
}
