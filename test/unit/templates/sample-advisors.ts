import type { StaffLanguage } from '#templates/i18n/language.ts';
import type { House } from '#templates/layout/brand.ts';
import type { StaffMember } from '#templates/layout/staff.ts';
import { type AdvisorPageView, advisorPage } from '#templates/pages/advisors/advisor.ts';
import { advisorDeparturePage } from '#templates/pages/advisors/advisor-departure.ts';
import type { AdvisorRow } from '#templates/pages/advisors/advisor-facts.ts';
import { advisorsPage } from '#templates/pages/advisors/advisors.ts';

function team(language: StaffLanguage): [AdvisorRow, AdvisorRow] {
  return [
    {
      advisorId: 'camille',
      fullName: 'Camille Laurent',
      role: language === 'fr' ? 'Conseillère haute joaillerie' : 'High jewellery advisor',
      boutique: 'Paris, place Vendôme',
      languages: ['fr', 'en'],
      skills: ['high-jewellery', 'watches'],
      clearance: ['new', 'client', 'vic'],
      pools: null,
      weight: 100,
      openInquiries: 4,
      capacity: 12,
      assignedInWindow: 31,
      targetShare: 0.667,
      actualShare: 0.62,
      shortfall: 2.4,
      hours: 'lun.–ven. 10:00–13:00, 14:00–19:00 (Europe/Paris)',
      presence: 'present',
      delegateId: 'amelia',
      delegateName: 'Théo Garnier',
      joinedOn: '2019-03-04',
    },
    {
      advisorId: 'amelia',
      fullName: 'Amelia Hart',
      boutique: 'London, Mount Street',
      languages: ['en', 'ar'],
      skills: ['watches'],
      clearance: ['new', 'promising'],
      pools: ['boutique', 'image'],
      weight: 50,
      openInquiries: 8,
      capacity: 8,
      assignedInWindow: 19,
      targetShare: 0.333,
      actualShare: 0.38,
      shortfall: -2.4,
      hours: 'Mon–Fri 10:00–18:00 (Europe/London)',
      presence: 'on-leave',
      delegateId: 'camille',
      delegateName: 'Camille Laurent',
      leave: { fromOn: '2026-11-20', toOn: '2026-12-01' },
      joinedOn: '2025-09-01',
      leavesOn: '2027-01-15',
    },
  ];
}

function pageOf(house: House, staff: StaffMember, language: StaffLanguage): AdvisorPageView {
  const [advisor] = team(language);
  return {
    house,
    language,
    staff,
    advisor,
    open: [{ inquiryId: 'inq-1', clientName: 'Anne Rey', stage: 'awaiting-first-response' }],
    form: {
      language,
      path: '/advisors/camille',
      languages: ['fr', 'en', 'it'],
      skills: ['high-jewellery', 'watches', 'leather'],
      levels: ['new', 'promising', 'client', 'vic', 'top-vic'],
      pools: ['boutique', 'senior', 'private-clients', 'image'],
      calendars: [{ value: 'paris', label: 'lun.–ven. 10:00–19:00 (Europe/Paris)' }],
      delegates: [{ value: 'amelia', label: 'Amelia Hart' }],
      leaveRows: 2,
      values: {
        'languages-fr': 'on',
        'skills-watches': 'on',
        'clearance-vic': 'on',
        weight: '100',
        capacity: '12',
        calendarId: 'paris',
        'hours-mon': '10:00–13:00, 14:00–19:00',
        delegateId: 'amelia',
        'leaveFrom-0': '2026-12-24',
        'leaveTo-0': '2026-12-31',
      },
      errors: [],
      shown: '{}',
    },
    departure: { hasLeft: false, successors: [{ value: 'amelia', label: 'Amelia Hart' }], values: {} },
    errors: [],
  };
}

/**
 * The team page as managers see it: everybody, one advisor, an error, a completed change, and a departure to confirm.
 */
export function advisorPages(house: House, staff: StaffMember, language: StaffLanguage): Record<string, string> {
  const view = pageOf(house, staff, language);
  const errors = [
    { field: 'delegateId', message: language === 'fr' ? 'Choisissez un délégué.' : 'Choose a delegate.' },
    { field: 'leave', message: language === 'fr' ? 'Deux congés se chevauchent.' : 'Two periods of leave overlap.' },
  ];
  return {
    advisors: advisorsPage({ house, language, staff, advisors: team(language) }),
    'advisors-empty': advisorsPage({ house, language, staff, advisors: [] }),
    advisor: advisorPage(view),
    'advisor-refused': advisorPage({ ...view, form: view.form && { ...view.form, errors }, errors }),
    'advisor-changed': advisorPage({ ...view, done: { fields: ['Langues', 'Part'], reverse: '{}' } }),
    'advisor-read-only': advisorPage({ ...view, form: undefined, departure: undefined }),
    'advisor-departure': advisorDeparturePage({
      house,
      language,
      staff,
      path: '/advisors/camille',
      fullName: 'Camille Laurent',
      leavesOn: '2026-11-30',
      successorId: 'amelia',
      successorName: 'Amelia Hart',
      atOnce: true,
      moves: [
        { clientName: 'Anne Rey', reference: 'V-7K2M', stage: 'appointment', toName: 'Amelia Hart', meeting: 'kept' },
      ],
    }),
  };
}
