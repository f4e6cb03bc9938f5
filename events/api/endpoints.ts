import * as z from 'zod';
import { advisorChanged, advisorChangeSchema, advisorDetail, advisorList } from '#events/api/advisor.ts';
import {
  clientErasure,
  clientErasureRequest,
  clientExport,
  clientMerge,
  clientMergePreview,
  clientMergeRequest,
  clientUnmergeRequest,
} from '#events/api/clients.ts';
import * as examples from '#events/api/examples.ts';
import { day, health, kpiFigures, portfolio } from '#events/api/figures.ts';
import {
  inquiryAccepted,
  inquiryDetail,
  inquiryList,
  inquiryStaffCommand,
  inquirySteered,
} from '#events/api/inquiry.ts';
import { clientLevel, levelSet } from '#events/api/level.ts';
import { leverChoice, leverChoiceRequest, leverReport } from '#events/api/levers.ts';
import { machineChanged, machineCommand, machineList } from '#events/api/machines.ts';
import {
  policyCandidate,
  policyChecked,
  policyDifferences,
  policyHistory,
  policyPreview,
  policyPublication,
  policyRollback,
  policyTrial,
  policyVersion,
} from '#events/api/policy.ts';
import { portfolioFigures, portfolioSegment } from '#events/api/portfolio-figures.ts';
import { portfolioModel } from '#events/api/portfolio-model.ts';
import { portfolioValue } from '#events/api/portfolio-value.ts';
import { contactRecorded, contactRequest, signalRecorded, signalRequest } from '#events/api/records.ts';
import { triageExamples, triageList } from '#events/api/triage.ts';
import { housePolicy } from '#events/policy/house-policy.ts';
import { grantChange, grantRows, grantsTaken } from '#events/submissions/grant-rows.ts';
import { historyImport, historyImportReport, historyRow } from '#events/submissions/history-import.ts';
import { inquirySubmission } from '#events/submissions/inquiry-submission.ts';
import { purchaseRows, purchasesRecorded } from '#events/submissions/purchase-rows.ts';

/** One JSON endpoint: its request and its response. The route of the blueprint defines who may call it. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly summary: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly request?: Contract;
  /** The same as CSV or as a form, as an alternative. */
  readonly alsoTakes?: readonly ('text/csv' | 'application/x-www-form-urlencoded')[];
  /** Responses that are not problems, by status. */
  readonly replies: Readonly<Record<number, Contract>>;
  /** Problems besides those of every endpoint. */
  readonly problems: readonly number[];
}

/** A schema under its name in the document, with a valid example. */
export interface Contract {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly example?: unknown;
}

