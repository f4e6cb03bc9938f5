import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { InquiryFacts } from '#domain/policy/inquiry-facts.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { criteria } from '#domain/policy/scoring.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import { labelledInquiries, writtenAt as now } from './labelled-inquiries.ts';

const ring: InquiryFacts = {
  message: 'Je cherche une bague en diamant, taille 51, pour demander ma compagne en mariage. Je passe à Paris jeudi.',
  language: 'fr',
  intent: 'acquire',
  category: 'jewellery',
  availability: 'this-week',
  meetingPreference: 'private-salon',
  acceptsByAppointment: true,
};

const bare: InquiryFacts = { message: '', language: 'en', intent: 'other', acceptsByAppointment: false };

const score = (facts: InquiryFacts, policy: HousePolicy = defaultPolicy) => scoreInquiry(facts, policy, now);

describe('the score', () => {
  it('serves a precise and ready stranger at the pace of a VIC', () => {
    expect(score(ring)).toMatchObject({ verdict: 'qualified', level: 'promising', confidence: 'high' });
  });

  it('is the sum of its reasons, and each criterion stays under its ceiling, for every inquiry', () => {
    for (const { facts } of labelledInquiries) {
      const { points, reasons } = score(facts);
      expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(points);
      expect(points).toBeLessThanOrEqual(100);
      for (const criterion of criteria) {
        const ofCriterion = reasons.filter((reason) => reason.criterion === criterion);
        const earned = ofCriterion.reduce((sum, reason) => sum + reason.points, 0);
        expect(earned).toBeLessThanOrEqual(defaultPolicy.scoring.weights[criterion]);
      }
    }
  });

  it('is the same for the same input', () => {
    expect(score(ring)).toEqual(score(ring));
  });

  it('names features and fields as evidence, never the text of the message', () => {
    for (const { facts } of labelledInquiries) {
      for (const reason of score(facts).reasons) {
        for (const feature of reason.evidence)
          expect(feature).toMatch(/^(?:(?:text|field|signal):[a-zA-Z-]+|model:[a-z-]+\/[a-z-]+(?:\/\d)?)$/);
      }
    }
  });

  it('states the verdict first among its reasons', () => {
    for (const { facts } of labelledInquiries) expect(score(facts).reasons[0]?.criterion).toBe('verdict');
  });

  it('contains the version of the policy and its instant', () => {
    expect(score(ring)).toMatchObject({ policyVersion: defaultPolicy.version, scoredAt: now });
  });

  it('is zero for an empty form', () => {
    expect(score(bare)).toMatchObject({ points: 0, verdict: 'incomplete', level: 'new' });
  });

  it('recognises a collection of the house by its name', () => {
    const identity = { ...defaultPolicy.identity, collections: ['Écume'] };
    const facts = { ...bare, message: 'Is the ÉCUME still made?' };
    const named = score(facts, { ...defaultPolicy, identity });
    expect(named.reasons.map((reason) => reason.because.code)).toContain('piece-identified');
    expect(score(facts).reasons.map((reason) => reason.because.code)).not.toContain('piece-identified');
  });

  it('ignores a wished date that has passed', () => {
    const past = score({ ...bare, desiredOn: '2026-11-20' });
    expect(past.reasons.map((reason) => reason.because.code)).not.toContain('date-given');
    const today = score({ ...bare, desiredOn: '2026-11-21' });
    expect(today.reasons.map((reason) => reason.because.code)).toContain('date-given');
  });
});

describe('consented signals', () => {
  const bag: InquiryFacts = { ...bare, intent: 'acquire', message: 'I would like to see the bag.' };

  it('raise the score of a request as the relationship grows', () => {
    const signals = [{ kind: 'referred', occurredAt: '2026-11-01T09:00:00Z' }] as const;
    expect(score({ ...bag, signals }).points).toBe(score(bag).points + defaultPolicy.scoring.signals.points.referred);
  });

  it('count once per kind and up to their ceiling', () => {
    const kinds = ['referred', 'referred', 'advisor-exchange', 'appointment-requested', 'dossier-downloaded'] as const;
    const signals = kinds.map((kind) => ({ kind, occurredAt: '2026-11-01T09:00:00Z' }));
    expect(score({ ...bag, signals }).points).toBe(score(bag).points + defaultPolicy.scoring.signals.ceiling);
  });

  it('add nothing once they are old, and nothing before they happened', () => {
    const old = [{ kind: 'referred', occurredAt: '2025-11-01T09:00:00Z' }] as const;
    const tomorrow = [{ kind: 'referred', occurredAt: '2026-11-22T09:00:00Z' }] as const;
    expect(score({ ...bag, signals: old }).points).toBe(score(bag).points);
    expect(score({ ...bag, signals: tomorrow }).points).toBe(score(bag).points);
  });

  it('never lift the score above one hundred', () => {
    const all = ['referred', 'advisor-exchange', 'appointment-requested'] as const;
    const signals = all.map((kind) => ({ kind, occurredAt: '2026-11-01T09:00:00Z' }));
    expect(score({ ...ring, pieceReference: 'A-12', occasion: 'fiançailles', signals }).points).toBe(100);
  });
});

describe('the job to be done', () => {
  const jobOf = (facts: Partial<InquiryFacts>) => score({ ...bare, ...facts }).jobToBeDone;

  it('is a gift even when the form says "acquire"', () => {
    expect(jobOf({ intent: 'acquire', message: 'A watch for my son, for his graduation.' })).toBe('gift');
  });

  it('distinguishes a piece to pass on from a piece for a collection', () => {
    expect(jobOf({ intent: 'acquire', message: 'Un collier à transmettre à mes filles.' })).toBe('investment-piece');
    expect(jobOf({ intent: 'acquire', message: 'Une montre pour compléter ma collection.' })).toBe('collection');
  });

  it('is a discovery for a greeting', () => {
    expect(jobOf({ message: 'Hello there.' })).toBe('discovery');
  });
});

describe('the missing details', () => {
  it('are at most three, the most useful first', () => {
    expect(score(bare).missing).toEqual(['piece', 'purpose', 'window']);
  });

  it('exclude what the person already said', () => {
    expect(score(ring).missing).toEqual([]);
  });
});

describe('the language of the answer', () => {
  it('is that of the message, not of the form', () => {
    const facts = {
      ...bare,
      language: 'en',
      message: 'Bonjour, je voudrais voir la montre de votre vitrine.',
    } as const;
    expect(score(facts)).toMatchObject({ language: 'fr', detectedLanguage: 'fr' });
  });

  it('is that of the form when the message is unclear', () => {
    expect(score({ ...bare, language: 'fr', message: 'Montre?' })).toMatchObject({
      language: 'fr',
      detectedLanguage: 'unknown',
    });
  });
});
