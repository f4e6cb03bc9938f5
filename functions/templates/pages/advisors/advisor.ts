import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import { type DateText, formatDate } from '#templates/i18n/dates.ts';
import { factList } from '#templates/layout/facts.ts';
import { errorSummary, type FieldError } from '#templates/layout/field-errors.ts';
import { type Choice, type FormState, selectField, textField } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { shared, staffPages, staffShared } from '#templates/messages/catalogues.ts';
import type { AdvisorMessages } from '#templates/messages/fr/staff-pages/team.ts';
import { type AdvisorRow, advisorFacts } from './advisor-facts.ts';
import { type AdvisorFormView, advisorForm } from './advisor-form.ts';

export type AdvisorPageView = StaffPageContext & {
  readonly staff: StaffMember;
  readonly advisor: AdvisorRow;
  readonly open: readonly { readonly inquiryId: string; readonly clientName: string; readonly stage: InquiryStatus }[];
  /** Only for people who can change something. */
  readonly form?: AdvisorFormView | undefined;
  readonly departure?:
    | {
        readonly leavesOn?: DateText | undefined;
        readonly hasLeft: boolean;
        readonly successors: readonly Choice[];
        readonly values: FormState['values'];
      }
    | undefined;
  /** The latest change, and how to revert it. */
  readonly done?: { readonly fields: readonly string[]; readonly reverse: string } | 'nothing' | undefined;
  readonly errors: readonly FieldError[];
};

function doneBanner({ done, form }: AdvisorPageView, messages: AdvisorMessages): HtmlValue {
  if (done === undefined) return null;
  if (done === 'nothing') return html`<div class="banner calm" role="status"><p>${messages.unchanged}</p></div>`;
  return html`<div class="banner calm" role="status"><p>${messages.saved({ fields: done.fields.join(', ') })}</p>
<form method="post" action="${form?.path ?? ''}"><input type="hidden" name="reverse" value="${done.reverse}"><button class="link" type="submit" name="choice" value="undo">${messages.undo}</button></form></div>`;
}

function departureForm(view: AdvisorPageView, messages: AdvisorMessages): HtmlValue {
  const { departure, language, form, errors } = view;
  if (departure === undefined || form === undefined) return null;
  const { leavesOn, hasLeft, successors, values } = departure;
  const state: FormState = { values, errors, optionalWord: '' };
  if (leavesOn !== undefined || hasLeft) {
    const on = leavesOn && formatDate(leavesOn, language);
    return html`<p>${hasLeft ? messages.hasLeft({ on }) : messages.leaves({ on: on ?? '' })}</p>
<form method="post" action="${form.path}"><button class="button quiet" type="submit" name="choice" value="stay">${hasLeft ? messages.comeBack : messages.stay}</button></form>`;
  }
  return html`<p class="soft">${messages.departureHint}</p>
<form method="post" action="${form.path}" novalidate>
<div class="pair">${textField(state, { name: 'leavesOn', label: messages.leavesOn, type: 'date', autocomplete: 'off' })}
${selectField(state, { name: 'successorId', label: messages.successor, choices: successors, optional: true })}</div>
<div class="actions"><button class="button quiet" type="submit" name="choice" value="departure">${messages.seeDeparture}</button></div>
</form>`;
}

function openList({ open, language }: AdvisorPageView, messages: AdvisorMessages): SafeHtml {
  if (open.length === 0) return html`<p class="soft">${messages.openNone}</p>`;
  return html`<ul class="plain">${open.map(
    ({ inquiryId, clientName, stage }) =>
      html`<li><a href="/inquiries/${inquiryId}">${clientName}</a><span class="under">${staffShared[language].stages.names[stage]}</span></li>`,
  )}</ul>`;
}

/** GET /advisors/{id}: an advisor's profile and load, and for managers the forms that change it. */
export function advisorPage(view: AdvisorPageView): string {
  const { language, advisor, errors, form } = view;
  const messages = staffPages[language].advisor;
  const body = html`<p class="eyebrow"><a href="/advisors">${messages.back}</a></p>
<h1>${advisor.fullName}</h1>
${advisor.role && html`<p class="soft">${advisor.role}, ${advisor.boutique}</p>`}
${doneBanner(view, messages)}
${errorSummary(errors, language)}
<div class="split split-wide section"><div>
${form === undefined ? html`<p class="soft">${messages.readOnly}</p>` : html`<section class="group"><h2>${messages.change}</h2>${advisorForm(form)}</section>`}
</div><aside>
<section class="aside-section"><h2>${messages.now}</h2>${factList(advisorFacts(advisor, language))}</section>
<section class="aside-section"><h2>${messages.open}</h2>${openList(view, messages)}</section>
${form && html`<section class="aside-section" id="departure"><h2>${messages.departure}</h2>${departureForm(view, messages)}</section>`}
</aside></div>`;
  const title = `${errors.length > 0 ? shared[language].form.errorTitlePrefix : ''}${advisor.fullName}`;
  return renderStaffPage({ ...view, section: 'advisors', title, body });
}
