import { formatDate } from '#templates/i18n/dates.ts';
import type { Language, Words } from '#templates/i18n/language.ts';
import { languageName } from '#templates/i18n/language-name.ts';
import { formatNumber, formatShare } from '#templates/i18n/numbers.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import type { PageContext } from '#templates/layout/page.ts';
import { renderStaffPage, type StaffMember } from '#templates/layout/staff.ts';
import { dataTable } from '#templates/layout/table.ts';
import { categoryWord } from '#templates/messages/inquiry-messages.ts';
import { vicLevelWords } from '#templates/messages/vic-level-messages.ts';
import { type AdvisorRow, leaveWords, poolWords, presenceWords } from './advisor-facts.ts';

export type { AdvisorRow } from './advisor-facts.ts';

export type AdvisorsView = PageContext & {
  readonly staff: StaffMember;
  readonly advisors: readonly AdvisorRow[];
};

type AdvisorsWords = Record<
  | 'title'
  | 'advisor'
  | 'serves'
  | 'receives'
  | 'share'
  | 'load'
  | 'presence'
  | 'delegate'
  | 'full'
  | 'caption'
  | 'emptyTitle'
  | 'emptyText',
  string
> & {
  readonly count: (present: number, total: number) => string;
  readonly weight: (weight: string) => string;
  readonly target: (share: string) => string;
  readonly leaves: (on: string) => string;
  readonly since: (on: string) => string;
};

const words: Words<AdvisorsWords> = {
  fr: {
    title: 'Conseillers',
    count: (present, total) => `${present} présents sur ${total}`,
    advisor: 'Conseiller',
    serves: 'Sert',
    receives: 'Reçoit',
    share: 'Part',
    load: 'En cours',
    presence: 'Présence',
    delegate: 'Délégué',
    full: 'complet',
    weight: (weight) => `poids ${weight}`,
    target: (share) => `pour ${share}`,
    caption:
      'La part dit ce que chacun a reçu des demandes confiées sur trente jours, et ce qui lui revient selon son poids : 100 pour une part entière.',
    leaves: (on) => `Départ le ${on}`,
    since: (on) => `depuis le ${on}`,
    emptyTitle: 'Personne encore',
    emptyText:
      'Les conseillers viennent des réglages de la maison : leurs langues, leurs univers, leurs horaires et leur délégué décident de ce qui leur est confié.',
  },
  en: {
    title: 'Advisors',
    count: (present, total) => `${present} present of ${total}`,
    advisor: 'Advisor',
    serves: 'Serves',
    receives: 'Receives',
    share: 'Share',
    load: 'Open',
    presence: 'Presence',
    delegate: 'Delegate',
    full: 'full',
    weight: (weight) => `weight ${weight}`,
    target: (share) => `for ${share}`,
    caption:
      'The share is what each received of the inquiries entrusted over thirty days, beside what is theirs by weight: 100 is a full share.',
    leaves: (on) => `Leaves on ${on}`,
    since: (on) => `since ${on}`,
    emptyTitle: 'Nobody yet',
    emptyText:
      'Advisors come from the house’s settings: their languages, skills, hours and delegate decide what is entrusted to them.',
  },
};

function presence(advisor: AdvisorRow, language: Language): HtmlValue {
  const own = words[language];
  const leave = leaveWords(advisor, language);
  return html`${presenceWords[language][advisor.presence]}${leave && html`<span class="under">${leave}</span>`}<span class="under">${advisor.hours}</span>${
    advisor.leavesOn && html`<span class="under">${own.leaves(formatDate(advisor.leavesOn, language))}</span>`
  }`;
}

function share(advisor: AdvisorRow, language: Language): HtmlValue {
  const own = words[language];
  const { actualShare, targetShare, weight } = advisor;
  const figures =
    actualShare === null || targetShare === null
      ? '–'
      : html`${formatShare(actualShare, language)} <span class="under">${own.target(formatShare(targetShare, language))}</span>`;
  return html`${figures}<span class="under">${own.weight(formatNumber(weight, language, 0))}</span>`;
}

function advisorTable({ advisors, language }: AdvisorsView): SafeHtml {
  const own = words[language];
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
      html`<a class="who" href="/advisors/${advisor.advisorId}">${advisor.fullName}</a>${advisor.role && html`<span class="under">${advisor.role}</span>`}<span class="under">${advisor.boutique}, ${own.since(formatDate(advisor.joinedOn, language))}</span>`,
      html`${advisor.skills.map((skill) => categoryWord(skill, language)).join(', ')}<span class="under">${advisor.languages.map((code) => languageName(code, language)).join(', ')}</span>`,
      html`${advisor.clearance.map((level) => vicLevelWords[language][level]).join(' · ')}${advisor.pools && html`<span class="under">${poolWords(advisor.pools, language)}</span>`}`,
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
  const own = words[language];
  const present = advisors.filter((advisor) => advisor.presence === 'present').length;
  const active = advisors.filter((advisor) => advisor.presence !== 'inactive').length;
  const body = html`<div class="page-head"><h1>${own.title}</h1>${advisors.length > 0 && html`<p class="soft">${own.count(present, active)}</p>`}</div>
${advisors.length > 0 ? advisorTable(view) : html`<div class="empty"><h2>${own.emptyTitle}</h2><p>${own.emptyText}</p></div>`}`;
  return renderStaffPage({ ...view, section: 'advisors', title: own.title, body });
}
