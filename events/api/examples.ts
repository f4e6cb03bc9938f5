/** One example of each request and response, for an invented house. A test validates each against its schema. */

const inquiryId = 'inq-5k2m9x7rq4w8t1v6b3nz';
const personId = 'person-8c4h2k6m0p3r7t9w1y5z';

export const submission = {
  message: 'Bonjour, je cherche une montre pour les cinquante ans de ma femme, le 12 décembre.',
  fullName: 'Anne Rey',
  email: 'anne.rey@client.example',
  language: 'fr',
  intent: 'gift',
  category: 'watches',
  acceptsByAppointment: true,
  consent: true,
};
export const accepted = { inquiryId, receivedAt: '2026-11-23T09:00:00.000Z' };
export const health = { status: 'ok', at: '2026-11-23T09:00:00.000Z' };

const response = {
  at: '2026-11-23T10:35:00.000Z',
  byId: 'camille-laurent',
  choice: 'answered',
  channel: 'call',
  businessMinutes: 95,
  calendarMinutes: 95,
  marginMinutes: 145,
  withinTarget: true,
};

export const inquiries = {
  inquiries: [
    {
      inquiryId,
      reference: 'V-V6B3NZ',
      receivedAt: '2026-11-23T09:00:00.000Z',
      status: 'awaiting-client',
      channel: 'web-form',
      imported: false,
      language: 'fr',
      client: { personId, fullName: 'Anne Rey', returning: false },
      vicLevel: 'promising',
      vip: false,
      verdict: 'qualified',
      kind: 'wish',
      points: 77,
      offTargetKind: null,
      jobToBeDone: 'gift',
      policyVersion: '2026-11-01',
      owner: {
        id: 'camille-laurent',
        name: 'Camille Laurent',
        kind: 'advisor',
        because: 'largest-shortfall',
        since: '2026-11-23T09:00:01.000Z',
      },
      clockHolder: { id: 'camille-laurent', name: 'Camille Laurent' },
      delegate: null,
      deadlineAt: '2026-11-23T14:00:00.000Z',
      targetMinutes: 240,
      businessMinutesLeft: null,
      breachedAt: null,
      escalatedAt: null,
      firstRespondedAt: response.at,
      firstResponse: response,
      response,
      blockage: null,
      nextAction: 'relance',
      nextAt: '2026-11-25T09:00:00.000Z',
      pendingChoice: null,
      clientAsked: null,
      clientWait: { waitNumber: 1, moment: 'choice', startedAt: response.at, steps: [] },
      proposal: null,
      appointment: null,
      outcome: null,
      outcomeAskedAt: [],
      care: null,
      aftercare: [],
      pause: null,
      closedBecause: null,
      closedAt: null,
      pauseReason: null,
      heldBecause: null,
      triage: null,
    },
  ],
  asOf: '2026-11-23T11:00:00.000Z',
};

export const steering = { choice: 'sale', amount: '12 500,00', category: 'watches' };
export const steered = { choice: 'sale', said: 'outcome', recordedAt: '2026-11-24T15:00:00.000Z' };

export const history = [
  {
    externalId: 'old-1',
    receivedAt: '2026-03-02T10:00:00+01:00',
    email: 'rose.adam@client.example',
    owner: 'Camille Laurent',
    outcome: 'won',
    closedAt: '2026-03-20',
    amount: '12 500,00',
    currency: 'EUR',
  },
];
export const report = {
  dryRun: false,
  rows: 2,
  imported: 1,
  alreadyThere: 0,
  rejected: [{ line: 2, path: 'email', message: 'Not an e-mail address.' }],
};

const share = {
  name: 'appointment-to-sale',
  value: 0.6,
  numerator: 15,
  denominator: 25,
  n: 25,
  unit: 'share',
  family: 'value',
  countedOn: 'the day of the meeting',
  minimumN: 20,
  fewObservations: false,
};

export const figures = {
  from: '2026-11-01',
  to: '2026-11-30',
  timeZone: 'Europe/Paris',
  minimumN: 20,
  received: 40,
  qualifiedByRules: 30,
  offTarget: 4,
  offTargetShare: 0.1,
  scored: 40,
  answered: 32,
  answeredWithinTarget: 30,
  promisesDue: 32,
  withinTargetShare: 0.9375,
  medianBusinessMinutes: 95,
  p90BusinessMinutes: 214.5,
  warnings: 6,
  breaches: 2,
  escalations: 0,
  responses: [35, 95, 214.5],
  responsesAreExact: true,
  figures: [share],
  before: null,
  by: 'advisor',
  groups: [{ value: 'camille-laurent', partial: false, figures: [share] }],
};

export const portfolio = {
  asOfOn: '2026-11-23',
  since: '2025-11-23',
  currency: 'EUR',
  revenueMinor: 1_250_000,
  clientCount: 1,
  purchaseCount: 1,
  inOtherCurrencies: 0,
  topFifth: { clientCount: 1, share: 1 },
  clients: [{ personId, revenueMinor: 1_250_000, purchases: 1, lastPurchaseOn: '2026-03-20', segment: 'champion' }],
};

export const triage = {
  waiting: 1,
  entries: [
    {
      inquiryId,
      reference: 'V-V6B3NZ',
      clientName: 'Anne Rey',
      message: 'Bonjour, une question rapide.',
      receivedAt: '2026-11-23T09:00:00.000Z',
      because: 'doubtful',
      points: 5,
      reasons: [
        {
          criterion: 'verdict',
          points: 0,
          maxPoints: 0,
          because: { code: 'nothing-about-the-house', params: { percent: 12 } },
          evidence: [],
        },
      ],
    },
  ],
  quality: [{ label: 'genuine', precision: { counted: 9, of: 10, share: 0.9, from: 0.6, to: 0.98 } }],
  audit: null,
  asOf: '2026-11-23T09:30:00.000Z',
};

