import { languageWord } from '#events/values/shared-enums.ts';
import { privateCollection, privateDocuments } from './seed-offers.ts';

/**
 * Maison Aurelle, the house of a first start. It does not exist: every name and address is invented, and the domain can
 * never receive mail (RFC 2606).
 */

const domain = 'maison-aurelle.example';

const paris = 'Europe/Paris';
const london = 'Europe/London';

const office = [
  { from: '09:30', to: '13:00' },
  { from: '14:00', to: '18:30' },
];
const throughTheDay = [{ from: '10:00', to: '18:30' }];

/** The rue de la Paix closes for lunch and in mid-August, and opens on the last Saturday before Christmas. */
const parisCalendar = {
  id: 'paris',
  timeZone: paris,
  weekly: { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] },
  holidayRegion: 'FR',
  closures: [{ from: '2027-08-09', to: '2027-08-20', because: 'Summer closure of the workshops' }],
  openings: [{ on: '2027-12-18', frames: throughTheDay, mode: 'replace' }],
};

/** Mount Street stays open through the day. */
const londonCalendar = {
  id: 'london',
  timeZone: london,
  weekly: {
    mon: throughTheDay,
    tue: throughTheDay,
    wed: throughTheDay,
    thu: throughTheDay,
    fri: throughTheDay,
    sat: [],
    sun: [],
  },
  holidayRegion: 'GB-england',
  closures: [],
  openings: [],
};

/** A boutique of two advisors has nobody to spare for one desk alone. */
const everyDesk = ['boutique', 'senior', 'private-clients', 'image'];

const everyLevel = ['new', 'promising', 'client', 'vic', 'top-vic'];

/** Yearly rates of an invented house; a real one enters its own. */
const exchangeRates = [
  { currency: 'GBP', from: '2000-01-01', rate: '1.17' },
  { currency: 'GBP', from: '2026-01-01', rate: '1.15' },
  { currency: 'USD', from: '2000-01-01', rate: '0.91' },
  { currency: 'USD', from: '2026-01-01', rate: '0.88' },
  { currency: 'CHF', from: '2000-01-01', rate: '1.04' },
  { currency: 'JPY', from: '2000-01-01', rate: '0.0062' },
  { currency: 'AED', from: '2000-01-01', rate: '0.245' },
];

interface AdvisorSketch {
  readonly id: string;
  readonly fullName: string;
  readonly boutique: 'paris' | 'london';
  readonly language: 'fr' | 'en';
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  readonly clearance: readonly string[];
  /** The desks they belong to. */
  readonly pools: readonly string[];
  readonly capacity: number;
  readonly weight: number;
  readonly delegateId: string;
  readonly joinedOn: string;
  readonly title: { readonly fr: string; readonly en: string; readonly it: string };
}

function advisor(sketch: AdvisorSketch) {
  return {
    staffId: sketch.id,
    role: 'advisor',
    fullName: sketch.fullName,
    title: sketch.title,
    email: `${sketch.id.replace('-', '.')}@${domain}`,
    phone: sketch.boutique === 'paris' ? '+33 1 99 00 48 20' : '+44 20 7946 0482',
    language: sketch.language,
    boutiqueId: sketch.boutique,
    calendarId: sketch.boutique,
    profile: {
      id: sketch.id,
      active: true,
      languages: sketch.languages,
      boutiqueId: sketch.boutique,
      markets: [],
      skills: sketch.skills,
      clearance: sketch.clearance,
      pools: sketch.pools,
      capacity: sketch.capacity,
      weight: sketch.weight,
      calendarId: sketch.boutique,
      leave: [],
      delegateId: sketch.delegateId,
      joinedOn: sketch.joinedOn,
    },
  };
}

const privateClients = {
  fr: 'Conseillère clientèle privée',
  en: 'Private client advisor',
  it: 'Consulente clienti privati',
};
const privateClientsM = {
  fr: 'Conseiller clientèle privée',
  en: 'Private client advisor',
  it: 'Consulente clienti privati',
};

