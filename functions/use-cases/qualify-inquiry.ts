import type { Instant } from '#domain/calendar/instant.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { isKnownClient } from '#domain/policy/vic-level.ts';
import type { InquiryFacts } from '#domain/qualification/inquiry-facts.ts';
import type { Qualification, Verdict } from '#domain/qualification/qualification.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';

export interface QualifyPorts {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
}

function factsOf(inquiry: Inquiry, content: InquiryContent): InquiryFacts {
  const { answers } = inquiry;
  return {
    message: content.message,
    language: inquiry.language,
    intent: answers.intent,
    acceptsByAppointment: answers.acceptsByAppointment,
    vip: inquiry.vip,
    ...(answers.category === undefined ? {} : { category: answers.category }),
    ...(content.pieceReference === undefined ? {} : { pieceReference: content.pieceReference }),
    ...(content.occasion === undefined ? {} : { occasion: content.occasion }),
    ...(answers.desiredOn === undefined ? {} : { desiredOn: answers.desiredOn }),
    ...(answers.availability === undefined ? {} : { availability: answers.availability }),
    ...(answers.meetingPreference === undefined ? {} : { meetingPreference: answers.meetingPreference }),
    ...(answers.boutiqueId === undefined ? {} : { boutiquePreference: answers.boutiqueId }),
    ...(isKnownClient(inquiry.vicLevel) ? { knownClientLevel: inquiry.vicLevel } : {}),
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
  const [house, content] = await Promise.all([ports.houses.read(), ports.inquiries.readContent(inquiry)]);
  const qualification = weighSuspicions(scoreInquiry(factsOf(inquiry, content), house.policy, at), inquiry);
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
