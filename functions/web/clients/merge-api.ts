import { ClientMergeError, refuseUnlessMergeable } from '#domain/identity/client-merge.ts';
import { type Person, PersonNotFoundError } from '#domain/identity/person.ts';
import { clientMergeRequest, clientUnmergeRequest } from '#events/api/clients.ts';
import type { PurchaseReader } from '#ports/purchase-repository.ts';
import {
  compareRecord,
  findRecord,
  type MergePorts,
  mergeClients,
  unmergeClients,
} from '#use-cases/identity/merge-clients.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readFields } from '#web/http/request-body.ts';
import { type HttpReply, json } from '#web/http/response.ts';
import { comparedJson, mergeJson } from './merge-json.ts';

export type MergeApiPorts = MergePorts & { readonly purchases: PurchaseReader };

/** Errors of the use case as the API states them. */
function mergeProblem(error: unknown): unknown {
  if (error instanceof PersonNotFoundError) {
    return new HttpProblemError(404, 'There is no such person.', [{ path: 'with', message: 'Unknown.' }]);
  }
  if (error instanceof ClientMergeError) return new HttpProblemError(409, error.message);
  return error;
}

function stated(error: unknown): never {
  throw mergeProblem(error);
}

/** Why the two cannot be merged, in words; undefined when they can. */
export function obstacleOf(kept: Person, other: Person): string | undefined {
  try {
    refuseUnlessMergeable(kept, other);
    return undefined;
  } catch (error) {
    if (error instanceof ClientMergeError) return error.message;
    throw error;
  }
}

/** `GET /api/clients/{personId}/merge?with=…`: both records side by side, and the merges so far. */
export async function previewMerge(ports: MergeApiPorts, request: StaffRequest): Promise<HttpReply> {
  const ids = [request.parameter('personId'), request.query.with ?? ''] as const;
  const [kept, other] = await Promise.all([findRecord(ports, ids[0]), findRecord(ports, ids[1])]).catch(stated);
  const [keptFacts, otherFacts, history] = await Promise.all([
    compareRecord(ports, kept),
    compareRecord(ports, other),
    ports.merges.listMerges(kept.personId),
  ]);
  const isMerged = other.mergedInto === kept.personId;
  return json({
    kept: comparedJson(keptFacts),
    other: comparedJson(otherFacts),
    isMerged,
    obstacle: isMerged ? null : (obstacleOf(kept, other) ?? null),
    history: history.map(mergeJson),
  });
}

type Issues = readonly { readonly path: PropertyKey[]; readonly message: string }[];

function refusal(issues: Issues): HttpProblemError {
  const problems = issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  return new HttpProblemError(400, 'The records cannot be merged as asked.', problems);
}

/** `POST /api/clients/{personId}/merge`: a manager's decision, with its reason. */
export async function postMerge(ports: MergePorts, request: StaffRequest): Promise<HttpReply> {
  const parsed = clientMergeRequest.safeParse(readFields(request).fields);
  if (!parsed.success) throw refusal(parsed.error.issues);
  const { with: otherId, reason: because, note } = parsed.data;
  const ids = { keptId: request.parameter('personId'), otherId };
  const decided = { byId: request.member.staffId, because, note };
  return json(mergeJson(await mergeClients(ports, ids, decided, request.at).catch(stated)));
}

/** `POST /api/clients/{personId}/unmerge`: the merge is taken back. */
export async function postUnmerge(ports: MergePorts, request: StaffRequest): Promise<HttpReply> {
  const parsed = clientUnmergeRequest.safeParse(readFields(request).fields);
  if (!parsed.success) throw refusal(parsed.error.issues);
  const { with: otherId, reason: because, note } = parsed.data;
  const ids = { keptId: request.parameter('personId'), otherId };
  const decided = { byId: request.member.staffId, because, note };
  return json(mergeJson(await unmergeClients(ports, ids, decided, request.at).catch(stated)));
}
