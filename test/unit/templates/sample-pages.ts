import { languages } from '#domain/choices/languages.ts';
import type { StaffLanguage } from '#templates/i18n/language.ts';
import type { House } from '#templates/layout/brand.ts';
import type { StaffMember } from '#templates/layout/staff.ts';
import type { UnderstoodView } from '#templates/layout/understood-parts.ts';
import { type BoardView, boardPage } from '#templates/pages/board/board.ts';
import { type DayView, dayPage } from '#templates/pages/board/day-list.ts';
import { type InquiryView, inquiryPage } from '#templates/pages/inquiry-page/inquiry.ts';
import type { InquiryActs } from '#templates/pages/inquiry-page/inquiry-acts.ts';
import { kpiPage } from '#templates/pages/kpi/kpi.ts';
import { signInChoosePage, signInPage, signInSentPage } from '#templates/pages/sign-in/sign-in.ts';
import { type ActionView, actionPage } from '#templates/pages/staff-link/action.ts';
import { actionOutcomePage } from '#templates/pages/staff-link/action-outcome.ts';
import type { ClientFile } from '#templates/pages/staff-link/client-file.ts';
import { type OutcomeView, outcomePage } from '#templates/pages/staff-link/outcome.ts';
import { advisorPages } from './sample-advisors.ts';
import { sampleKpiView } from './sample-kpi.ts';
import { portfolioPages } from './sample-portfolio.ts';
import { portfolioModelPages } from './sample-portfolio-model.ts';
import { sampleAnswers, sampleMessage, samplePublicPages } from './sample-public-pages.ts';

/** Realistic views of every page, for the structure tests and for inspection in a browser. */
export const sampleHouse: House = {
  houseName: 'Maison Aubépine',
  mark: 'A',
  accent: '#8a6a3d',
  languages,
};

const timeZone = 'Europe/Paris';
const deadlineAt = '2026-11-24T10:00:00Z';
const staff: StaffMember = { fullName: 'Hélène Marchand', role: 'manager' };

const score = {
  points: 78,
  reasons: [
    { criterion: 'precision', points: 20, because: { code: 'piece-identified', params: {} } },
    { criterion: 'coherence', points: 15, because: { code: 'house-territory', params: {} } },
    { criterion: 'availability', points: 18, because: { code: 'near-window', params: {} } },
    { criterion: 'frame', points: 15, because: { code: 'frame-accepted', params: {} } },
    { criterion: 'clarity', points: 10, because: { code: 'occasion-stated', params: {} } },
    { criterion: 'verdict', points: 0, because: { code: 'reaches-threshold', params: { points: 78, threshold: 55 } } },
  ],
} as const;

/** A known client, who was met, and has received two letters this month. */
function clientFile(language: StaffLanguage): ClientFile {
  const french = language === 'fr';
  return {
    earlier: [
      {
        inquiryId: 'inq-0',
        reference: 'AUB-3DFG',
        receivedAt: '2025-11-03T09:12:00Z',
        stage: 'closed',
        because: { close: 'won' },
      },
      {
        inquiryId: 'inq-00',
        reference: 'AUB-1ABC',
        receivedAt: '2025-04-18T14:00:00Z',
        stage: 'paused',
        because: { pause: 'later' },
      },
    ],
    purchases: { count: 4, lastOn: '2025-11-21' },
    meetings: [
      {
        startsAt: '2025-11-20T15:00:00Z',
        meeting: 'private-salon',
        boutiqueName: 'Paris, place Vendôme',
        cancelled: false,
        outcome: 'sale',
      },
    ],
    said: [
      {
        at: '2026-11-24T07:40:00Z',
        byName: 'Éléonore de Saint-Aubin',
        kind: 'client-words',
        text: french ? 'Après 18 heures de préférence.' : 'After six in the evening, if possible.',
      },
      {
        at: '2025-11-21T10:00:00Z',
        byName: 'Camille Laurent',
        kind: 'note',
        text: french ? 'Préfère l’or jaune. Taille 52.' : 'Prefers yellow gold. Size 52.',
      },
    ],
    letters: {
      used: 2,
      allowed: 2,
      windowDays: 30,
      decision: { decision: 'defer', until: '2026-12-04T08:00:00Z', because: 'cap', limits: [] },
    },
    contacts: { used: 1, allowed: 6, windowDays: 30, decision: { decision: 'send' } },
    preferences: {
      channels: ['email', 'phone'],
      frequency: 'monthly',
      stopped: false,
      consentGivenAt: '2026-11-23T16:20:00Z',
      consentWithdrawn: false,
    },
  };
}

