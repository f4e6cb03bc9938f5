import type { StaffLanguage } from '#domain/choices/languages.ts';
import { reachOf } from '#domain/permissions/route-permissions.ts';
import { formatDate } from '#templates/i18n/dates.ts';
import { languageName } from '#templates/i18n/language-name.ts';
import { formatNumber, formatShare } from '#templates/i18n/numbers.ts';
import { categoryLabel } from '#templates/layout/category-label.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { dataTable } from '#templates/layout/lists/table.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { staffPages, staffShared } from '#templates/messages/catalogues.ts';
import type { AdvisorsMessages } from '#templates/messages/fr/staff-pages/team.ts';
import { type AdvisorRow, leaveText, poolsText } from './advisor-facts.ts';

export type { AdvisorRow } from './advisor-facts.ts';

export type AdvisorsView = StaffPageContext & {
  readonly staff: StaffMember;
  readonly advisors: readonly AdvisorRow[];
};

function presence(advisor: AdvisorRow, language: StaffLanguage, messages: AdvisorsMessages): HtmlValue {
  const leave = leaveText(advisor, language);
  return html`${staffPages[language].advisor.presences[advisor.presence]}${leave && html`<span class="under">${leave}</span>`}<span class="under">${advisor.hours}</span>${
    advisor.leavesOn &&
    html`<span class="under">${messages.leaves({ on: formatDate(advisor.leavesOn, language) })}</span>`
  }`;
}

function share(advisor: AdvisorRow, language: StaffLanguage, messages: AdvisorsMessages): HtmlValue {
  const { actualShare, targetShare, weight } = advisor;
  const figures =
    actualShare === null || targetShare === null
      ? '–'
      : html`${formatShare(actualShare, language)} <span class="under">${messages.target({ share: formatShare(targetShare, language) })}</span>`;
  return html`${figures}<span class="under">${messages.weight({ weight: formatNumber(weight, language, 0) })}</span>`;
}

function advisorTable({ advisors, language }: AdvisorsView, messages: AdvisorsMessages): SafeHtml {
  const columns = [
    { label: messages.advisor },
    { label: messages.serves },
    { label: messages.receives },
    { label: messages.share, numeric: true },
    { label: messages.load, numeric: true },
    { label: messages.presence },
    { label: messages.delegate },
  ];
  const rows = advisors.map((advisor) => ({
    cells: [
      html`<a class="who" href="/advisors/${advisor.advisorId}">${advisor.fullName}</a>${advisor.role && html`<span class="under">${advisor.role}</span>`}<span class="under">${advisor.boutique}, ${messages.since({ on: formatDate(advisor.joinedOn, language) })}</span>`,
      html`${advisor.skills.map((skill) => categoryLabel(skill, language)).join(', ')}<span class="under">${advisor.languages.map((code) => languageName(code, language)).join(', ')}</span>`,
      html`${advisor.clearance.map((level) => staffShared[language].levels.names[level]).join(' · ')}${advisor.pools && html`<span class="under">${poolsText(advisor.pools, language)}</span>`}`,
      share(advisor, language, messages),
      html`${advisor.openInquiries} / ${advisor.capacity}${advisor.openInquiries >= advisor.capacity && html`<span class="under">${messages.full}</span>`}`,
      presence(advisor, language, messages),
      advisor.delegateName ?? '–',
    ],
  }));
  return dataTable(columns, rows, messages.caption);
}

/** GET /advisors: who is present, for which clients, and with what load. */
export function advisorsPage(view: AdvisorsView): string {
  const { language, advisors } = view;
  const messages = staffPages[language].advisors;
  const present = advisors.filter((advisor) => advisor.presence === 'present').length;
  const active = advisors.filter((advisor) => advisor.presence !== 'inactive').length;
  const body = html`<div class="page-head"><h1>${messages.title}</h1>${advisors.length > 0 && html`<p class="soft">${messages.count({ present, total: active })}</p>`}</div>
${advisors.length > 0 ? advisorTable(view, messages) : html`<div class="empty"><h2>${messages.emptyTitle}</h2><p>${messages.emptyText}</p></div>`}
${reachOf('GET /accesses', view.staff.role) !== 'none' && html`<p class="soft"><a href="/accesses">${staffPages[language].clientAccess.listTitle}</a></p>`}
${reachOf('GET /machines', view.staff.role) !== 'none' && html`<p class="soft"><a href="/machines">${staffPages[language].machines.title}</a></p>`}`;
  return renderStaffPage({ ...view, section: 'advisors', title: messages.title, body });
}
