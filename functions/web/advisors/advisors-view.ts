import { fairnessDays } from '#domain/assignment/assignment-policy.ts';
import { advisorStatusOf } from '#domain/house/advisor-change.ts';
import type { House } from '#domain/house/house.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryLists, InquiryReader } from '#ports/inquiry-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { advisorsPage } from '#templates/pages/advisors/advisors.ts';
import { assignmentPolicyOf } from '#use-cases/inquiry-changes/owner-decision.ts';
import { AdvisorNotFoundError, advisorOf } from '#use-cases/team/change-advisor.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';
import { advisorDetail } from './advisor-page.ts';
import { advisorRows } from './advisor-rows.ts';

export interface AdvisorsPorts {
  readonly houses: HouseRepository;
  readonly inquiries: InquiryReader & InquiryLists;
}

/** @throws HttpProblemError 404 when the house has no such advisor. */
export function knownAdvisor(house: House, advisorId: string) {
  try {
    return advisorOf(house, advisorId);
  } catch (error) {
    if (error instanceof AdvisorNotFoundError) throw new HttpProblemError(404, 'There is no such advisor.');
    throw error;
  }
}

/** `/advisors` and `/api/advisors`: the advisors with their load; with an id, the details of one. */
export async function advisorsReply(ports: AdvisorsPorts, request: StaffRequest): Promise<HttpReply> {
  const { house, at, member, pageLanguage: language } = request;
  const window = fairnessDays(assignmentPolicyOf(house), at);
  const advisorId = request.parameter('advisorId');
  const rows = advisorRows(house, await ports.houses.readLedger(window), { at, language });
  if (advisorId !== '') {
    const { profile } = knownAdvisor(house, advisorId);
    const row = rows.find((one) => one.advisorId === advisorId);
    if (request.isApi) return json({ ...row, ...advisorStatusOf(house, profile), window });
    return page(await advisorDetail(ports, request, advisorId, { errors: [] }));
  }
  if (request.isApi) return json({ advisors: rows, window });
  const staff = { fullName: member.fullName, role: member.role };
  return page(advisorsPage({ house: brandOf(house.policy.identity), language, staff, advisors: rows }));
}
