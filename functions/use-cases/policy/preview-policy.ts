import { fairnessDays } from '#domain/assignment/assignment-policy.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { addDays } from '#domain/calendar/local-date.ts';
import type { House } from '#domain/house/house.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { type ContactPreview, previewContacts } from '#domain/policy-preview/preview-contacts.ts';
import { previewResponses, type ResponsePreview } from '#domain/policy-preview/preview-responses.ts';
import { previewVerdicts, readTwice, type VerdictPreview } from '#domain/policy-preview/preview-verdicts.ts';
import { assignmentPolicyOf } from '#use-cases/inquiry-changes/owner-decision.ts';
import { type PeriodPorts, readPeriod } from './read-replayed-period.ts';
import { type LoadByPerson, replayAssignments } from './replay-assignments.ts';
import { assignmentsOf, clientsOf, responsesOf } from './replay-facts.ts';

/** What would have happened in a past period if a draft had decided instead of the policy in force. */
export interface PolicyPreview {
  readonly from: Instant;
  readonly to: Instant;
  readonly policyVersion: string;
  readonly verdicts: VerdictPreview;
  readonly responses: ResponsePreview;
  readonly load: { readonly before: LoadByPerson; readonly after: LoadByPerson };
  readonly contacts: ContactPreview;
}

/**
 * Replays the inquiries received in [from, to) under the policy in force and under a draft. Both get the same texts,
 * purchases and signals at their original instants, so an unchanged draft shows no difference. The result includes how
 * many of the real decisions the replay repeats. Nothing is written.
 * @throws PeriodTooLargeError
 */
export async function previewPolicy(
  ports: PeriodPorts,
  draft: HousePolicy,
  from: Instant,
  to: Instant,
  at: Instant,
): Promise<PolicyPreview> {
  const house = await ports.houses.read();
  const drafted: House = { ...house, policy: draft };
  const earlierDays = fairnessDays(assignmentPolicyOf(house), from);
  const [period, earlier] = await Promise.all([
    readPeriod(ports, from, to, at),
    ports.houses.readLedger({ from: earlierDays.from, to: addDays(earlierDays.to, -1) }),
  ]);
  const readings = period.inquiries.map((inquiry) => readTwice(inquiry, house.policy, draft));
  const responses = responsesOf(house, period, readings);
  return {
    from,
    to,
    policyVersion: house.policy.version,
    verdicts: previewVerdicts(readings),
    responses: previewResponses(responses, house.policy, draft, period.asOf),
    load: {
      before: replayAssignments(house, assignmentsOf(period, readings, 'before'), earlier),
      after: replayAssignments(drafted, assignmentsOf(period, readings, 'after'), earlier),
    },
    contacts: previewContacts(clientsOf(period, readings), house.policy, draft),
  };
}
