import { type SpokenChoice, spokenChoices } from '#domain/choices/client-choices.ts';
import type { Inquiry, OwnershipReason } from '#domain/inquiry/inquiry.ts';
import { reportSamples } from '#local/letters/report-samples.ts';
import { sampleAppointment, sampleMonday } from '#local/letters/sample-dossier.ts';
import { type SampleDesk, type SampleLetter, toStaff, withoutColleague } from '#local/letters/sample-letter.ts';

const purpose = 'first-response';

/** Letters to a new owner, and letters while an answer is owed. */
function responseLetters(desk: SampleDesk): SampleLetter[] {
  const { cast, house } = desk;
  const { advisorId, colleagueId } = cast;
  const managerId = house.dutyManagerId;
  const { note } = cast.words;
  const owned = (because: OwnershipReason, previousOwnerId?: string): Partial<Inquiry> => ({
    owner: { ownerId: advisorId, kind: 'advisor', assignmentNumber: 2, since: sampleMonday, because, previousOwnerId },
  });
  const assigned = { kind: 'inquiry-assigned' } as const;
  const from = { kind: 'inquiry-assigned', takenOverFromId: colleagueId, note } as const;
  const late = { percent: 80, minutesLeft: 48 } as const;
  return [
    toStaff(desk, 'assigned', assigned, { purpose }),
    toStaff(desk, 'assigned, too late', assigned, { purpose, isLate: true }),
    toStaff(desk, 'known client', assigned, { purpose, level: 'vic', inquiry: owned('continuity') }),
    toStaff(desk, 'by a colleague', from, { purpose, inquiry: owned('advisor-choice', colleagueId) }),
    toStaff(desk, 'by the manager', from, { purpose, inquiry: owned('manager-choice', colleagueId) }),
    toStaff(withoutColleague(desk), 'owner left', assigned, { purpose, inquiry: owned('owner-left', colleagueId) }),
    toStaff(desk, 'client spoke', assigned, { purpose, inquiry: owned('client-spoke') }),
    toStaff(desk, 'reprise', assigned, { purpose, inquiry: owned('reprise') }),
    toStaff(desk, 'by a colleague', { kind: 'inquiry-entrusted', fromId: colleagueId, note }),
    toStaff(
      withoutColleague(desk),
      'owner left, a meeting agreed',
      { kind: 'inquiry-entrusted', fromId: colleagueId },
      {
        inquiry: { status: 'appointment', appointment: sampleAppointment(cast) },
      },
    ),
    toStaff(
      desk,
      'nobody eligible',
      { kind: 'inquiry-held', because: 'nobody-eligible' },
      { purpose, staffId: managerId },
    ),
    toStaff(desk, 'doubtful', { kind: 'inquiry-held', because: 'doubtful' }, { purpose, staffId: managerId }),
    toStaff(desk, 'taken by an advisor', { kind: 'inquiry-released', toId: advisorId }, { staffId: managerId }),
    toStaff(desk, 'to the owner', { kind: 'first-response-warning', ...late }, { purpose }),
    toStaff(desk, 'to the manager', { kind: 'first-response-warning', ...late }, { purpose, staffId: managerId }),
    toStaff(desk, 'to the delegate', { kind: 'clock-handed-over' }, { purpose, staffId: colleagueId }),
    toStaff(desk, 'to the owner', { kind: 'breach-notice', audience: 'owner' }, { purpose }),
    toStaff(desk, 'to the manager', { kind: 'breach-notice', audience: 'manager' }, { purpose, staffId: managerId }),
    toStaff(
      desk,
      'to the manager',
      { kind: 'escalated-to-manager', previousOwnerId: advisorId, chase: 0 },
      { purpose, staffId: managerId },
    ),
    toStaff(desk, 'taken back', { kind: 'hand-over-withdrawn', toId: colleagueId, isTakenBack: true }),
    toStaff(desk, 'moved by the manager', { kind: 'hand-over-withdrawn', toId: colleagueId, isTakenBack: false }),
  ];
}

/** Letters about the client's later messages and acts. */
function clientActs(desk: SampleDesk): SampleLetter[] {
  const { cast } = desk;
  const { answer: words } = cast.words;
  const spoke = (what: SpokenChoice) =>
    toStaff(desk, what, { kind: 'client-spoke', what, words: what === 'completed' ? undefined : words }, { purpose });
  const agreed = { status: 'appointment', appointment: sampleAppointment(cast) } as const;
  const rests = { status: 'paused', reopensAt: '2027-01-12T09:00:00.000Z' } as const;
  return [
    ...spokenChoices.map(spoke),
    toStaff(desk, 'call, a meeting agreed', { kind: 'client-spoke', what: 'call', words }, { inquiry: agreed }),
    toStaff(desk, 'declined', { kind: 'client-left', how: 'declined', words }),
    toStaff(desk, 'left-alone', { kind: 'client-left', how: 'left-alone' }),
    toStaff(desk, 'consent-withdrawn', { kind: 'client-left', how: 'consent-withdrawn' }),
    toStaff(desk, 'paused, until a date', { kind: 'client-left', how: 'paused' }, { inquiry: rests }),
    toStaff(desk, 'paused, until a word', { kind: 'client-left', how: 'paused', words }),
  ];
}

