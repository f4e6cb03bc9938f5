import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import type { ConsentedSignal, InquiryFacts } from '#domain/policy/inquiry-facts.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { type PurchaseFacts, relationshipFacts } from '#domain/policy/relationship-facts.ts';
import { vicLevelOf } from '#domain/policy/vic-grid.ts';
import { isKnownClient, type VicLevel, vicRank } from '#domain/policy/vic-level.ts';
import type { Qualification, Verdict } from '#domain/qualification/qualification.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import type { InquiryContent } from './content.ts';
import type { Inquiry } from './inquiry.ts';

/** Everything a qualification depends on, besides the policy. */
export interface QualificationCase {
  /** `vicLevel` is the level on record, `language` that of the form. */
  readonly inquiry: Pick<Inquiry, 'answers' | 'language' | 'vip' | 'vicLevel' | 'suspicions'>;
  readonly content: Pick<InquiryContent, 'message' | 'pieceReference' | 'occasion'>;
  readonly purchases: readonly PurchaseFacts[];
  readonly signals: readonly ConsentedSignal[];
}

/** The level of the relationship: the grid's result for the purchases, and never below the level on record. */
function levelOf({ inquiry, purchases }: QualificationCase, policy: HousePolicy, at: Instant): VicLevel {
  const { timeZone, currency } = policy.identity;
  const on = localDateOf(at, timeZone);
  const facts = relationshipFacts(purchases, currency.code, inquiry.answers.acceptsByAppointment, on);
  const { level } = vicLevelOf(facts, policy.vicGrid);
  return vicRank(level) > vicRank(inquiry.vicLevel) ? level : inquiry.vicLevel;
}

function factsOf({ inquiry, content, signals }: QualificationCase, level: VicLevel): InquiryFacts {
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
  const scored = scoreInquiry(factsOf(asked, levelOf(asked, policy, at)), policy, at);
  return weighSuspicions(scored, asked.inquiry.suspicions);
}
