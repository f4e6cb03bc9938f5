import type { AccessReason } from '#domain/identity/client-access.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { errorSummary, type FieldError } from '#templates/layout/field-errors.ts';
import { type FormState, selectField, textField, toChoices } from '#templates/layout/fields.ts';
import { html } from '#templates/layout/html.ts';
import { dataTable } from '#templates/layout/lists/table.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { staffLinks, staffPages } from '#templates/messages/catalogues.ts';

export type ClientAccessView = StaffPageContext & {
  readonly staff: StaffMember;
  readonly inquiryId: string;
  readonly reference: string;
  readonly ownerName: string;
  readonly minutes: number;
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

/** GET /inquiries/{inquiryId}/access: no name and no words of the client, and a reason that nothing preselects. */
export function clientAccessPage(view: ClientAccessView): string {
  const { language, inquiryId, reference, ownerName, minutes, errors, values = {} } = view;
  const messages = staffPages[language].clientAccess;
  const form: FormState = { values, errors, optionalWord: staffLinks[language].action.optional };
  const body = html`${errorSummary(errors, language)}
<div class="page-head"><h1>${messages.title}</h1></div>
<p class="soft">${reference}</p>
<p>${messages.intro({ owner: ownerName, minutes })}</p>
<form class="section" method="post" action="/inquiries/${inquiryId}/access?lang=${language}" novalidate>
${selectField(form, { name: 'because', label: messages.reason, empty: messages.empty, choices: toChoices(messages.reasons) })}
${textField(form, { name: 'note', label: messages.note, optional: true, autocomplete: 'off', maxLength: 300 })}
<div class="actions"><button class="button" type="submit" name="choice" value="open-client">${messages.open}</button></div>
</form>`;
  return renderStaffPage({ ...view, section: 'board', title: messages.title, body, scripts: ['form'] });
}

export type AccessLine = {
  readonly inquiryId: string;
  readonly reference: string;
  readonly byName: string;
  readonly because: AccessReason;
  readonly note?: string | undefined;
  readonly at: InstantText;
  readonly until: InstantText;
};

export type ClientAccessesView = StaffPageContext & {
  readonly staff: StaffMember;
  /** The latest first. */
  readonly lines: readonly AccessLine[];
  readonly timeZone: TimeZone;
};

/** GET /accesses: who opened which client, and why. */
export function clientAccessesPage(view: ClientAccessesView): string {
  const { language, lines, timeZone } = view;
  const messages = staffPages[language].clientAccess;
  const { at, who, client, reason, until } = messages.columns;
  const rows = lines.map((line) => ({
    cells: [
      formatInstant(line.at, timeZone, language),
      line.byName,
      html`<a href="/inquiries/${line.inquiryId}">${line.reference}</a>`,
      html`${messages.reasons[line.because]}${line.note && html`<span class="under" dir="auto">${line.note}</span>`}`,
      formatInstant(line.until, timeZone, language),
    ],
  }));
  const columns = [at, who, client, reason, until].map((label) => ({ label }));
  const body = html`<div class="page-head"><h1>${messages.listTitle}</h1></div>
<p>${messages.listIntro}</p>
${rows.length === 0 ? html`<div class="empty"><p>${messages.nobody}</p></div>` : dataTable(columns, rows, null)}`;
  return renderStaffPage({ ...view, section: 'advisors', title: messages.listTitle, body });
}