export const demoHouse = {
  policy: {
    identity: {
      name: 'Maison Aurelle',
      mark: 'A',
      accentColour: '#7a5c3e',
      languages: languageWord.options,
      defaultLanguage: 'fr',
      timeZone: paris,
      currency: { code: 'EUR', minorDigits: 2 },
      categories: ['high-jewellery', 'jewellery', 'watches', 'leather', 'couture', 'fragrance', 'home'],
      intents: ['acquire', 'gift', 'bespoke', 'repair', 'appointment', 'event', 'other'],
      collections: ['Aube', 'Rivière d’Été', 'Cinq Heures', 'Belvédère'],
    },
    exchangeRates,
    privateDocuments,
    privateCollection,
    // A demonstration sends from one machine, so all senders share its address.
    intake: { perAddressPerHour: 5000, perPersonPerDay: 50 },
  },
  boutiques: [
    { boutiqueId: 'paris', name: 'Rue de la Paix', city: 'Paris', calendarId: 'paris', timeZone: paris },
    { boutiqueId: 'london', name: 'Mount Street', city: 'London', calendarId: 'london', timeZone: london },
  ],
  calendars: [parisCalendar, londonCalendar],
  staff: [
    {
      staffId: 'helene-marchand',
      role: 'manager',
      fullName: 'Hélène Marchand',
      title: {
        fr: 'Directrice de la clientèle privée',
        en: 'Director of private clients',
        it: 'Direttrice clienti privati',
      },
      email: `helene.marchand@${domain}`,
      phone: '+33 1 99 00 48 00',
      language: 'fr',
      boutiqueId: 'paris',
      calendarId: 'paris',
    },
    {
      staffId: 'ops-desk',
      role: 'ops',
      fullName: 'Thomas Weil',
      title: { fr: 'Responsable des opérations', en: 'Operations manager', it: 'Responsabile delle operazioni' },
      email: `thomas.weil@${domain}`,
      language: 'fr',
      boutiqueId: 'paris',
      calendarId: 'paris',
    },
    advisor({
      id: 'camille-laurent',
      fullName: 'Camille Laurent',
      boutique: 'paris',
      language: 'fr',
      languages: ['fr', 'en'],
      skills: ['high-jewellery', 'jewellery', 'watches'],
      clearance: everyLevel,
      pools: ['boutique', 'senior', 'private-clients'],
      capacity: 25,
      weight: 100,
      delegateId: 'antoine-delmas',
      joinedOn: '2017-03-06',
      title: privateClients,
    }),
    advisor({
      id: 'antoine-delmas',
      fullName: 'Antoine Delmas',
      boutique: 'paris',
      language: 'fr',
      languages: ['fr', 'en', 'it'],
      skills: ['high-jewellery', 'watches', 'leather'],
      clearance: everyLevel,
      pools: everyDesk,
      capacity: 25,
      weight: 100,
      delegateId: 'camille-laurent',
      joinedOn: '2019-09-02',
      title: privateClientsM,
    }),
    advisor({
      id: 'ines-benali',
      fullName: 'Inès Benali',
      boutique: 'paris',
      language: 'fr',
      languages: ['fr', 'en', 'ar'],
      skills: ['couture', 'leather', 'fragrance', 'home', 'jewellery'],
      clearance: ['new', 'promising', 'client', 'vic'],
      pools: everyDesk,
      capacity: 30,
      weight: 100,
      delegateId: 'camille-laurent',
      joinedOn: '2021-01-11',
      title: privateClients,
    }),
    advisor({
      id: 'louis-ferrand',
      fullName: 'Louis Ferrand',
      boutique: 'paris',
      language: 'fr',
      languages: ['fr', 'en', 'it'],
      skills: ['jewellery', 'watches', 'couture', 'leather', 'fragrance', 'home'],
      clearance: ['new', 'promising', 'client'],
      pools: ['boutique'],
      capacity: 20,
      weight: 50,
      delegateId: 'ines-benali',
      joinedOn: '2026-09-01',
      title: privateClientsM,
    }),
    advisor({
      id: 'eleanor-whitcombe',
      fullName: 'Eleanor Whitcombe',
      boutique: 'london',
      language: 'en',
      languages: ['en', 'fr'],
      skills: ['high-jewellery', 'jewellery', 'watches', 'couture'],
      clearance: everyLevel,
      pools: everyDesk,
      capacity: 25,
      weight: 100,
      delegateId: 'james-okafor',
      joinedOn: '2016-05-16',
      title: privateClients,
    }),
    advisor({
      id: 'james-okafor',
      fullName: 'James Okafor',
      boutique: 'london',
      language: 'en',
      languages: ['en', 'fr'],
      skills: ['watches', 'jewellery', 'leather', 'fragrance', 'home'],
      clearance: ['new', 'promising', 'client', 'vic'],
      pools: everyDesk,
      capacity: 25,
      weight: 100,
      delegateId: 'eleanor-whitcombe',
      joinedOn: '2022-02-07',
      title: privateClientsM,
    }),
  ],
  dutyManagerId: 'helene-marchand',
  destinations: {
    press: `mailto:presse@${domain}`,
    careers: `mailto:carrieres@${domain}`,
    partnerships: `mailto:partenariats@${domain}`,
    'client-care': `mailto:service.clients@${domain}`,
  },
};
