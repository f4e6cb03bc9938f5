import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { type KnownLevel, knownLevel, type LevelSubject } from '#domain/level/known-level.ts';
import type { ConsentedSignal, InquiryFacts } from '#domain/policy/inquiry-facts.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import type { PurchaseFacts } from '#domain/policy/relationship-facts.ts';
import { isKnownClient } from '#domain/policy/vic-level.ts';
import type { Qualification, Verdict } from '#domain/qualification/qualification.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import type { InquiryContent } from './content.ts';
import type { Inquiry } from './inquiry.ts';

/** Everything a qualification depends on, besides the policy. */
export interface QualificationCase {
  /** `language` is that of the form. */
  readonly inquiry: Pick<Inquiry, 'answers' | 'language' | 'vip' | 'suspicions'>;
  /** `vicLevel` and `vip` are those on record. */
  readonly person: LevelSubject;
  readonly content: Pick<InquiryContent, 'message' | 'pieceReference' | 'occasion'>;
  readonly purchases: readonly PurchaseFacts[];
  readonly signals: readonly ConsentedSignal[];
}

function factsOf({ inquiry, content, signals }: QualificationCase, { level, vip }: KnownLevel): InquiryFacts {
  const { answers } = inquiry;
  return {
    message: content.message,
    language: inquiry.language,
    intent: answers.intent,
    acceptsByAppointment: answers.acceptsByAppointment,
    vip,
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
 * Robots fill the trap field, but some browsers' autofill does too: it never rejects an inquiry by itself. With
 * evidence in the text it is spam; without, a person reads it.
 */
function weighSuspicions(qualification: Qualification, suspicions: Inquiry['suspicions']): Qualification {
  if (!suspicions.includes('trap-filled')) return qualification;
  const verdict: Verdict = qualification.verdict === 'off-target' ? 'off-target' : 'doubtful';
  return { ...qualification, verdict, confidence: 'low' };
}

/**
 * The qualification of an inquiry under a policy at an instant. The workflow uses the policy in force, a preview a
 * draft; the same text, purchases and signals always give the same result.
 */
export function qualifyUnder(policy: HousePolicy, asked: QualificationCase, at: Instant): Qualification {
  const known = knownLevel(asked.person, asked.purchases, policy, localDateOf(at, policy.identity.timeZone));
  const scored = scoreInquiry(factsOf(asked, known), policy, at);
  return weighSuspicions(scored, asked.inquiry.suspicions);
}
