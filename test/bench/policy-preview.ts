/**
 * Measures how many inquiries a second a preview of the policy replays, under both policies: `node
 * test/bench/policy-preview.ts`. Only the rules are measured; reading a period adds a few table items per inquiry.
 */
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { previewResponses, type ReplayedResponse } from '#domain/policy-preview/preview-responses.ts';
import { previewVerdicts, type ReplayedInquiry, readTwice } from '#domain/policy-preview/preview-verdicts.ts';
import { replayAssignments } from '#use-cases/policy/replay-assignments.ts';
import { labelledInquiries } from '../unit/domain/qualification/labelled-inquiries.ts';
import { advisor, house } from '../unit/ports/house.ts';
import { inquiry as sample } from '../unit/ports/samples.ts';

const team = Array.from({ length: 12 }, (_, index) => advisor(`advisor-${index}`, { skills: [] }));
const owned = house(team);
const thresholds = { ...defaultPolicy.scoring.thresholds, qualifiedAt: 50 };
const draft = { ...defaultPolicy, version: 'draft', scoring: { ...defaultPolicy.scoring, thresholds } };
const [calendar] = owned.calendars;
if (calendar === undefined) throw new Error('The sample house has no hours.');

const firstMs = Date.parse('2026-11-23T08:00:00.000Z');
const inquiries: ReplayedInquiry[] = Array.from({ length: 2000 }, (_, index) => {
  const facts = labelledInquiries[index % labelledInquiries.length]?.facts;
  if (facts === undefined) throw new Error('There are no labelled inquiries.');
  const { message, language, intent, acceptsByAppointment } = facts;
  return {
    inquiryId: `inq-${index}`,
    reference: `V-${index}`,
    qualifiedAt: new Date(firstMs + index * 60_000).toISOString(),
    recorded: { verdict: 'qualified', level: 'new', policyVersion: defaultPolicy.version },
    asked: {
      inquiry: { answers: { intent, acceptsByAppointment }, language, vip: false, suspicions: [] },
      person: { vicLevel: 'new', vip: false },
      content: { message },
      purchases: [],
      signals: [],
    },
  };
});

const startedAt = process.hrtime.bigint();
const readings = inquiries.map((one) => readTwice(one, defaultPolicy, draft));
const verdicts = previewVerdicts(readings);
const responses = readings.map(
  ({ inquiry, before, after }): ReplayedResponse => ({
    inquiryId: inquiry.inquiryId,
    reference: inquiry.reference,
    vip: false,
    level: { before: before.level, after: after.level },
    obligation: {
      id: inquiry.inquiryId,
      startedAt: inquiry.qualifiedAt,
      targetMinutes: 1,
      calendar,
      warnAtPercent: [],
      escalateAtPercent: 200,
      pauses: [],
    },
    respondedAt: new Date(Date.parse(inquiry.qualifiedAt) + 7_200_000).toISOString(),
  }),
);
previewResponses(responses, defaultPolicy, draft, '2026-12-31T00:00:00.000Z');
for (const side of ['before', 'after'] as const) {
  const assignments = readings.map((reading) => ({
    inquiry: sample({ inquiryId: reading.inquiry.inquiryId }),
    qualification: reading[side],
    existingAdvisorId: undefined,
  }));
  replayAssignments(owned, assignments, { from: '2026-10-24', to: '2026-11-22', openCounts: {}, assignedByDay: {} });
}
const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9;
console.log(
  `${inquiries.length} inquiries under two policies in ${seconds.toFixed(2)} s: ${Math.round(inquiries.length / seconds)} a second, ${verdicts.changed.length} of them read otherwise`,
);
