import type { StaffLanguage } from '#domain/choices/languages.ts';
import { reachOf } from '#domain/permissions/route-permissions.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import type { StaffSection } from '#templates/messages/fr/staff-pages/access.ts';
import { type HtmlValue, html, type SafeHtml } from './html.ts';
import { type PageContext, renderPage } from './page.ts';

/** The signed-in member of staff, as the pages name them. */
export type StaffMember = {
  readonly fullName: string;
  readonly role: 'advisor' | 'manager' | 'ops';
};

/** The data of every staff page; these exist in fewer languages than the clients' pages. */
export type StaffPageContext = PageContext & { readonly language: StaffLanguage };

type StaffShell = StaffPageContext & {
  readonly staff: StaffMember;
  readonly section: StaffSection;
  readonly title: string;
  readonly body: HtmlValue;
  readonly scripts?: readonly ('form' | 'board' | 'policy')[] | undefined;
  readonly languageSwitch?: boolean | undefined;
};

const sections: readonly StaffSection[] = ['today', 'board', 'triage', 'kpi', 'portfolio', 'advisors', 'policy'];

function navigation({ language, section, staff }: StaffShell): SafeHtml {
  const messages = staffPages[language].staffShell;
  const shown = sections.filter((name) => reachOf(`GET /${name}`, staff.role) !== 'none');
  const link = (name: StaffSection): SafeHtml =>
    html`<li><a href="/${name}"${name === section && html` aria-current="page"`}>${messages.sections[name]}</a></li>`;
  return html`<nav class="staff-nav" aria-label="${messages.navigation}"><ul>${shown.map(link)}</ul></nav>
<form class="sign-out" method="post" action="/sign-out"><span>${staff.fullName}</span><button class="link" type="submit" name="choice" value="sign-out">${messages.signOut}</button></form>`;
}

export function renderStaffPage(shell: StaffShell): string {
  return renderPage({ ...shell, audience: 'staff', navigation: navigation(shell) });
}