const terms = { categories: ['high-jewellery', 'watches', 'leather'], currency: 'EUR' } as const;

function inquiryActs(): InquiryActs {
  return {
    path: '/inquiries/inq-1',
    touchId: 'touch-1',
    assignees: [
      { staffId: 'theo', fullName: 'Théo Garnier' },
      { staffId: 'helene', fullName: 'Hélène Marchand' },
    ],
    mayJudge: true,
    mayResolve: false,
    mayGive: false,
    mayPause: true,
    mayClose: true,
    mayProposeSlots: true,
    mayConfirmPause: true,
    mayCancel: false,
    freeSlots: [],
    mayRecordOutcome: false,
    terms,
  };
}

function outcomeView(language: StaffLanguage): OutcomeView {
  return {
    house: sampleHouse,
    language,
    actionPath: '/a/vT3Zq0t1mXJ2aKcPpR8u4w',
    inquiryId: 'inq-1',
    reference: 'AUB-7K2M',
    client: { fullName: 'Éléonore de Saint-Aubin', level: 'vic', vip: false },
    meeting: {
      startsAt: '2026-11-26T15:00:00Z',
      meeting: 'private-salon',
      boutiqueName: 'Paris, place Vendôme',
      advisorName: 'Camille Laurent',
    },
    timeZone,
    terms,
  };
}

function dayView(language: StaffLanguage): DayView {
  const row = { reference: 'AUB-7K2M', inquiryId: 'inq-1', level: 'vic', vip: false } as const;
  return {
    house: sampleHouse,
    language,
    staff,
    ofId: 'camille',
    ofName: 'Camille Laurent',
    advisors: [
      { staffId: 'camille', fullName: 'Camille Laurent' },
      { staffId: 'helene', fullName: 'Hélène Marchand' },
    ],
    asOf: '2026-11-24T08:12:00Z',
    timeZone,
    duties: [
      {
        ...row,
        kind: 'answer',
        group: 'overdue',
        at: '2026-11-24T08:00:00Z',
        clientName: 'James Whitcombe',
        vip: true,
      },
      { ...row, kind: 'outcome', group: 'today', at: '2026-11-23T17:00:00Z', clientName: 'Léa Marchetti' },
      {
        ...row,
        kind: 'answer',
        group: 'today',
        at: deadlineAt,
        clientName: 'Éléonore de Saint-Aubin',
        asked: 'call',
      },
      {
        ...row,
        kind: 'meeting',
        group: 'today',
        at: '2026-11-24T15:00:00Z',
        clientName: 'Arthur Lindqvist',
        meeting: { how: 'private-salon', boutiqueName: 'Paris, place Vendôme' },
      },
      { ...row, kind: 'relance', group: 'next', at: '2026-11-25T08:00:00Z', clientName: 'Ines Ferreira' },
    ],
  };
}

