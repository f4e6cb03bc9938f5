import { fairnessDays } from '#domain/assignment/assignment-policy.ts';
import { standingOf } from '#domain/house/advisor-change.ts';
import type { House } from '#domain/house/house.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import { advisorDetail } from '#runtime/advisor-page.ts';
import { advisorRows } from '#runtime/advisor-rows.ts';
import type { StaffRequest } from '#runtime/http.ts';
import { HttpProblemError } from '#runtime/http-problem.ts';
import { type HttpReply, json, page } from '#runtime/http-reply.ts';
import { brandOf } from '#templates/layout/house.ts';
import { advisorsPage } from '#templates/pages/advisors.ts';
import { AdvisorNotFoundError, advisorOf } from '#use-cases/change-advisor.ts';
import { assignmentPolicyOf } from '#use-cases/choose-owner.ts';

export interface AdvisorsPorts {
  readonly houses: HouseRepository;
  readonly inquiries: InquiryReader;
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

/** `/advisors` and `/api/advisors`: who takes inquiries, with what load; with an id, one of them whole. */
export async function advisorsReply(ports: AdvisorsPorts, request: StaffRequest): Promise<HttpReply> {
  const { house, at, member, pageLanguage: language } = request;
  const window = fairnessDays(assignmentPolicyOf(house), at);
  const advisorId = request.parameter('advisorId');
  const rows = advisorRows(house, await ports.houses.readLedger(window), { at, language });
  if (advisorId !== '') {
    const { profile } = knownAdvisor(house, advisorId);
    const row = rows.find((one) => one.advisorId === advisorId);
    if (request.isApi) return json({ ...row, ...standingOf(house, profile), window });
    return page(await advisorDetail(ports, request, advisorId, { errors: [] }));
  }
  if (request.isApi) return json({ advisors: rows, window });
  const staff = { fullName: member.fullName, role: member.role };
  return page(advisorsPage({ house: brandOf(house.policy.house), language, staff, advisors: rows }));
}
