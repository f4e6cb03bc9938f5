import { formatDate } from '#templates/i18n/dates.ts';
import type { StaffLanguage } from '#templates/i18n/language.ts';
import { languageName } from '#templates/i18n/language-name.ts';
import { formatNumber, formatShare } from '#templates/i18n/numbers.ts';
import { categoryLabel } from '#templates/layout/category-label.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import type { PageContext } from '#templates/layout/page.ts';
import { renderStaffPage, type StaffMember } from '#templates/layout/staff.ts';
import { dataTable } from '#templates/layout/table.ts';
import { staffPages } from '#templates/messages/staff-pages.ts';
import { staffShared } from '#templates/messages/staff-shared.ts';
import { type AdvisorRow, leaveText, poolsText } from './advisor-facts.ts';

export type { AdvisorRow } from './advisor-facts.ts';

export type AdvisorsView = PageContext & {
  readonly staff: StaffMember;
  readonly advisors: readonly AdvisorRow[];
};

function presence(advisor: AdvisorRow, language: StaffLanguage): HtmlValue {
  const own = staffPages[language].advisors;
  const leave = leaveText(advisor, language);
  return html`${staffPages[language].advisor.presences[advisor.presence]}${leave && html`<span class="under">${leave}</span>`}<span class="under">${advisor.hours}</span>${
    advisor.leavesOn && html`<span class="under">${own.leaves({ on: formatDate(advisor.leavesOn, language) })}</span>`
  }`;
}

function share(advisor: AdvisorRow, language: StaffLanguage): HtmlValue {
  const own = staffPages[language].advisors;
  const { actualShare, targetShare, weight } = advisor;
  const figures =
    actualShare === null || targetShare === null
      ? '–'
      : html`${formatShare(actualShare, language)} <span class="under">${own.target({ share: formatShare(targetShare, language) })}</span>`;
  return html`${figures}<span class="under">${own.weight({ weight: formatNumber(weight, language, 0) })}</span>`;
}

function advisorTable({ advisors, language }: AdvisorsView): SafeHtml {
  const own = staffPages[language].advisors;
  const columns = [
    { label: own.advisor },
    { label: own.serves },
    { label: own.receives },
    { label: own.share, numeric: true },
    { label: own.load, numeric: true },
    { label: own.presence },
    { label: own.delegate },
  ];
  const rows = advisors.map((advisor) => ({
    cells: [
      html`<a class="who" href="/advisors/${advisor.advisorId}">${advisor.fullName}</a>${advisor.role && html`<span class="under">${advisor.role}</span>`}<span class="under">${advisor.boutique}, ${own.since({ on: formatDate(advisor.joinedOn, language) })}</span>`,
      html`${advisor.skills.map((skill) => categoryLabel(skill, language)).join(', ')}<span class="under">${advisor.languages.map((code) => languageName(code, language)).join(', ')}</span>`,
      html`${advisor.clearance.map((level) => staffShared[language].levels.names[level]).join(' · ')}${advisor.pools && html`<span class="under">${poolsText(advisor.pools, language)}</span>`}`,
      share(advisor, language),
      html`${advisor.openInquiries} / ${advisor.capacity}${advisor.openInquiries >= advisor.capacity && html`<span class="under">${own.full}</span>`}`,
      presence(advisor, language),
      advisor.delegateName ?? '–',
    ],
  }));
  return dataTable(columns, rows, own.caption);
}

/** GET /advisors: who is here, for whom, and how much they already carry. */
export function advisorsPage(view: AdvisorsView): string {
  const { language, advisors } = view;
  const own = staffPages[language].advisors;
  const present = advisors.filter((advisor) => advisor.presence === 'present').length;
  const active = advisors.filter((advisor) => advisor.presence !== 'inactive').length;
  const body = html`<div class="page-head"><h1>${own.title}</h1>${advisors.length > 0 && html`<p class="soft">${own.count({ present, total: active })}</p>`}</div>
${advisors.length > 0 ? advisorTable(view) : html`<div class="empty"><h2>${own.emptyTitle}</h2><p>${own.emptyText}</p></div>`}`;
  return renderStaffPage({ ...view, section: 'advisors', title: own.title, body });
}
