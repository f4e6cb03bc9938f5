import type { PolicyReader, PolicyRepository } from '#ports/policy-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { policyHistoryPage } from '#templates/pages/policy/policy-history.ts';
import { comparePolicies, readPolicyHistory } from '#use-cases/policy/read-policy-history.ts';
import { rollBackPolicy } from '#use-cases/policy/roll-back-policy.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { readForm } from '#web/http/request-body.ts';
import { type HttpReply, page, seeOther } from '#web/http/response.ts';
import { historyReply, rollBackReply } from './policy-api.ts';
import { publisherName } from './publisher-name.ts';

type ReadPorts = { readonly policies: PolicyReader };

async function comparisonOf(ports: ReadPorts, { query: { from, to } }: StaffRequest) {
  if (from === undefined || to === undefined) return undefined;
  return { from, to, differences: await comparePolicies(ports, from, to) };
}

/** `GET /policy/history`, for managers, and `GET /api/policy/history`, for all staff. */
export async function policyHistory(ports: ReadPorts, request: StaffRequest): Promise<HttpReply> {
  if (request.isApi) return historyReply(ports);
  const { house, member, pageLanguage } = request;
  const [{ versions }, compared] = await Promise.all([readPolicyHistory(ports), comparisonOf(ports, request)]);
  const html = policyHistoryPage({
    house: brandOf(house.policy.identity),
    language: pageLanguage,
    staff: { fullName: member.fullName, role: member.role },
    timeZone: house.policy.identity.timeZone,
    currency: house.policy.identity.currency.code,
    versions: versions.map(({ version, state, publishedAt, publishedBy, effectiveFrom, note, restores, basedOn }) => ({
      version,
      state,
      publishedAt,
      publishedBy: publisherName(house, publishedBy, pageLanguage),
      effectiveFrom,
      note,
      restores,
      previous: basedOn,
    })),
    compared,
    mayRollBack: versions.length > 1,
    published: request.query.published,
  });
  return page(html);
}

/** `POST /policy/history` from the page, `POST /api/policy/rollback` from other systems. */
export async function rollBack(
  ports: { readonly policies: PolicyRepository },
  request: StaffRequest,
): Promise<HttpReply> {
  if (request.isApi) return rollBackReply(ports, request);
  const { to = '', note = '' } = readForm(request);
  const reason = note.trim() === '' ? undefined : note.trim().slice(0, 500);
  const publishedBy = request.member.staffId;
  const { version } = await rollBackPolicy(ports, { to, note: reason, publishedBy }, request.at);
  return seeOther(`/policy/history?published=${version}&lang=${request.pageLanguage}`);
}
