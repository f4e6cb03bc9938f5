import type { ConsentProof, Person } from '#domain/identity/person.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Qualification } from '#domain/qualification/qualification.ts';
import { monday10 } from './house.ts';

/** A promising new client: four business hours to answer. */
export function inquiry(parts: Partial<Inquiry> = {}): Inquiry {
  return {
    inquiryId: 'inq-1',
    personId: 'person-1',
    reference: 'V-INQ1',
    receivedAt: monday10,
    language: 'fr',
    channel: 'web-form',
    status: 'received',
    version: 1,
    answers: { intent: 'acquire', category: 'watches', acceptsByAppointment: true },
    policyVersion: 'test',
    vicLevel: 'promising',
    vip: false,
    returningClient: false,
    suspicions: [],
    signals: [],
    ...parts,
  };
}

export function person(parts: Partial<Person> = {}): Person {
  return {
    personId: 'person-1',
    fullName: 'Anna Exemple',
    email: 'anna@client.example',
    language: 'fr',
    timeZone: 'Europe/Paris',
    vicLevel: 'new',
    vip: false,
    inquiryCount: 1,
    stoppedTopics: [],
    consents: [],
    ...parts,
  };
}

export function content(parts: Partial<InquiryContent> = {}): InquiryContent {
  return { inquiryId: 'inq-1', personId: 'person-1', message: 'Je cherche une montre.', notes: [], ...parts };
}

export function consent(parts: Partial<ConsentProof> = {}): ConsentProof {
  return {
    givenAt: '2026-11-20T09:00:00.000Z',
    formVersion: '2026-11',
    textHash: 'a'.repeat(64),
    language: 'fr',
    purpose: 'inquiry',
    legalBasis: 'consent',
    ...parts,
  };
}

/** Read as this kind of inquiry, clearly enough for a person to take it. */
export function qualifiedAs(kind: NonNullable<Qualification['kind']>): Qualification {
  return {
    verdict: 'qualified',
    kind,
    points: 50,
    level: 'new',
    reasons: [],
    missing: [],
    confidence: 'high',
    jobToBeDone: 'repair',
    language: 'fr',
    detectedLanguage: 'fr',
    policyVersion: 'test',
    scoredAt: monday10,
  };
}