export function actionView(language: StaffLanguage): ActionView {
  return {
    house: sampleHouse,
    language,
    actionPath: '/a/vT3Zq0t1mXJ2aKcPpR8u4w',
    reference: 'AUB-7K2M',
    client: {
      fullName: 'Éléonore de Saint-Aubin',
      email: 'eleonore@example.org',
      phone: '+33 6 12 34 56 78',
      language,
      level: 'vic',
      vip: false,
      previousInquiries: 3,
      timeZone: 'Europe/London',
    },
    inquiryId: 'inq-1',
    file: clientFile(language),
    touchId: 'touch-1',
    asOf: '2026-11-24T08:12:00Z',
    message: sampleMessage[language],
    answers: sampleAnswers,
    score,
    whyThisAdvisor: 'largest-shortfall',
    whyFigures: { openCount: 4, capacity: 12, targetShare: 0.5, actualShare: 0.43, shortfall: 1.2, possible: 2 },
    deadlineAt,
    timeZone,
    timeLeft: { minutesLeft: 130.4, targetMinutes: 240 },
    colleagues: [
      {
        advisorId: 'theo',
        fullName: 'Théo Garnier',
        detail: language === 'fr' ? 'Paris, haute joaillerie' : 'Paris, high jewellery',
      },
      {
        advisorId: 'amelia',
        fullName: 'Amelia Hart',
        detail: language === 'fr' ? 'Londres, horlogerie' : 'London, watches',
      },
    ],
    suggestedLetter:
      language === 'fr'
        ? 'Je vous remercie de votre message.\n\nJe vous propose de nous rencontrer.'
        : 'Thank you for your message.\n\nMay I suggest that we meet?',
    proposed: {
      advisorName: 'Camille Laurent',
      timeZone,
      times: [
        {
          slotId: 'camille.20261126T140000Z',
          startsAt: '2026-11-26T14:00:00Z',
          asked: true,
          advised: true,
        },
        {
          slotId: 'camille.20261127T100000Z',
          startsAt: '2026-11-27T10:00:00Z',
          asked: false,
          advised: false,
        },
      ],
    },
    suggestedReply:
      language === 'fr'
        ? 'Bonjour Madame de Saint-Aubin, votre demande m’a touchée. J’ai en tête deux pièces qui répondent au Sillage ; puis-je vous les présenter jeudi à 15 h, en salon privé ?'
        : 'Good morning, thank you for such a thoughtful request. Two pieces come to mind that answer the Sillage; may I show them to you on Thursday at three, in a private salon?',
  };
}

function boardView(language: StaffLanguage): BoardView {
  const row = {
    receivedAt: '2026-11-23T16:40:00Z',
    wish: { category: 'watches', job: 'gift' as const },
    heldByHouse: false,
    vip: false,
    executionPath: '/_local/executions/x',
    stageSince: '2026-11-23T16:40:00Z',
    minutesInStage: 932,
  };
  return {
    house: sampleHouse,
    language,
    staff,
    boutiques: [{ boutiqueId: 'paris', name: 'Paris, place Vendôme' }],
    totalInquiries: 5,
    counts: {
      shown: 7,
      blocked: 3,
      byStage: [
        { stage: 'awaiting-first-response', count: 4 },
        { stage: 'awaiting-client', count: 2 },
        { stage: 'appointment', count: 1 },
      ],
    },
    paging: { page: 1, pageCount: 3 },
    filters: {},
    owners: [
      { advisorId: 'camille', fullName: 'Camille Laurent' },
      { advisorId: 'amelia', fullName: 'Amelia Hart' },
    ],
    asOf: '2026-11-24T08:12:00Z',
    timeZone,
    rows: [
      {
        ...row,
        inquiryId: 'inq-3',
        reference: 'AUB-5QWE',
        clientName: 'Éléonore de Saint-Aubin',
        ownerName: 'Camille Laurent',
        level: 'vic',
        stage: 'awaiting-first-response',
        timeLeft: { minutesLeft: 130, targetMinutes: 240 },
        next: { step: 'first-response', at: deadlineAt },
      },
      {
        ...row,
        inquiryId: 'inq-1',
        reference: 'AUB-7K2M',
        clientName: 'James Whitcombe',
        ownerName: 'Amelia Hart',
        level: 'top-vic',
        vip: true,
        stage: 'awaiting-first-response',
        blockage: 'breached',
        timeLeft: { minutesLeft: -35, targetMinutes: 240 },
        next: { step: 'first-response' },
      },
      {
        ...row,
        inquiryId: 'inq-2',
        reference: 'AUB-9RT4',
        clientName: 'Léa Marchetti',
        ownerName: 'Hélène Marchand',
        heldByHouse: true,
        level: 'new',
        stage: 'awaiting-first-response',
        blockage: 'nobody-eligible',
        timeLeft: { minutesLeft: 410, targetMinutes: 480 },
        next: { step: 'assignment' },
      },
      {
        ...row,
        inquiryId: 'inq-4',
        reference: 'AUB-2XCV',
        clientName: 'Ines Ferreira',
        ownerName: 'Camille Laurent',
        level: 'promising',
        stage: 'incomplete',
        next: { step: 'completion', at: '2026-11-25T08:30:00Z' },
      },
      {
        ...row,
        inquiryId: 'inq-5',
        reference: 'AUB-8PLM',
        clientName: 'Arthur Lindqvist',
        ownerName: 'Théo Garnier',
        level: 'client',
        stage: 'awaiting-first-response',
        timeLeft: { minutesLeft: 40, targetMinutes: 240 },
        next: { step: 'first-response', at: '2026-11-24T09:00:00Z' },
      },
      {
        ...row,
        inquiryId: 'inq-6',
        reference: 'AUB-4RTY',
        clientName: 'Noor Haddad',
        ownerName: 'Camille Laurent',
        level: 'client',
        stage: 'awaiting-client',
        next: { step: 'relance', at: '2026-11-25T08:00:00Z' },
      },
      {
        ...row,
        inquiryId: 'inq-7',
        reference: 'AUB-6YUI',
        clientName: 'Paul Anselme',
        ownerName: 'Théo Garnier',
        level: 'vic',
        stage: 'awaiting-outcome',
        blockage: 'outcome-missing',
        next: { step: 'outcome', at: '2026-11-22T16:00:00Z' },
      },
      {
        ...row,
        inquiryId: 'inq-8',
        reference: 'AUB-0OPL',
        clientName: 'Margaret Hale',
        ownerName: 'Amelia Hart',
        level: 'promising',
        stage: 'appointment',
        next: { step: 'appointment', at: '2026-11-26T15:00:00Z' },
      },
    ],
  };
}