function meetings(desk: SampleDesk): SampleLetter[] {
  const { cast, house } = desk;
  const appointment = sampleAppointment(cast);
  const moved = sampleAppointment(cast, 'boutique', { sequence: 1, reschedules: 1 });
  const entrusted = sampleAppointment(cast, 'boutique', { sequence: 1, formerAdvisorId: cast.colleagueId });
  const gone = sampleAppointment(cast, 'boutique', {
    sequence: 2,
    cancelledAt: '2026-11-24T09:00:00.000Z',
    cancelledBy: 'client',
  });
  const asked = (variant: 'asked' | 'chased' | 'escalated') =>
    toStaff(
      desk,
      variant,
      { kind: 'outcome-question', variant, appointment },
      { purpose: 'outcome', staffId: variant === 'escalated' ? house.dutyManagerId : cast.advisorId },
    );
  return [
    toStaff(desk, 'booked', { kind: 'appointment-booked', variant: 'booked', appointment }),
    toStaff(
      desk,
      'booked, by video from New York',
      { kind: 'appointment-booked', variant: 'booked', appointment: sampleAppointment(cast, 'video') },
      { timeZone: 'America/New_York', level: 'vic' },
    ),
    toStaff(desk, 'moved', { kind: 'appointment-booked', variant: 'moved', appointment: moved }),
    toStaff(desk, 'taken over from a colleague', {
      kind: 'appointment-booked',
      variant: 'moved',
      appointment: entrusted,
    }),
    toStaff(desk, 'cancelled', { kind: 'appointment-booked', variant: 'cancelled', appointment: gone }),
    toStaff(desk, 'the day before', { kind: 'appointment-ahead', appointment, hoursBefore: 24 }, { level: 'top-vic' }),
    asked('asked'),
    asked('chased'),
    asked('escalated'),
  ];
}

function brokenRuns(desk: SampleDesk, staffId: string): SampleLetter[] {
  const broken = { kind: 'follow-up-broken', brokenAt: sampleMonday } as const;
  return [
    toStaff(desk, 'it went on', { ...broken, ended: 'failed', sequel: 'went-on' }, { staffId }),
    toStaff(desk, 'it is held', { ...broken, ended: 'aborted', sequel: 'held' }, { purpose, staffId }),
    toStaff(desk, 'it was at rest', { ...broken, ended: 'timed-out', sequel: 'at-rest' }, { staffId }),
  ];
}

function deskLetters(desk: SampleDesk): SampleLetter[] {
  const { cast, house } = desk;
  const { doubtedSubject } = cast.words;
  const staffId = house.dutyManagerId;
  return [
    toStaff(desk, 'to the manager', { kind: 'mail-in-doubt', doubtedSubject, doubtedAt: sampleMonday }, { staffId }),
    toStaff(
      desk,
      'it bounced',
      { kind: 'staff-mail-returned', staffId: cast.advisorId, because: 'bounce', returnedAt: sampleMonday },
      { staffId },
    ),
    toStaff(
      desk,
      'it was marked as spam',
      { kind: 'staff-mail-returned', staffId: cast.advisorId, because: 'complaint', returnedAt: sampleMonday },
      { staffId },
    ),
    toStaff(
      desk,
      'a step failed',
      { kind: 'workflow-trouble', failedState: 'Assign advisor', error: 'AdvisorFullError' },
      { purpose, staffId },
    ),
    toStaff(
      desk,
      'the client’s address fails',
      { kind: 'workflow-trouble', failedState: 'Await first response', error: 'ClientUnreachableError' },
      { purpose },
    ),
    ...brokenRuns(desk, staffId),
    toStaff(desk, 'advisor', { kind: 'fresh-link' }, { purpose }),
    toStaff(desk, 'for staff', { kind: 'sign-in-link', minutesValid: 15 }, { purpose: 'sign-in' }),
  ];
}

export function staffSamples(desk: SampleDesk): SampleLetter[] {
  return [
    ...responseLetters(desk),
    ...clientActs(desk),
    ...meetings(desk),
    ...deskLetters(desk),
    ...reportSamples(desk),
  ];
}
