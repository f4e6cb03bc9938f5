import { advisorOfPurchases } from '#domain/assignment/advisor-of-purchases.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { advisorsOf } from '#domain/house/house.ts';
import { currentSignals } from '#domain/identity/current-consent.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { qualifyUnder } from '#domain/inquiry/qualify-inquiry.ts';
import { vipOn } from '#domain/level/known-level.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import type { Qualification, Verdict } from '#domain/qualification/qualification.ts';
import { triageOf } from '#domain/triage/triage.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import type { ClientRowReader } from '#ports/portfolio-repository.ts';
import type { PurchaseReader } from '#ports/purchase-repository.ts';
import { readBought } from '#use-cases/intake/read-bought.ts';
import { understandInquiry } from '#use-cases/intake/understand-inquiry.ts';

export interface QualifyPorts {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: Pick<PersonReader, 'read' | 'signalsOf'>;
  readonly purchases: Pick<PurchaseReader, 'listOf'>;
  readonly rows: ClientRowReader;
}

/**
 * A client who completed as often as the policy asks is not asked again, and one whose address is closed cannot be
 * asked: a person reads the inquiry as it is.
 */
function boundedVerdict({ verdict }: Qualification, inquiry: Inquiry, policy: HousePolicy): Verdict {
  const { completions = 0, unreachableSince } = inquiry;
  const isAskable = completions < policy.completionsAtMost && unreachableSince === undefined;
  return verdict === 'incomplete' && !isAskable ? 'doubtful' : verdict;
}

/** Scores the inquiry under today's policy and stores verdict and reasons. A repeat returns the stored verdict. */
export async function qualifyInquiry(
  ports: QualifyPorts,
  inquiryId: string,
  at: Instant,
): Promise<{ verdict: Verdict }> {
  const inquiry = await ports.inquiries.read(inquiryId);
  if (inquiry.qualification !== undefined) return { verdict: inquiry.qualification.verdict };
  const house = await ports.houses.read();
  const on = localDateOf(at, house.policy.identity.timeZone);
  const [content, person, kept, { purchases, credited }] = await Promise.all([
    ports.inquiries.readContent(inquiry),
    ports.people.read(inquiry.personId),
    ports.people.signalsOf(inquiry.personId),
    readBought(ports, house, inquiry.personId, on),
  ]);
  const signals = currentSignals(person, kept);
  const scored = qualifyUnder(house.policy, { inquiry, person, content, purchases, signals }, at);
  const verdict = boundedVerdict(scored, inquiry, house.policy);
  const qualification: Qualification = { ...scored, verdict };
  const { wishes, ...words } = understandInquiry(house, inquiry, content, person);
  await ports.inquiries.change(inquiry, {
    ...words,
    set: {
      qualification,
      triage: triageOf(qualification, inquiryId, at),
      wishes,
      vicLevel: qualification.level,
      vip: vipOn(person, on),
      earnedLevel: qualification.earnedLevel,
      purchasesAdvisorId: advisorOfPurchases(credited, advisorsOf(house), on),
      language: qualification.language,
      policyVersion: qualification.policyVersion,
      offTargetKind: qualification.offTargetKind,
    },
    events: [
      {
        name: 'inquiry-qualified.v1',
        at,
        data: {
          verdict: qualification.verdict,
          points: Math.round(qualification.points),
          vicLevel: qualification.level,
          offTargetKind: qualification.offTargetKind ?? null,
          jobToBeDone: qualification.jobToBeDone,
          policyVersion: qualification.policyVersion,
        },
      },
    ],
  });
  return { verdict };
}