const sampleUnderstood: UnderstoodView = {
  understood: {
    boutique: 'london',
    city: 'London',
    weekday: 'thu',
    halfDay: 'afternoon',
    date: { words: 'before 12 January', from: '2027-01-12', to: '2027-01-12', of: 'deadline', bound: 'before' },
    unsuitable: { weekdays: ['fri'], halfDays: ['morning'], days: [{ from: '2026-12-24', to: '2026-12-26' }] },
    recipient: 'wife',
    occasion: 'birthday',
    piece: 'ring',
    byProxy: true,
    followUp: true,
    telephone: '+33 1 99 00 48 00',
  },
  boutiques: [
    { boutiqueId: 'paris', name: 'Rue de la Paix' },
    { boutiqueId: 'london', name: 'Mount Street' },
  ],
  choices: {
    boutique: ['paris', 'london'],
    city: [],
    weekday: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    halfDay: ['morning', 'afternoon', 'evening'],
    date: [],
    recipient: ['self', 'wife', 'husband', 'mother', 'father', 'daughter', 'son', 'sister', 'friend'],
    occasion: ['birthday', 'wedding'],
    piece: ['ring', 'watch'],
    byProxy: [],
    followUp: [],
    telephone: [],
    unsuitable: [],
  },
};

function inquiryView(language: StaffLanguage): InquiryView {
  const french = language === 'fr';
  return {
    house: sampleHouse,
    language,
    staff,
    reference: 'AUB-7K2M',
    client: {
      fullName: 'Éléonore de Saint-Aubin',
      email: 'eleonore@example.org',
      phone: '+33 6 12 34 56 78',
      level: 'vic',
      vip: false,
      previousInquiries: 3,
    },
    owner: { fullName: 'Camille Laurent', because: 'largest-shortfall' },
    stage: 'awaiting-first-response',
    next: { step: 'warning', at: '2026-11-24T09:00:00Z' },
    file: clientFile(language),
    acts: inquiryActs(),
    message: sampleMessage[language],
    answers: sampleAnswers,
    understood: sampleUnderstood,
    job: 'gift',
    mayCorrect: true,
    verdict: 'qualified',
    score,
    deadlineAt,
    timeLeft: { minutesLeft: 130, targetMinutes: 240 },
    promises: [
      { state: 'moved', byName: 'Hugo Mercier', dueAt: '2026-11-24T09:00:00Z', isRenewal: false, isReleased: false },
      {
        state: 'broken',
        byName: 'Camille Laurent',
        dueAt: '2026-11-24T10:00:00Z',
        isRenewal: false,
        isReleased: false,
        answeredAt: '2026-11-24T11:30:00Z',
      },
      { state: 'kept', byName: 'Hélène Marchand', dueAt: '2026-11-24T12:00:00Z', isRenewal: true, isReleased: false },
      { state: 'made', byName: 'Camille Laurent', dueAt: '2026-11-26T10:00:00Z', isRenewal: false, isReleased: true },
    ],
    timeline: [
      {
        at: '2026-11-23T16:20:00Z',
        actor: { kind: 'client', name: 'Éléonore de Saint-Aubin' },
        what: 'inquiry-received.v1',
      },
      {
        at: '2026-11-23T16:20:02Z',
        actor: { kind: 'workflow' },
        what: 'inquiry-qualified.v1',
        why: french ? '78 points' : '78 points',
      },
      { at: '2026-11-23T16:20:04Z', actor: { kind: 'workflow' }, what: 'advisor-assigned.v1', why: 'Camille Laurent' },
      { at: '2026-11-24T09:00:00Z', actor: { kind: 'workflow' }, what: 'first-response-warned.v1', why: '50 %' },
    ],
    assignment: {
      because: 'largest-shortfall',
      tied: false,
      candidates: [
        {
          fullName: 'Camille Laurent',
          chosen: true,
          eligible: true,
          excludedBecause: [],
          presentNow: true,
          tier: 'present-now',
          calibration: 0,
          soonestAt: deadlineAt,
          targetShare: 0.5,
          actualShare: 0.43,
          shortfall: 1.2,
          openCount: 4,
          capacity: 12,
        },
        {
          fullName: 'Théo Garnier',
          chosen: false,
          eligible: true,
          excludedBecause: [],
          presentNow: false,
          tier: null,
          calibration: null,
          soonestAt: '2026-11-24T13:00:00Z',
          targetShare: 0.5,
          actualShare: 0.57,
          shortfall: -1.2,
          openCount: 6,
          capacity: 12,
        },
        {
          fullName: 'Amelia Hart',
          chosen: false,
          eligible: false,
          excludedBecause: ['location', 'on-leave'],
          presentNow: false,
          tier: null,
          calibration: null,
          soonestAt: null,
          targetShare: null,
          actualShare: null,
          shortfall: null,
          openCount: 2,
          capacity: 8,
        },
      ],
    },
    executionPath: '/_local/executions/inq-1',
    timeZone,
  };
}

