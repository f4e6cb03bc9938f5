import type { LeverName } from '#domain/kpi/levers.ts';
import { errorSummary, type FieldError } from '#templates/layout/field-errors.ts';
import { type FormState, selectField } from '#templates/layout/fields.ts';
import { type HtmlValue, html } from '#templates/layout/html.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { staffPages, staffShared } from '#templates/messages/catalogues.ts';
import { figureBasis, figureBefore, figureValue, type KpiFigure } from './kpi-figure.ts';

export type LeversView = StaffPageContext & {
  readonly staff: StaffMember;
  /** `yyyy-mm`. */
  readonly month: string;
  /** The same in words. */
  readonly monthName: string;
  readonly levers: readonly { readonly name: LeverName; readonly figure: KpiFigure }[];
  /** Sentences: what was chosen, and what came of the choice before. */
  readonly said: readonly string[];
  /** The decision that stands: another one takes its place by naming it. */
  readonly chosen?: LeverName | undefined;
  readonly mayChoose: boolean;
  readonly errors?: readonly FieldError[] | undefined;
};

function choice(view: LeversView): HtmlValue {
  const { language, month, levers, mayChoose, errors } = view;
  if (!mayChoose || levers.length === 0) return null;
  const messages = staffPages[language].levers;
  const form: FormState = { values: {}, errors, optionalWord: '' };
  const choices = levers.map(({ name, figure }) => ({ value: name, label: figure.words.label }));
  return html`<form class="section" method="post" action="/kpi/levers?month=${month}&lang=${language}">
<input type="hidden" name="instead" value="${view.chosen ?? ''}">
${selectField(form, { name: 'lever', label: messages.choose, choices, empty: messages.pick })}
<div class="actions"><button class="button" type="submit">${messages.record}</button></div></form>`;
}

/** GET /kpi/levers?month=: up to three levers with their evidence, and the decision. It changes nothing. */
export function leversPage(view: LeversView): string {
  const { language, monthName, levers, said, errors } = view;
  const messages = staffPages[language].levers;
  const body = html`${errorSummary(errors, language)}
<h1>${messages.title({ month: monthName })}</h1>
<p class="lede">${levers.length === 0 ? messages.none : messages.intro}</p>
${said.map((sentence) => html`<div class="banner calm" role="status"><p>${sentence}</p></div>`)}
<ol class="plain section">${levers.map(
    ({ name, figure }) =>
      html`<li class="section"><h2>${figure.words.label}: ${figureValue(figure, language)}</h2>
<p class="soft">${figureBasis(figure, language)}; ${messages.before({ before: figureBefore(figure, language) })}</p>
<p>${staffShared[language].levers[name]}</p></li>`,
  )}</ol>
${choice(view)}`;
  return renderStaffPage({
    ...view,
    section: 'kpi',
    title: messages.title({ month: monthName }),
    body,
    scripts: ['form'],
  });
}
