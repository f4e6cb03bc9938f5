import type { Appointment } from '#domain/appointments/appointment.ts';
import { type Slot, slotOf } from '#domain/appointments/slot.ts';
import type { ClientLanguage, Language } from '#domain/choices/languages.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { MeetingPreference } from '#domain/policy/inquiry-facts.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { JobToBeDone, Qualification } from '#domain/qualification/qualification.ts';
import type { SampleCase, SampleCast, SampleWords } from '#letters/writing/letter-samples.ts';
import type { InquiryDossier } from '#ports/letters.ts';
import { sampleClients } from '#templates/messages/letters/letter-catalogues.ts';

export const sampleMonday = '2026-11-23T09:00:00.000Z';
const deadlineAt = '2026-11-24T10:00:00.000Z';

/** The staff and the boutique of the samples' client. */
const paris = { advisorId: 'camille-laurent', colleagueId: 'antoine-delmas', boutiqueId: 'paris' };
const london = { advisorId: 'eleanor-whitcombe', colleagueId: 'james-okafor', boutiqueId: 'london' };

/** A client with another language writes to a house abroad. */
const staffOfSamples: Partial<Record<Language, typeof paris>> = { fr: paris, en: london };

export function sampleCast(language: ClientLanguage, words: Partial<SampleWords> = {}): SampleCast {
  const { timeZone, words: own } = sampleClients[language];
  return { language, timeZone, words: { ...own, ...words }, ...(staffOfSamples[language] ?? paris) };
}

function qualification(language: Language, jobToBeDone: JobToBeDone, level: VicLevel): Qualification {
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
  const { words, advisorId } = cast;
  const { language } = cast;
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
    qualification: qualification(language, job, level),
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
      civility: given.civility,
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
      occasion: words.occasion,
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
    notifiedSequence: -1,
    remindersSent: [],
    ...parts,
  };
}