/** Every page by name, as a visitor or a member of staff would see it. */
export function samplePages(language: StaffLanguage): Record<string, string> {
  const context = { house: sampleHouse, language };
  const action = actionView(language);
  const outcome = {
    ...context,
    actionPath: action.actionPath,
    reference: action.reference,
    clientName: action.client.fullName,
    recordedAt: '2026-11-24T09:12:00Z',
    timeZone,
    repeated: false,
  };
  return {
    ...samplePublicPages(sampleHouse, language),
    action: actionPage(action),
    'action-holding-clock': actionPage({
      ...action,
      banner: { kind: 'holding-clock', ownerName: 'Camille Laurent' },
      timeLeft: { minutesLeft: -35, targetMinutes: 240 },
    }),
    'action-refused': actionPage({
      ...action,
      values: { choice: 'clarify', note: 'À revoir' },
      errors: [
        { field: 'question', message: language === 'fr' ? 'Écrivez votre question.' : 'Please write your question.' },
      ],
    }),
    'outcome-answered': actionOutcomePage({
      ...outcome,
      outcome: { choice: 'answered', channel: 'call' },
      undoUntil: '2026-11-24T09:22:00Z',
    }),
    'outcome-clarify': actionOutcomePage({
      ...outcome,
      outcome: { choice: 'clarify', question: 'Quelle est sa taille de bague ?' },
      repeated: true,
      recordedBy: 'Camille Laurent',
    }),
    'outcome-slots': actionOutcomePage({
      ...outcome,
      outcome: { choice: 'slots' },
      undoUntil: '2026-11-24T09:22:00Z',
      inquiryPath: '/inquiries/inq-1',
    }),
    'outcome-meeting': actionOutcomePage({
      ...outcome,
      outcome: {
        choice: 'meeting',
        outcome: { kind: 'sale', amountMinor: 1_250_000, currency: 'EUR', category: 'watches' },
      },
      undoUntil: '2026-11-24T09:22:00Z',
    }),
    'outcome-ended': actionOutcomePage({ ...outcome, outcome: { choice: 'ended', how: 'declined' }, repeated: true }),
    'action-asked-again': actionPage({
      ...action,
      asked: { what: 'call', words: language === 'fr' ? 'Plutôt le soir.' : 'In the evening, if possible.' },
      touchNoted: true,
    }),
    meeting: outcomePage(outcomeView(language)),
    'meeting-refused': outcomePage({
      ...outcomeView(language),
      values: { choice: 'sale', amount: 'douze mille', category: 'watches' },
      errors: [{ field: 'amount', message: language === 'fr' ? 'Indiquez le montant.' : 'Please give the amount.' }],
    }),
    day: dayPage(dayView(language)),
    'day-empty': dayPage({ ...dayView(language), ofName: undefined, advisors: [], duties: [] }),
    'inquiry-meeting': inquiryPage({
      ...inquiryView(language),
      stage: 'appointment',
      timeLeft: undefined,
      answered: { minutes: 95, withinTarget: true },
      asked: 'call',
      next: { step: 'appointment', at: '2026-11-26T15:00:00Z' },
      meeting: {
        startsAt: '2026-11-26T15:00:00Z',
        meeting: 'private-salon',
        boutiqueName: 'Paris, place Vendôme',
        cancelled: false,
      },
      acts: {
        ...inquiryActs(),
        mayProposeSlots: false,
        mayConfirmPause: false,
        mayCancel: true,
        mayRecordOutcome: true,
        freeSlots: [
          { slotId: 'camille.20261127T100000Z', startsAt: '2026-11-27T10:00:00Z' },
          { slotId: 'camille.20261130T140000Z', startsAt: '2026-11-30T14:00:00Z' },
        ],
        pending: { kind: 'paused', undoUntil: '2026-11-24T09:22:00Z', mayUndo: true },
        said: 'paused',
      },
    }),
    'inquiry-refused': inquiryPage({
      ...inquiryView(language),
      stage: 'awaiting-client',
      proposed: { startsAt: ['2026-11-26T15:00:00Z', '2026-11-27T09:00:00Z'], heldUntil: '2026-11-27T09:12:00Z' },
      acts: {
        ...inquiryActs(),
        refused: {
          choice: 'close',
          values: { closeReason: 'won', saleAmount: 'beaucoup' },
          errors: [
            { field: 'saleAmount', message: language === 'fr' ? 'Indiquez le montant.' : 'Please give the amount.' },
          ],
        },
      },
    }),
    'outcome-undone': actionOutcomePage({ ...outcome, outcome: { choice: 'undone' } }),
    'sign-in': signInPage({ ...context, signInPath: '/sign-in' }),
    'sign-in-sent': signInSentPage({ ...context, email: 'helene@aubepine.example', minutesValid: 15 }),
    'sign-in-choose': signInChoosePage({ ...context, sessionPath: '/s/abc', fullName: 'Hélène Marchand' }),
    board: boardPage(boardView(language)),
    'board-empty': boardPage({
      ...boardView(language),
      rows: [],
      totalInquiries: 0,
      counts: { shown: 0, blocked: 0, byStage: [] },
      paging: { page: 1, pageCount: 1 },
    }),
    inquiry: inquiryPage(inquiryView(language)),
    kpi: kpiPage(sampleKpiView(sampleHouse, staff, language)),
    ...portfolioPages(sampleHouse, staff, language),
    ...portfolioModelPages(sampleHouse, staff, language),
    ...advisorPages(sampleHouse, staff, language),
  };
}
