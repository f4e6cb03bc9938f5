import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import { type DateText, formatDate } from '#templates/i18n/dates.ts';
import { factList } from '#templates/layout/facts.ts';
import { errorSummary, type FieldError } from '#templates/layout/field-errors.ts';
import { type Choice, type FormState, selectField, textField } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import type { PageContext } from '#templates/layout/page.ts';
import { renderStaffPage, type StaffMember } from '#templates/layout/staff.ts';
import { shared } from '#templates/messages/shared.ts';
import { staffPages } from '#templates/messages/staff-pages.ts';
import { staffShared } from '#templates/messages/staff-shared.ts';
import { type AdvisorRow, advisorFacts } from './advisor-facts.ts';
import { type AdvisorFormView, advisorForm } from './advisor-form.ts';

export type AdvisorPageView = PageContext & {
  readonly staff: StaffMember;
  readonly advisor: AdvisorRow;
  readonly open: readonly { readonly inquiryId: string; readonly clientName: string; readonly stage: InquiryStatus }[];
  /** Only for those who may change something. */
  readonly form?: AdvisorFormView | undefined;
  readonly departure?:
    | {
        readonly leavesOn?: DateText | undefined;
        readonly hasLeft: boolean;
        readonly successors: readonly Choice[];
        readonly values: FormState['values'];
      }
    | undefined;
  /** What was just changed, and by what it is taken back. */
  readonly done?: { readonly fields: readonly string[]; readonly reverse: string } | 'nothing' | undefined;
  readonly errors: readonly FieldError[];
};

function doneBanner({ done, language, form }: AdvisorPageView): HtmlValue {
  const own = staffPages[language].advisor;
  if (done === undefined) return null;
  if (done === 'nothing') return html`<div class="banner calm" role="status"><p>${own.unchanged}</p></div>`;
  return html`<div class="banner calm" role="status"><p>${own.saved({ fields: done.fields.join(', ') })}</p>
<form method="post" action="${form?.path ?? ''}"><input type="hidden" name="reverse" value="${done.reverse}"><button class="link" type="submit" name="choice" value="undo">${own.undo}</button></form></div>`;
}

function departureForm(view: AdvisorPageView): HtmlValue {
  const { departure, language, form, errors } = view;
  if (departure === undefined || form === undefined) return null;
  const own = staffPages[language].advisor;
  const { leavesOn, hasLeft, successors, values } = departure;
  const state: FormState = { values, errors, optionalWord: '' };
  if (leavesOn !== undefined || hasLeft) {
    const on = leavesOn && formatDate(leavesOn, language);
    return html`<p>${hasLeft ? own.hasLeft({ on }) : own.leaves({ on: on ?? '' })}</p>
<form method="post" action="${form.path}"><button class="button quiet" type="submit" name="choice" value="stay">${hasLeft ? own.comeBack : own.stay}</button></form>`;
  }
  return html`<p class="soft">${own.departureHint}</p>
<form method="post" action="${form.path}" novalidate>
<div class="pair">${textField(state, { name: 'leavesOn', label: own.leavesOn, type: 'date', autocomplete: 'off' })}
${selectField(state, { name: 'successorId', label: own.successor, choices: successors, optional: true })}</div>
<div class="actions"><button class="button quiet" type="submit" name="choice" value="departure">${own.seeDeparture}</button></div>
</form>`;
}

function openList({ open, language }: AdvisorPageView): SafeHtml {
  const own = staffPages[language].advisor;
  if (open.length === 0) return html`<p class="soft">${own.openNone}</p>`;
  return html`<ul class="plain">${open.map(
    ({ inquiryId, clientName, stage }) =>
      html`<li><a href="/inquiries/${inquiryId}">${clientName}</a><span class="under">${staffShared[language].stages.names[stage]}</span></li>`,
  )}</ul>`;
}

/** GET /advisors/{id}: what somebody may take and carries, and for managers the forms that change it. */
export function advisorPage(view: AdvisorPageView): string {
  const { language, advisor, errors, form } = view;
  const own = staffPages[language].advisor;
  const body = html`<p class="eyebrow"><a href="/advisors">${own.back}</a></p>
<h1>${advisor.fullName}</h1>
${advisor.role && html`<p class="soft">${advisor.role}, ${advisor.boutique}</p>`}
${doneBanner(view)}
${errorSummary(errors, language)}
<div class="split split-wide section"><div>
${form === undefined ? html`<p class="soft">${own.readOnly}</p>` : html`<section class="group"><h2>${own.change}</h2>${advisorForm(form)}</section>`}
</div><aside>
<section class="aside-section"><h2>${own.now}</h2>${factList(advisorFacts(advisor, language))}</section>
<section class="aside-section"><h2>${own.open}</h2>${openList(view)}</section>
${form && html`<section class="aside-section" id="departure"><h2>${own.departure}</h2>${departureForm(view)}</section>`}
</aside></div>`;
  const title = `${errors.length > 0 ? shared[language].form.errorTitlePrefix : ''}${advisor.fullName}`;
  return renderStaffPage({ ...view, section: 'advisors', title, body });
}
