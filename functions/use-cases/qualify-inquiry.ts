import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import type { House } from '#domain/house/house.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { standingSignals } from '#domain/person/standing-consent.ts';
import { relationshipFacts } from '#domain/policy/relationship-facts.ts';
import { vicLevelOf } from '#domain/policy/vic-grid.ts';
import { isKnownClient, type VicLevel, vicRank } from '#domain/policy/vic-level.ts';
import type { ConsentedSignal, InquiryFacts } from '#domain/qualification/inquiry-facts.ts';
import type { Qualification, Verdict } from '#domain/qualification/qualification.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import type { PurchaseReader } from '#ports/purchase-repository.ts';

export interface QualifyPorts {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: Pick<PersonReader, 'read' | 'signalsOf'>;
  readonly purchases: Pick<PurchaseReader, 'listOf'>;
}

/** The level of the relationship: what the grid makes of the purchases, and never less than what is on record. */
async function levelOf(ports: QualifyPorts, house: House, inquiry: Inquiry, at: Instant): Promise<VicLevel> {
  const { timeZone, currency } = house.policy.house;
  const purchases = await ports.purchases.listOf(inquiry.personId);
  const on = localDateOf(at, timeZone);
  const facts = relationshipFacts(purchases, currency.code, inquiry.answers.acceptsByAppointment, on);
  const { level } = vicLevelOf(facts, house.policy.vicGrid);
  return vicRank(level) > vicRank(inquiry.vicLevel) ? level : inquiry.vicLevel;
}

function factsOf(
  inquiry: Inquiry,
  content: InquiryContent,
  level: VicLevel,
  signals: readonly ConsentedSignal[],
): InquiryFacts {
  const { answers } = inquiry;
  return {
    message: content.message,
    language: inquiry.language,
    intent: answers.intent,
    acceptsByAppointment: answers.acceptsByAppointment,
    vip: inquiry.vip,
    signals,
    ...(answers.category === undefined ? {} : { category: answers.category }),
    ...(content.pieceReference === undefined ? {} : { pieceReference: content.pieceReference }),
    ...(content.occasion === undefined ? {} : { occasion: content.occasion }),
    ...(answers.desiredOn === undefined ? {} : { desiredOn: answers.desiredOn }),
    ...(answers.availability === undefined ? {} : { availability: answers.availability }),
    ...(answers.meetingPreference === undefined ? {} : { meetingPreference: answers.meetingPreference }),
    ...(answers.boutiqueId === undefined ? {} : { boutiquePreference: answers.boutiqueId }),
    ...(isKnownClient(level) ? { knownClientLevel: level } : {}),
  };
}

/**
 * A filled trap is what robots do, but also what some browsers' autofill does: it never closes the door by itself.
 * With evidence in the text it is spam; without, a person reads it.
 */
function weighSuspicions(qualification: Qualification, inquiry: Inquiry): Qualification {
  if (!inquiry.suspicions.includes('trap-filled')) return qualification;
  const verdict: Verdict = qualification.verdict === 'off-target' ? 'off-target' : 'doubtful';
  return { ...qualification, verdict, confidence: 'low' };
}

/** Scores the inquiry under today's policy and stores verdict and reasons. A repeat answers what was decided. */
export async function qualifyInquiry(
  ports: QualifyPorts,
  inquiryId: string,
  at: Instant,
): Promise<{ verdict: Verdict }> {
  const inquiry = await ports.inquiries.read(inquiryId);
  if (inquiry.qualification !== undefined) return { verdict: inquiry.qualification.verdict };
  const [house, content, person, kept] = await Promise.all([
    ports.houses.read(),
    ports.inquiries.readContent(inquiry),
    ports.people.read(inquiry.personId),
    ports.people.signalsOf(inquiry.personId),
  ]);
  const level = await levelOf(ports, house, inquiry, at);
  const facts = factsOf(inquiry, content, level, standingSignals(person, kept));
  const qualification = weighSuspicions(scoreInquiry(facts, house.policy, at), inquiry);
  await ports.inquiries.change(inquiry, {
    set: {
      qualification,
      vicLevel: qualification.level,
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
  return { verdict: qualification.verdict };
}
