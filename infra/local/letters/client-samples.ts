import { pauseReasons } from '#domain/policy/relance.ts';
import type { ProposalVariant } from '#domain/relance/client-wait.ts';
import { heldUntil, sampleAppointment, sampleMonday, sampleSlots } from '#local/letters/sample-dossier.ts';
import { type SampleDesk, type SampleLetter, toClient, withoutColleague } from '#local/letters/sample-letter.ts';

const answersBefore = '2026-11-24T10:00:00.000Z';

/** The first letters, and the answers to messages that are not for an advisor. */
function firstLetters(desk: SampleDesk): SampleLetter[] {
  const { advisorId, words } = desk.cast;
  const { question } = words;
  const ask = { kind: 'clarification-question', byId: advisorId, question } as const;
  const exit = (offTargetKind: string, destinationUrl?: string) =>
    toClient(desk, offTargetKind, { kind: 'off-target-redirect', offTargetKind, destinationUrl });
  return [
    toClient(desk, 'assigned', { kind: 'acknowledgement', variant: 'assigned', answersBefore }),
    toClient(desk, 'assigned, new', { kind: 'acknowledgement', variant: 'assigned', answersBefore }, { level: 'new' }),
    toClient(desk, 'assigned, Ms', { kind: 'acknowledgement', variant: 'assigned', answersBefore }, { civility: 'ms' }),
    toClient(
      desk,
      'assigned, Mr, VIC',
      { kind: 'acknowledgement', variant: 'assigned', answersBefore },
      { civility: 'mr', level: 'vic' },
    ),
    toClient(desk, 'held', { kind: 'acknowledgement', variant: 'held', answersBefore }),
    toClient(desk, 'incomplete', { kind: 'acknowledgement', variant: 'incomplete' }, { purpose: 'completion' }),
    toClient(desk, 'premature', { kind: 'acknowledgement', variant: 'premature' }),
    exit('press', 'mailto:presse@maison-aurelle.example'),
    exit('careers'),
    exit('after-sales'),
    exit('solicitation'),
    exit('other'),
    toClient(desk, 'with a page', ask, { purpose: 'completion' }),
    toClient(desk, 'by the private space', ask),
    toClient(desk, 'client', { kind: 'fresh-link' }, { purpose: 'slots' }),
  ];
}

function slotsProposed(desk: SampleDesk): SampleLetter[] {
  const facts = (variant: ProposalVariant, count = 3) =>
    ({ kind: 'slots-proposed', variant, slots: sampleSlots(desk.cast, count), heldUntil }) as const;
  const purpose = 'slots';
  return [
    toClient(desk, 'first, new client', facts('first'), { purpose, level: 'new' }),
    toClient(desk, 'first, new client who wrote before, a repair', facts('first', 2), {
      purpose,
      level: 'new',
      returning: true,
      job: 'repair',
    }),
    toClient(desk, 'first, client, by telephone', facts('first'), { purpose, level: 'client', meeting: 'phone' }),
    toClient(desk, 'first, VIC, a collection', facts('first'), { purpose, level: 'vic', job: 'collection' }),
    toClient(desk, 'first, VIC, by video from New York', facts('first', 2), {
      purpose,
      level: 'vic',
      job: 'personal-pleasure',
      meeting: 'video',
      timeZone: 'America/New_York',
    }),
    toClient(desk, 'first, Top VIC, a creation', facts('first'), {
      purpose,
      level: 'top-vic',
      job: 'bespoke-creation',
    }),
    toClient(desk, 'first, Top VIC from Tokyo', facts('first', 1), {
      purpose,
      level: 'top-vic',
      job: 'milestone',
      timeZone: 'Asia/Tokyo',
    }),
    toClient(desk, 'new times', facts('new-times'), { purpose, job: 'discovery' }),
    toClient(desk, 'after a no-show', facts('after-no-show', 1), { purpose, job: 'event' }),
    toClient(desk, 'advisor missed', facts('advisor-missed', 2), { purpose, level: 'vic', job: 'investment-piece' }),
  ];
}

