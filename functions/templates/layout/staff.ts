import { type HtmlValue, html, type SafeHtml } from './html.ts';
import type { Words } from './language.ts';
import { type PageContext, renderPage } from './page.ts';

/** The signed-in member of staff, as the pages name them. */
export type StaffMember = {
  readonly fullName: string;
  readonly role: 'advisor' | 'manager' | 'ops';
};

export type StaffSection = 'board' | 'kpi' | 'portfolio' | 'advisors';

type StaffShell = PageContext & {
  readonly staff: StaffMember;
  readonly section: StaffSection;
  readonly title: string;
  readonly body: HtmlValue;
  readonly scripts?: readonly ('form' | 'board')[] | undefined;
};

const sections: readonly StaffSection[] = ['board', 'kpi', 'portfolio', 'advisors'];

const words: Words<Record<StaffSection, string> & { navigation: string }> = {
  fr: {
    navigation: 'Pages',
    board: 'Demandes',
    kpi: 'Indicateurs',
    portfolio: 'Portefeuille',
    advisors: 'Conseillers',
  },
  en: { navigation: 'Pages', board: 'Board', kpi: 'KPIs', portfolio: 'Portfolio', advisors: 'Advisors' },
};

function navigation({ language, section, staff }: StaffShell): SafeHtml {
  const own = words[language];
  const link = (name: StaffSection): SafeHtml =>
    html`<li><a href="/${name}"${name === section && html` aria-current="page"`}>${own[name]}</a></li>`;
  return html`<nav class="staff-nav" aria-label="${own.navigation}"><ul>${sections.map(link)}</ul></nav>
<span class="unseen">${staff.fullName}</span>`;
}

export function renderStaffPage(shell: StaffShell): string {
  return renderPage({ ...shell, audience: 'staff', navigation: navigation(shell) });
}
