import { earliestDate, figureDaysAhead, isInstantInBounds } from '#domain/calendar/date-bounds.ts';
import { startOfLocalDate } from '#domain/calendar/local-date.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { policyTrial } from '#events/api/policy.ts';
import { type PolicyPreview, previewPolicy } from '#use-cases/policy/preview-policy.ts';
import { inquiriesAtMost, type PeriodPorts, PeriodTooLargeError } from '#use-cases/policy/read-replayed-period.ts';
import { fieldProblems } from '#web/http/field-problems.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readFields } from '#web/http/request-body.ts';
import { type HttpReply, json } from '#web/http/response.ts';
import { policyOf } from './policy-api.ts';

const daysAtMost = 92;
const dayMs = 86_400_000;

/** A date means the beginning of that day in the house's time zone; a longer text is an instant already. */
export function instantOfMoment(text: string, timeZone: string): string {
  return text.length === 10 ? startOfLocalDate(text, timeZone) : new Date(text).toISOString();
}

/** @throws HttpProblemError 400 for a period that is empty, too long, or holds too many inquiries. */
export async function runPreview(
  ports: PeriodPorts,
  draft: HousePolicy,
  { from, to }: { readonly from: string; readonly to: string },
  at: string,
): Promise<PolicyPreview> {
  const refuse = (message: string, path = 'from') => new HttpProblemError(400, message, [{ path, message }]);
  for (const [path, moment] of Object.entries({ from, to })) {
    if (isInstantInBounds(moment, at, figureDaysAhead)) continue;
    throw refuse(`The period lies between ${earliestDate} and a year after today.`, path);
  }
  const length = Date.parse(to) - Date.parse(from);
  if (length <= 0) throw refuse('The period ends after it begins.');
  if (length > daysAtMost * dayMs) throw refuse(`At most ${daysAtMost} days at once.`);
  try {
    return await previewPolicy(ports, draft, from, to, at);
  } catch (error) {
    if (!(error instanceof PeriodTooLargeError)) throw error;
    throw refuse(`The period holds ${error.message} inquiries; at most ${inquiriesAtMost} are replayed at once.`);
  }
}

/** `POST /api/policy/preview`: `from` included, `to` excluded; dates are days of the house. */
export async function previewReply(ports: PeriodPorts, request: StaffRequest): Promise<HttpReply> {
  const body = policyTrial.safeParse(readFields(request).fields);
  if (!body.success) {
    const errors = fieldProblems(body.error);
    throw new HttpProblemError(400, 'Name a policy and a period: from and to.', errors);
  }
  const { timeZone } = request.house.policy.identity;
  const period = {
    from: instantOfMoment(body.data.from, timeZone),
    to: instantOfMoment(body.data.to, timeZone),
  };
  return json(await runPreview(ports, policyOf(body.data.policy), period, request.at));
}