function appointments(desk: SampleDesk): SampleLetter[] {
  const { cast } = desk;
  const purpose = 'appointment';
  const booked = (meeting?: Parameters<typeof sampleAppointment>[1]) =>
    ({ kind: 'appointment-confirmed', variant: 'booked', appointment: sampleAppointment(cast, meeting) }) as const;
  const moved = sampleAppointment(cast, 'boutique', { sequence: 1, reschedules: 1 });
  const entrusted = sampleAppointment(cast, 'boutique', { sequence: 1, formerAdvisorId: cast.colleagueId });
  const cancelled = (by: 'client' | 'advisor') =>
    sampleAppointment(cast, 'boutique', { sequence: 1, cancelledAt: '2026-11-24T09:00:00.000Z', cancelledBy: by });
  const reminder = (meeting?: Parameters<typeof sampleAppointment>[1]) =>
    ({ kind: 'appointment-reminder', appointment: sampleAppointment(cast, meeting), hoursBefore: 24 }) as const;
  return [
    toClient(desk, 'booked, new client', booked(), { purpose, level: 'new' }),
    toClient(desk, 'booked, Top VIC and VIP', booked(), { purpose, level: 'top-vic', vip: true, job: 'collection' }),
    toClient(desk, 'booked, by video, a creation', booked('video'), { purpose, level: 'vic', job: 'bespoke-creation' }),
    toClient(desk, 'booked, by telephone without a number', booked('phone'), {
      purpose,
      job: 'repair',
      withPhone: false,
      timeZone: 'America/New_York',
    }),
    toClient(desk, 'booked, at the boutique from New York', booked(), {
      purpose,
      level: 'client',
      job: 'repair',
      timeZone: 'America/New_York',
    }),
    toClient(desk, 'moved', { kind: 'appointment-confirmed', variant: 'moved', appointment: moved }, { purpose }),
    toClient(
      desk,
      'with another advisor',
      { kind: 'appointment-confirmed', variant: 'other-advisor', appointment: entrusted },
      { purpose },
    ),
    toClient(desk, 'by the client', { kind: 'appointment-cancelled', appointment: cancelled('client') }),
    toClient(desk, 'by the house', { kind: 'appointment-cancelled', appointment: cancelled('advisor') }),
    toClient(desk, 'at the boutique', reminder(), { purpose, level: 'client' }),
    toClient(desk, 'in the private salon', reminder('private-salon'), { purpose, level: 'vic' }),
    toClient(desk, 'by telephone', reminder('phone'), { purpose }),
  ];
}

/** Letters about a pause, an end or a new advisor. */
function lastLetters(desk: SampleDesk): SampleLetter[] {
  const { advisorId, colleagueId } = desk.cast;
  const reopensAt = '2027-01-12T09:00:00.000Z';
  const away = {
    kind: 'advisor-away',
    awayId: colleagueId,
    standInId: advisorId,
    awayUntil: '2026-11-29',
  } as const;
  const how = (level: 'new' | 'vic', byId = advisorId) =>
    toClient(
      desk,
      byId === advisorId ? level : 'met the director',
      { kind: 'satisfaction-question', metOn: sampleMonday, advisorId: byId },
      { purpose: 'satisfaction', level },
    );
  return [
    ...pauseReasons.flatMap((because) => [
      toClient(desk, `${because}, until a date`, { kind: 'respectful-pause', because, reopensAt }),
      toClient(desk, `${because}, until a word`, { kind: 'respectful-pause', because }),
    ]),
    toClient(desk, 'withdrawn', { kind: 'consent-withdrawn' }),
    how('new'),
    how('vic'),
    how('new', desk.house.dutyManagerId),
    toClient(desk, 'new client', away, { level: 'new' }),
    toClient(desk, 'VIC', away, { level: 'vic' }),
    toClient(withoutColleague(desk), 'new client', { kind: 'new-advisor', fromId: colleagueId }, { level: 'new' }),
    toClient(withoutColleague(desk), 'Top VIC', { kind: 'new-advisor', fromId: colleagueId }, { level: 'top-vic' }),
  ];
}

export function clientSamples(desk: SampleDesk): SampleLetter[] {
  return [...firstLetters(desk), ...slotsProposed(desk), ...appointments(desk), ...lastLetters(desk)];
}
