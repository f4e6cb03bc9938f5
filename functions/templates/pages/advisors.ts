import { type DateText, formatDate } from '#templates/layout/dates.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { categoryWord } from '#templates/layout/inquiry-words.ts';
import type { Language, Words } from '#templates/layout/language.ts';
import type { PageContext } from '#templates/layout/page.ts';
import { renderStaffPage, type StaffMember } from '#templates/layout/staff.ts';
import { dataTable } from '#templates/layout/table.ts';

export type AdvisorRow = {
  readonly advisorId: string;
  readonly fullName: string;
  readonly role?: string | undefined;
  readonly boutique: string;
  /** ISO 639 codes, "fr", "en", "ar"… */
  readonly languages: readonly string[];
  /** Category codes or the house's own words. */
  readonly skills: readonly string[];
  /** 100 is a full share. */
  readonly weight: number;
  readonly openInquiries: number;
  readonly capacity: number;
  readonly presence: 'present' | 'off-hours' | 'on-leave' | 'inactive';
  readonly delegateName?: string | undefined;
  readonly leave?: { readonly fromOn: DateText; readonly toOn: DateText } | undefined;
};

export type AdvisorsView = PageContext & {
  readonly staff: StaffMember;
  readonly advisors: readonly AdvisorRow[];
};

type AdvisorsWords = Record<
  | 'title'
  | 'advisor'
  | 'boutique'
  | 'languages'
  | 'skills'
  | 'weight'
  | 'load'
  | 'presence'
  | 'delegate'
  | 'full'
  | 'caption'
  | 'emptyTitle'
  | 'emptyText',
  string
> & {
  readonly presences: Record<AdvisorRow['presence'], string>;
  readonly leave: (from: string, to: string) => string;
  readonly count: (present: number, total: number) => string;
};

const words: Words<AdvisorsWords> = {
  fr: {
    title: 'Conseillers',
    count: (present, total) => `${present} présents sur ${total}`,
    advisor: 'Conseiller',
    boutique: 'Boutique',
    languages: 'Langues',
    skills: 'Univers',
    weight: 'Part',
    load: 'Demandes',
    presence: 'Présence',
    delegate: 'Délégué',
    full: 'complet',
    caption: 'La part dit combien de nouvelles demandes revient à chacun : 100 pour une part entière.',
    presences: {
      present: 'Présent',
      'off-hours': 'Hors horaires',
      'on-leave': 'En congé',
      inactive: 'A quitté la maison',
    },
    leave: (from, to) => `du ${from} au ${to}`,
    emptyTitle: 'Personne encore',
    emptyText:
      'Les conseillers viennent des réglages de la maison : leurs langues, leurs univers, leurs horaires et leur délégué décident de ce qui leur est confié.',
  },
  en: {
    title: 'Advisors',
    count: (present, total) => `${present} present of ${total}`,
    advisor: 'Advisor',
    boutique: 'Boutique',
    languages: 'Languages',
    skills: 'Parts of the house',
    weight: 'Share',
    load: 'Inquiries',
    presence: 'Presence',
    delegate: 'Delegate',
    full: 'full',
    caption: 'The share says how many new inquiries fall to each: 100 is a full share.',
    presences: { present: 'Present', 'off-hours': 'Off hours', 'on-leave': 'On leave', inactive: 'Has left the house' },
    leave: (from, to) => `${from} to ${to}`,
    emptyTitle: 'Nobody yet',
    emptyText:
      'Advisors come from the house’s settings: their languages, skills, hours and delegate decide what is entrusted to them.',
  },
};

/** "français" for "fr"; a code the system does not know stays a code. */
function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}

function presence({ presence: state, leave }: AdvisorRow, language: Language): HtmlValue {
  const own = words[language];
  return html`${own.presences[state]}${
    leave &&
    html`<span class="under">${own.leave(formatDate(leave.fromOn, language), formatDate(leave.toOn, language))}</span>`
  }`;
}

function advisorTable({ advisors, language }: AdvisorsView): SafeHtml {
  const own = words[language];
  const columns = [
    { label: own.advisor },
    { label: own.boutique },
    { label: own.languages },
    { label: own.skills },
    { label: own.weight, numeric: true },
    { label: own.load, numeric: true },
    { label: own.presence },
    { label: own.delegate },
  ];
  const rows = advisors.map((advisor) => ({
    cells: [
      html`<span class="who">${advisor.fullName}</span>${advisor.role && html`<span class="under">${advisor.role}</span>`}`,
      advisor.boutique,
      advisor.languages.map((code) => languageName(code, language)).join(', '),
      advisor.skills.map((skill) => categoryWord(skill, language)).join(', '),
      advisor.weight,
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
