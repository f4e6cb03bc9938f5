import * as z from 'zod';
import { earliestDate, figureDaysAhead, isInstantInBounds } from '#domain/calendar/date-bounds.ts';
import { staffLanguages } from '#domain/choices/languages.ts';
import type { PolicyDifference } from '#domain/policy/policy-diff.ts';
import { policyPublication, policyRollback } from '#events/api/policy.ts';
import { instant } from '#events/envelope/envelope.ts';
import type { PolicyReader, PolicyRepository } from '#ports/policy-repository.ts';
import { policyLabel } from '#templates/pages/policy/policy-label.ts';
import { publishPolicy } from '#use-cases/policy/publish-policy.ts';
import {
  comparePolicies,
  readPolicyAt,
  readPolicyHistory,
  readPolicyVersion,
} from '#use-cases/policy/read-policy-history.ts';
import { rollBackPolicy } from '#use-cases/policy/roll-back-policy.ts';
import { fieldProblems } from '#web/http/field-problems.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readFields } from '#web/http/request-body.ts';
import { type HttpReply, json } from '#web/http/response.ts';
import { checkPolicy } from './policy-problems.ts';

interface ReadPorts {
  readonly policies: PolicyReader;
}
interface WritePorts {
  readonly policies: PolicyRepository;
}

function refused(error: z.ZodError): HttpProblemError {
  const errors = fieldProblems(error);
  return new HttpProblemError(400, 'The request cannot be read.', errors);
}

/** The policy in a request's body. @throws HttpProblemError 400 with each path that breaks a rule. */
export function policyOf(candidate: unknown) {
  const { policy, problems } = checkPolicy(candidate, 'en');
  if (policy !== undefined) return policy;
  throw new HttpProblemError(400, 'The policy breaks a rule; nothing was changed.', problems);
}

/** Clocks differ slightly between machines; an older date is a mistake. */
const toleranceMs = 5 * 60_000;
const aheadAtMostMs = 366 * 86_400_000;

/** @throws HttpProblemError 400 for a date that is past or too far ahead. */
export function effectiveInstant(effectiveFrom: string | undefined, at: string): string | undefined {
  if (effectiveFrom === undefined) return undefined;
  const ahead = Date.parse(effectiveFrom) - Date.parse(at);
  if (ahead >= -toleranceMs && ahead <= aheadAtMostMs) return new Date(effectiveFrom).toISOString();
  const message = ahead < 0 ? 'A policy cannot decide what is past.' : 'At most a year ahead.';
  throw new HttpProblemError(400, message, [{ path: 'effectiveFrom', message }]);
}

/** `GET /api/policy`: the one in force, `?version=` any published one, `?at=` the one in force then. */
export async function policyReply(ports: ReadPorts, request: StaffRequest): Promise<HttpReply> {
  const { version, at } = request.query;
  if (version !== undefined) return json(await readPolicyVersion(ports, version));
  if (at === undefined) return json(request.house.policy);
  const asked = z.iso.datetime({ offset: true }).safeParse(at);
  if (!asked.success)
    throw new HttpProblemError(400, 'at is an instant, e.g. 2026-11-23T09:00:00Z.', [
      { path: 'at', message: 'Not an instant.' },
    ]);
  if (!isInstantInBounds(asked.data, request.at, figureDaysAhead))
    throw new HttpProblemError(400, `at lies between ${earliestDate} and a year after today.`, [
      { path: 'at', message: 'Too far from today.' },
    ]);
  return json(await readPolicyAt(ports, instant.parse(new Date(asked.data).toISOString())));
}

/** One difference, in every staff language. */
function differenceJson({ path, before, after }: PolicyDifference) {
  const label = Object.fromEntries(staffLanguages.map((language) => [language, policyLabel(path, language)]));
  return { path, label, before: before ?? null, after: after ?? null };
}

/** `GET /api/policy/diff?from=&to=` */
export async function differencesReply(ports: ReadPorts, request: StaffRequest): Promise<HttpReply> {
  const { from, to } = request.query;
  if (from === undefined || to === undefined)
    throw new HttpProblemError(400, 'Name two versions: from and to.', [
      { path: from === undefined ? 'from' : 'to', message: 'Missing.' },
    ]);
  const differences = await comparePolicies(ports, from, to);
  return json({ from, to, differences: differences.map(differenceJson) });
}

/** `PUT /api/policy`: publishes, now or from a date. */
export async function publishReply(ports: WritePorts, request: StaffRequest): Promise<HttpReply> {
  const body = policyPublication.safeParse(readFields(request).fields);
  if (!body.success) throw refused(body.error);
  const { basedOn, note } = body.data;
  const policy = policyOf(body.data.policy);
  const effectiveFrom = effectiveInstant(body.data.effectiveFrom, request.at);
  const publishedBy = request.member.staffId;
  return json(await publishPolicy(ports, { policy, basedOn, publishedBy, effectiveFrom, note }, request.at));
}

/** `POST /api/policy/rollback` */
export async function rollBackReply(ports: WritePorts, request: StaffRequest): Promise<HttpReply> {
  const body = policyRollback.safeParse(readFields(request).fields);
  if (!body.success) throw refused(body.error);
  return json(await rollBackPolicy(ports, { ...body.data, publishedBy: request.member.staffId }, request.at));
}

/** `GET /api/policy/history` */
export async function historyReply(ports: ReadPorts): Promise<HttpReply> {
  return json(await readPolicyHistory(ports));
}