export const triageExamples = { examples: [{ id: inquiryId, label: 'genuine', message: 'Je cherche une bague.' }] };

export const day = {
  advisor: { id: 'camille-laurent', name: 'Camille Laurent' },
  asOf: '2026-11-23T09:30:00.000Z',
  duties: [
    {
      kind: 'answer',
      group: 'today',
      at: '2026-11-23T14:00:00.000Z',
      inquiryId,
      reference: 'V-V6B3NZ',
      clientName: 'Anne Rey',
      level: 'promising',
      vip: false,
    },
  ],
};

export const advisors = {
  advisors: [
    {
      advisorId: 'camille-laurent',
      fullName: 'Camille Laurent',
      role: 'Conseillère',
      boutique: 'Rue de la Paix',
      languages: ['fr', 'en'],
      skills: ['watches'],
      clearance: ['new', 'promising', 'client'],
      pools: null,
      weight: 100,
      openInquiries: 3,
      capacity: 12,
      assignedInWindow: 9,
      targetShare: 0.5,
      actualShare: 0.45,
      shortfall: 1,
      hours: 'lundi à vendredi, 10 h à 19 h',
      presence: 'present',
      joinedOn: '2020-01-06',
    },
  ],
  window: { from: '2026-10-25', to: '2026-11-23' },
};
export const advisorChange = { capacity: 8, leave: [{ from: '2026-12-24', to: '2027-01-02' }] };
export const advisorChanged = {
  advisorId: 'camille-laurent',
  changed: ['capacity'],
  reverse: { capacity: 12 },
  active: true,
};

export const publication = {
  policy: { version: '2026-11-01' },
  basedOn: '2026-11-01',
  note: 'Quatre heures pour tous.',
};
export const version = {
  version: '2026-11-23.1',
  publishedAt: '2026-11-23T09:00:00.000Z',
  publishedBy: 'helene-marchand',
  effectiveFrom: '2026-11-23T09:00:00.000Z',
  basedOn: '2026-11-01',
  inForceFrom: '2026-11-23T09:00:00.000Z',
};
export const versions = {
  inForce: version.version,
  latest: version.version,
  versions: [{ ...version, state: 'in-force' }],
};
export const differences = {
  from: '2026-11-01',
  to: version.version,
  differences: [
    {
      path: 'firstResponse.vic.notVip.targetMinutes',
      label: { fr: 'Première réponse, VIC', en: 'First response, VIC' },
      before: 240,
      after: 180,
    },
  ],
};
export const candidate = { policy: { version: '2026-11-01' } };
export const checked = {
  ok: false,
  problems: [{ path: 'reprisesAtMost', label: 'Reprises', message: 'At least 0.' }],
};
export const trial = { policy: { version: '2026-11-01' }, from: '2026-10-01', to: '2026-11-01' };
export const rollback = { to: '2026-11-01' };

export const contact = { contactId: 'crm-call-7', inquiryId, channel: 'call', direction: 'outbound' };
export const contacted = { contactId: 'crm-call-7', personId, result: 'recorded' };
export const purchases = [
  {
    purchaseId: 'till-7',
    email: 'rose.adam@client.example',
    purchasedOn: '2026-03-20',
    amountMinor: 1_250_000,
    currency: 'EUR',
    category: 'watches',
  },
  {
    purchaseId: 'till-9',
    email: 'rose.adam@client.example',
    purchasedOn: '2026-03-27',
    amountMinor: -250_000,
    currency: 'EUR',
    kind: 'return',
    returnsPurchaseId: 'till-7',
  },
];
export const purchased = { recorded: 2, alreadyRecorded: 0, rejected: [] };
export const signal = { id: 'crm-12', personId, kind: 'referred', occurredAt: '2026-11-23T09:30:00+01:00' };
export const signalled = {
  id: 'crm-12',
  personId,
  kind: 'referred',
  result: 'recorded',
  consentId: 'consent-1',
  rescored: [],
};

export const grant = { level: 'vic', vip: true, because: 'Collects since 1998', until: '2027-12-31' };
const knownLevel = {
  level: 'vic',
  ground: 'manager',
  grant: {
    value: 'vic',
    because: 'Collects since 1998',
    byId: 'helene-marchand',
    at: '2026-11-23T09:00:00.000Z',
    until: '2027-12-31',
  },
  byPurchases: 'client',
  row: 'vic',
  atLeastOf: 1,
  reasons: [{ criterion: 'annual-spend', met: false, figure: 1_250_000, threshold: 5_000_000 }],
  withoutRate: [{ currency: 'KRW', visits: 1 }],
  vip: false,
  asOf: '2026-11-23',
};
export const levelled = { personId, level: knownLevel, inquiries: [inquiryId] };
export const level = {
  ...knownLevel,
  personId,
  currency: 'EUR',
  history: [
    {
      decisionId: 'std-1',
      at: '2026-11-23T09:00:00.000Z',
      byId: 'helene-marchand',
      via: 'page',
      level: 'vic',
      because: 'Collects since 1998',
      until: '2027-12-31',
    },
  ],
};
export const grants = [{ email: 'rose.adam@client.example', level: 'vic', because: 'From the former system' }];
export const grantsTaken = { set: 1, rejected: [] };

export const machineCommand = { choice: 'make', name: 'Paris till', scopes: ['purchases:write'], days: 180 };