const submission: Contract = { name: 'InquirySubmission', schema: inquirySubmission, example: examples.submission };
const accepted: Contract = { name: 'InquiryAccepted', schema: inquiryAccepted, example: examples.accepted };
const list: Contract = { name: 'InquiryList', schema: inquiryList, example: examples.inquiries };
const detail: Contract = { name: 'InquiryDetail', schema: inquiryDetail };
const steering: Contract = { name: 'InquiryStaffCommand', schema: inquiryStaffCommand, example: examples.steering };
const merging: Contract = { name: 'ClientMergeRequest', schema: clientMergeRequest };
const unmerging: Contract = { name: 'ClientUnmergeRequest', schema: clientUnmergeRequest };
const merged: Contract = { name: 'ClientMerge', schema: clientMerge };
const mergePreview: Contract = { name: 'ClientMergePreview', schema: clientMergePreview };
const erasing: Contract = { name: 'ClientErasureRequest', schema: clientErasureRequest };
const erasureAsked: Contract = { name: 'ClientErasure', schema: clientErasure };
const exported: Contract = { name: 'ClientExport', schema: clientExport };
const steered: Contract = { name: 'InquirySteered', schema: inquirySteered, example: examples.steered };
const rows = z.union([z.array(historyRow), historyImport]);
const history: Contract = { name: 'HistoryImport', schema: rows, example: examples.history };
const report: Contract = { name: 'HistoryImportReport', schema: historyImportReport, example: examples.report };
const figures: Contract = { name: 'KpiFigures', schema: kpiFigures, example: examples.figures };
const leverRequest: Contract = { name: 'LeverChoiceRequest', schema: leverChoiceRequest };
const leverChosen: Contract = { name: 'LeverChoice', schema: leverChoice };
const leversOfMonth: Contract = { name: 'LeverReport', schema: leverReport };
const clients: Contract = { name: 'Portfolio', schema: portfolio, example: examples.portfolio };
const figuresOfPortfolio: Contract = { name: 'PortfolioFigures', schema: portfolioFigures };
const segmentOfPortfolio: Contract = { name: 'PortfolioSegment', schema: portfolioSegment };
const valueOfPortfolio: Contract = { name: 'PortfolioValue', schema: portfolioValue };
const modelOfPortfolio: Contract = { name: 'PortfolioModel', schema: portfolioModel };
const triage: Contract = { name: 'Triage', schema: triageList, example: examples.triage };
const judgedMessages: Contract = { name: 'TriageExamples', schema: triageExamples, example: examples.triageExamples };
const duties: Contract = { name: 'Day', schema: day, example: examples.day };
const advisors: Contract = { name: 'AdvisorList', schema: advisorList, example: examples.advisors };
const advisor: Contract = { name: 'AdvisorDetail', schema: advisorDetail };
const change: Contract = { name: 'AdvisorChange', schema: advisorChangeSchema, example: examples.advisorChange };
const changed: Contract = { name: 'AdvisorChanged', schema: advisorChanged, example: examples.advisorChanged };
const policy: Contract = { name: 'HousePolicy', schema: housePolicy };
const publication: Contract = { name: 'PolicyPublication', schema: policyPublication, example: examples.publication };
const version: Contract = { name: 'PolicyVersion', schema: policyVersion, example: examples.version };
const versions: Contract = { name: 'PolicyHistory', schema: policyHistory, example: examples.versions };
const differences: Contract = { name: 'PolicyDifferences', schema: policyDifferences, example: examples.differences };
const candidate: Contract = { name: 'PolicyCandidate', schema: policyCandidate, example: examples.candidate };
const checked: Contract = { name: 'PolicyChecked', schema: policyChecked, example: examples.checked };
const trial: Contract = { name: 'PolicyTrial', schema: policyTrial, example: examples.trial };
const preview: Contract = { name: 'PolicyPreview', schema: policyPreview };
const rollback: Contract = { name: 'PolicyRollback', schema: policyRollback, example: examples.rollback };
const contact: Contract = { name: 'ContactRequest', schema: contactRequest, example: examples.contact };
const contacted: Contract = { name: 'ContactRecorded', schema: contactRecorded, example: examples.contacted };
const purchases: Contract = { name: 'PurchaseRows', schema: purchaseRows, example: examples.purchases };
const purchased: Contract = { name: 'PurchasesRecorded', schema: purchasesRecorded, example: examples.purchased };
const signal: Contract = { name: 'SignalRequest', schema: signalRequest, example: examples.signal };
const signalled: Contract = { name: 'SignalRecorded', schema: signalRecorded, example: examples.signalled };

const grant: Contract = { name: 'GrantChange', schema: grantChange, example: examples.grant };
const levelled: Contract = { name: 'LevelSet', schema: levelSet, example: examples.levelled };
const level: Contract = { name: 'ClientLevel', schema: clientLevel, example: examples.level };
const grants: Contract = { name: 'GrantRows', schema: grantRows, example: examples.grants };
const grantsKept: Contract = { name: 'GrantsTaken', schema: grantsTaken, example: examples.grantsTaken };

const machines: Contract = { name: 'MachineList', schema: machineList };
const commanding: Contract = { name: 'MachineCommand', schema: machineCommand, example: examples.machineCommand };
const commanded: Contract = { name: 'MachineChanged', schema: machineChanged };

const form = ['application/x-www-form-urlencoded'] as const;

