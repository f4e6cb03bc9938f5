import type { Appointment } from '#domain/appointments/appointment.ts';
import { type Slot, slotOf } from '#domain/appointments/slot.ts';
import type { AdvisorNote } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Language } from '#domain/policy/language.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { MeetingPreference } from '#domain/qualification/inquiry-facts.ts';
import type { JobToBeDone, Qualification } from '#domain/qualification/qualification.ts';
import type { InquiryDossier } from '#ports/letters.ts';

/** What a sample letter is written about, where it differs from the ordinary case. */
export interface SampleCase {
  readonly level?: VicLevel;
  readonly vip?: boolean;
  readonly returning?: boolean;
  readonly job?: JobToBeDone;
  readonly meeting?: MeetingPreference;
  /** The client lives elsewhere. */
  readonly timeZone?: string;
  readonly withPhone?: boolean;
  /** The deadline has passed. */
  readonly isLate?: boolean;
  readonly inquiry?: Partial<Inquiry>;
  readonly notes?: readonly AdvisorNote[];
}

/** Words that came from outside, which a test replaces by hostile ones. */
export interface SampleWords {
  readonly clientName: string;
  readonly message: string;
}

/** People, places and clocks of the samples in one language. */
export interface SampleCast {
  readonly language: Language;
  readonly words: SampleWords;
  readonly advisorId: string;
  readonly colleagueId: string;
  readonly boutiqueId: string;
  readonly timeZone: string;
}

export const sampleMonday = '2026-11-23T09:00:00.000Z';
const deadlineAt = '2026-11-24T10:00:00.000Z';

const casts: Readonly<Record<Language, SampleCast>> = {
  fr: {
    language: 'fr',
    words: {
      clientName: 'Éléonore de Saint-Aubin',
      message:
        'Bonjour, je cherche une bague pour les trente ans de mariage de mes parents, fin décembre. Ma mère porte souvent votre collier Belvédère ; j’aimerais une pièce qui lui réponde, en or jaune.\n\nJe suis à Paris jeudi et vendredi.',
    },
    advisorId: 'camille-laurent',
    colleagueId: 'antoine-delmas',
    boutiqueId: 'paris',
    timeZone: 'Europe/Paris',
  },
  en: {
    language: 'en',
    words: {
      clientName: 'Margaret Ashworth',
      message:
        'Good morning, I am looking for a ring for my parents’ thirtieth wedding anniversary, at the end of December. My mother often wears your Belvédère necklace; I would like a piece that answers it, in yellow gold.\n\nI am in London on Thursday and Friday.',
    },
    advisorId: 'eleanor-whitcombe',
    colleagueId: 'james-okafor',
    boutiqueId: 'london',
    timeZone: 'Europe/London',
  },
};

export function sampleCast(language: Language, words: Partial<SampleWords> = {}): SampleCast {
  return { ...casts[language], words: { ...casts[language].words, ...words } };
}

function qualification({ language }: SampleCast, jobToBeDone: JobToBeDone, level: VicLevel): Qualification {
  return {
    verdict: 'qualified',
    points: 78,
    level,
    reasons: [],
    missing: ['piece', 'purpose'],
    confidence: 'high',
    jobToBeDone,
    language,
    detectedLanguage: language,
    policyVersion: 'sample',
    scoredAt: sampleMonday,
  };
}

export function sampleDossier(cast: SampleCast, given: SampleCase = {}): InquiryDossier {
  const { level = 'promising', vip = false, job = 'gift', meeting, timeZone = cast.timeZone } = given;
  const { language, words, advisorId } = cast;
  const ids = { inquiryId: 'inq-sample', personId: 'person-sample' };
  const inquiry: Inquiry = {
    ...ids,
    reference: 'V-7K2M4P',
    receivedAt: sampleMonday,
    language,
    channel: 'web-form',
    status: 'awaiting-first-response',
    version: 1,
    answers: { intent: 'gift', category: 'jewellery', acceptsByAppointment: true, meetingPreference: meeting },
    policyVersion: 'sample',
    vicLevel: level,
    vip,
    returningClient: given.returning ?? false,
    suspicions: [],
    qualification: qualification(cast, job, level),
    owner: {
      ownerId: advisorId,
      kind: 'advisor',
      assignmentNumber: 1,
      since: sampleMonday,
      because: 'largest-shortfall',
    },
    firstResponse: {
      obligationId: 'obl-inq-sample-1',
      startedAt: sampleMonday,
      targetMinutes: 240,
      warnAtPercent: [50, 80],
      escalateAtPercent: 200,
      calendarId: cast.boutiqueId,
      deadlineAt,
      clockHolderId: cast.colleagueId,
      firedKeys: [],
      lastNotices: [],
      chases: 0,
      ...(given.isLate === true ? { breachedAt: deadlineAt } : {}),
    },
    signals: [],
    ...given.inquiry,
  };
  return {
    inquiry,
    person: {
      personId: ids.personId,
      fullName: words.clientName,
      email: 'client@correspondence.example',
      ...(given.withPhone === false ? {} : { phone: '+33 6 99 00 12 34' }),
      language,
      timeZone,
      vicLevel: level,
      vip,
      inquiryCount: 1,
      stoppedTopics: [],
      consents: [],
    },
    content: {
      ...ids,
      message: words.message,
      pieceReference: 'Belvédère',
      occasion: language === 'fr' ? '30 ans de mariage' : '30th wedding anniversary',
      notes: given.notes ?? [],
    },
  };
}

export const heldUntil = '2026-11-26T17:00:00.000Z';

/** Two or three times on different days. */
export function sampleSlots({ advisorId }: SampleCast, count = 3): Slot[] {
  const starts = ['2026-11-27T10:00', '2026-11-30T14:30', '2026-12-01T16:00'];
  return starts.slice(0, count).map((start) => {
    const startsAt = `${start}:00.000Z`;
    return slotOf(advisorId, startsAt, new Date(Date.parse(startsAt) + 3_600_000).toISOString());
  });
}

export function sampleAppointment(
  { advisorId, boutiqueId }: SampleCast,
  meeting: MeetingPreference = 'boutique',
  parts: Partial<Appointment> = {},
): Appointment {
  return {
    appointmentId: 'app-sample',
    advisorId,
    boutiqueId,
    meeting,
    startsAt: '2026-11-27T10:00:00.000Z',
    endsAt: '2026-11-27T11:00:00.000Z',
    sequence: 0,
    bookedAt: sampleMonday,
    reschedules: 0,
    toldSequence: -1,
    remindersSent: [],
    ...parts,
  };
}