/** Every JSON endpoint, in reading order. */
export const endpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/inquiries',
    summary: 'Send an inquiry. Unknown fields are refused, and so are fields about means.',
    headers: { 'Idempotency-Key': 'A repeat with the same key and body answers the first one’s id; kept for a day.' },
    request: submission,
    alsoTakes: form,
    replies: { 202: accepted },
    problems: [400, 409, 413, 415, 422, 429],
  },
  {
    method: 'GET',
    path: '/health',
    summary: 'Whether the house responds.',
    replies: { 200: { name: 'Health', schema: health, example: examples.health } },
    problems: [],
  },
  {
    method: 'GET',
    path: '/api/inquiries',
    summary: 'Open inquiries and the latest ended ones.',
    query: {
      show: '`open`, `ended` or `all` (the default).',
      limit: 'Lines of a page, 1 to 500; without it, up to 2,500.',
      after: 'The `next` of the page before.',
    },
    replies: { 200: list },
    problems: [400],
  },
  {
    method: 'GET',
    path: '/api/inquiries/{inquiryId}',
    summary: 'One inquiry with its texts, reasons, candidates and timeline.',
    replies: { 200: detail },
    problems: [404],
  },
  {
    method: 'POST',
    path: '/api/inquiries/{inquiryId}',
    summary: 'A choice of a manager or the owner: an outcome, a contact, a pause, another owner.',
    request: steering,
    alsoTakes: form,
    replies: { 200: steered },
    problems: [400, 403, 404, 409, 413, 415],
  },
  {
    method: 'POST',
    path: '/api/inquiries/import',
    summary: 'Import past inquiries (managers). Valid rows are stored, the others are reported line by line.',
    query: { dryRun: '`1`: report the result and change nothing.' },
    request: history,
    alsoTakes: ['text/csv'],
    replies: { 200: report },
    problems: [400, 403, 413, 415],
  },
  {
    method: 'GET',
    path: '/api/today',
    summary: 'The tasks of one person, the most urgent first.',
    query: { advisor: 'Another person’s day, for managers.' },
    replies: { 200: duties },
    problems: [403, 404],
  },
  {
    method: 'GET',
    path: '/api/triage',
    summary: 'Messages that the reading did not decide, the oldest first, and how reliable it is (managers).',
    replies: { 200: triage },
    problems: [403],
  },
  {
    method: 'GET',
    path: '/api/triage/examples',
    summary: 'Judged messages with their labels, to train the reading on (managers).',
    replies: { 200: judgedMessages },
    problems: [403],
  },
  {
    method: 'GET',
    path: '/api/kpi',
    summary: 'Every figure of a period of house days, each with its observations.',
    query: {
      from: 'First day, YYYY-MM-DD: from 1900 to a year after today, at most 400 days before `to`.',
      to: 'Last day, included; a year after today at most.',
      month: 'A whole month instead, YYYY-MM; refused together with dates of another period.',
      by: 'A dimension: advisor, boutique, level, vip, channel, language, intent, job, policy, day, week or month.',
      compare:
        '`previous` (whole months: as many months; else as many days just before), `year` (52 weeks earlier) or `none`.',
    },
    replies: { 200: figures },
    problems: [400],
  },
  {
    method: 'GET',
    path: '/api/kpi/levers',
    summary:
      'The figures of a month that need the house most, what a manager chose, and what came of the choice before.',
    query: { month: 'A month that has begun, YYYY-MM; without it, the last month that is over.' },
    replies: { 200: leversOfMonth },
    problems: [400],
  },
  {
    method: 'POST',
    path: '/api/kpi/levers',
    summary:
      'Decides which lever the house takes up; it takes the place of another decision of the month only by naming it in `instead`. For managers.',
    query: { month: 'A month that has begun, YYYY-MM; without it, the last month that is over.' },
    request: leverRequest,
    alsoTakes: form,
    replies: { 200: leverChosen },
    problems: [400, 403, 409, 413, 415],
  },
  {
    method: 'GET',
    path: '/api/portfolio',
    summary: 'The clients of the last twelve months by revenue, in the currency of the house.',
    query: { asOf: 'Another day than today, YYYY-MM-DD: what was bought until then.' },
    replies: { 200: clients },
    problems: [400],
  },
  {
    method: 'GET',
    path: '/api/portfolio/figures',
    summary: 'Every figure of the portfolio’s pages: segments, concentration, cohorts, second visits, rhythm.',
    query: { asOf: 'The day of another snapshot than the newest, YYYY-MM-DD.' },
    replies: { 200: figuresOfPortfolio },
    problems: [400, 403],
  },
  {
    method: 'GET',
    path: '/api/portfolio/value',
    summary: 'What clients are worth: lifetime value, the next twelve months, tickets, baskets, categories.',
    query: {
      asOf: 'The day of another snapshot than the newest, YYYY-MM-DD.',
      margin: 'The gross margin in percent, 1 to 100: the value is given net of costs too.',
    },
    replies: { 200: valueOfPortfolio },
    problems: [400, 403, 404],
  },
  {
    method: 'GET',
    path: '/api/portfolio/{segment}',
    summary: 'The clients of a segment, fifty a page, largest revenue first.',
    query: {
      asOf: 'The day of another snapshot than the newest, YYYY-MM-DD.',
      page: 'From 1; the nearest page that exists.',
    },
    replies: { 200: segmentOfPortfolio },
    problems: [400, 403, 404],
  },
  {
    method: 'GET',
    path: '/api/portfolio/model',
    summary: 'What the portfolio predicts, and how it did on the house’s own past. For managers.',
    query: { asOf: 'The day of another snapshot than the newest, YYYY-MM-DD.' },
    replies: { 200: modelOfPortfolio },
    problems: [400, 403, 404],
  },
  {
    method: 'GET',
    path: '/api/advisors',
    summary: 'The advisors, with their load and share.',
    replies: { 200: advisors },
    problems: [],
  },
  {
    method: 'GET',
    path: '/api/advisors/{advisorId}',
    summary: 'One advisor in detail.',
    replies: { 200: advisor },
    problems: [404],
  },
  {
    method: 'PUT',
    path: '/api/advisors/{advisorId}',
    summary: 'Change any field of an advisor (managers). The response contains the change that reverts it.',
    request: change,
    replies: { 200: changed },
    problems: [400, 403, 404, 409, 413, 415],
  },
  {
    method: 'GET',
    path: '/api/policy',
    summary: 'The whole policy in force.',
    query: {
      version: 'Any published version.',
      at: 'The one in force at this instant, from 1900 to a year after today.',
    },
    replies: { 200: policy },
    problems: [400, 404],
  },
  {
    method: 'PUT',
    path: '/api/policy',
    summary: 'Publish a policy, now or from a date (managers).',
    request: publication,
    replies: { 200: version },
    problems: [400, 403, 409, 413, 415],
  },
  {
    method: 'GET',
    path: '/api/policy/history',
    summary: 'Every published version.',
    replies: { 200: versions },
    problems: [],
  },
  {
    method: 'GET',
    path: '/api/policy/diff',
    summary: 'The differences between two versions.',
    query: { from: 'One version.', to: 'The other.' },
    replies: { 200: differences },
    problems: [400, 404],
  },
  {
    method: 'POST',
    path: '/api/policy/check',
    summary: 'The problems that publishing this policy would report (managers). Nothing is changed.',
    request: candidate,
    replies: { 200: checked },
    problems: [400, 403, 413, 415],
  },
  {
    method: 'POST',
    path: '/api/policy/preview',
    summary: 'The effect of a draft on a past period (managers). Nothing is written.',
    request: trial,
    replies: { 200: preview },
    problems: [400, 403, 413, 415],
  },
  {
    method: 'POST',
    path: '/api/policy/rollback',
    summary: 'Restore an earlier version as a new one (managers).',
    request: rollback,
    replies: { 200: version },
    problems: [400, 403, 404, 409, 413, 415],
  },
  {
    method: 'POST',
    path: '/api/purchases',
    summary:
      'Add sales, returns and credits to the histories of clients (managers); a repeat changes nothing, and a number that names another line is refused by its line (409).',
    request: purchases,
    alsoTakes: ['text/csv'],
    replies: { 200: purchased, 400: purchased, 409: purchased },
    problems: [403, 413, 415],
  },
  {
    method: 'POST',
    path: '/api/contacts',
    summary:
      'Record an advisor’s call, message or meeting, so that it counts like any other touch: by the advisor, for clients they look after or stand in for; or by a manager, for any advisor.',
    request: contact,
    alsoTakes: form,
    replies: { 200: contacted, 201: contacted },
    problems: [400, 403, 404, 413, 415],
  },
  {
    method: 'GET',
    path: '/api/clients/{personId}/merge',
    summary: 'Two records of a client side by side, and the merges so far. For managers.',
    query: { with: 'Id or e-mail address of the other record.' },
    replies: { 200: mergePreview },
    problems: [403, 404],
  },
  {
    method: 'POST',
    path: '/api/clients/{personId}/merge',
    summary:
      'Merges another record into this one: every read follows both, nothing is moved, and it can be taken back. For managers.',
    request: merging,
    alsoTakes: form,
    replies: { 200: merged },
    problems: [400, 403, 404, 409, 413, 415],
  },
  {
    method: 'POST',
    path: '/api/clients/{personId}/unmerge',
    summary: 'Takes a merge back: each record has its own inquiries and purchases again. For managers.',
    request: unmerging,
    alsoTakes: form,
    replies: { 200: merged },
    problems: [400, 403, 404, 409, 413, 415],
  },
  {
    method: 'GET',
    path: '/api/clients/{personId}/export',
    summary: 'Everything the house holds of a client, as a file. For managers.',
    replies: { 200: exported },
    problems: [403, 404],
  },
  {
    method: 'POST',
    path: '/api/clients/{personId}/erasure',
    summary:
      'Asks for the erasure of a client: their consent is withdrawn, and the hourly run erases them. For managers.',
    request: erasing,
    alsoTakes: form,
    replies: { 202: erasureAsked },
    problems: [400, 403, 404, 413, 415],
  },
  {
    method: 'POST',
    path: '/api/signals',
    summary:
      'Record a voluntary act of a client, stored only with a consent that covers it: by an advisor who looks after or stands in for the client, or by a manager.',
    request: signal,
    alsoTakes: form,
    replies: { 200: signalled, 201: signalled },
    problems: [400, 403, 404, 413, 415, 422],
  },
  {
    method: 'GET',
    path: '/api/clients/{personId}/level',
    summary: 'Why this level: what decided, each mark with its figure, and what managers said about the client.',
    replies: { 200: level },
    problems: [403, 404],
  },
  {
    method: 'POST',
    path: '/api/clients/{personId}/level',
    summary:
      'Set the level of a client, VIP, the frame they accepted or their access to rare pieces, with a reason and perhaps a last day (managers); `null` takes it back.',
    request: grant,
    alsoTakes: form,
    replies: { 200: levelled },
    problems: [400, 403, 404, 413, 415],
  },
  {
    method: 'POST',
    path: '/api/levels',
    summary: 'The same for many clients at once, by their addresses (managers).',
    request: grants,
    alsoTakes: ['text/csv'],
    replies: { 200: grantsKept, 400: grantsKept },
    problems: [403, 413, 415],
  },
  {
    method: 'GET',
    path: '/api/machines',
    summary: 'The tills, sites and CRMs with a key of their own (managers).',
    replies: { 200: machines },
    problems: [403],
  },
  {
    method: 'POST',
    path: '/api/machines',
    summary:
      'Make a machine, renew its key or revoke one (managers). The key is in the answer and is never shown again.',
    request: commanding,
    replies: { 200: commanded, 201: commanded },
    problems: [400, 403, 404, 409, 413, 415],
  },
];
