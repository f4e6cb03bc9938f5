/**
 * Each invariant is tested with a history that has exactly one fault, because a check that cannot fail proves nothing.
 */
import { expect, test } from 'vitest';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { HouseEvent } from '#events/catalog.ts';
import { house, monday10 } from '../unit/ports/house.ts';
import { inquiry } from '../unit/ports/samples.ts';
import type { History, SeenExecution, SeenMail } from './history.ts';
import { type InvariantName, invariants } from './invariants.ts';

const endedAt = '2028-11-23T09:00:00.000Z';

const closed: Inquiry = {
  ...inquiry(),
  status: 'closed',
  closing: 'without-sale',
  workflowEndedAt: monday10,
  owner: { ownerId: 'camille', kind: 'advisor', assignmentNumber: 1, since: monday10, because: 'fairness' as never },
};

/** Events as they are written, one after the other, an hour apart. */
function events(...said: readonly (readonly [HouseEvent['name'], object, string?])[]): readonly HouseEvent[] {
  return said.map(([name, data, at], index) => {
    const occurredAt = at ?? new Date(Date.parse(monday10) + index * 3_600_000).toISOString();
    const eventId = `evt-${String(index).padStart(4, '0')}`;
    return { name, data, eventId, occurredAt, correlationId: 'inq-1', inquiryId: 'inq-1' } as unknown as HouseEvent;
  });
}

function mail(mailKey: string, to = 'anna@client.example', at = monday10): SeenMail {
  return { mailKey, to, at, subject: '', hasUnsubscribe: false };
}

const execution: SeenExecution = {
  name: 'inq-1',
  inquiryId: 'inq-1',
  status: 'SUCCEEDED',
  stateNow: undefined,
  events: 80,
  transitions: 20,
  text: '[]',
  lastEvent: '{}',
};

function history(parts: Partial<History> = {}, said: readonly HouseEvent[] = [], one: Inquiry = closed): History {
  return {
    house: house(),
    inquiries: [{ seed: 1, inquiry: one, events: said }],
    people: [
      {
        seed: 1,
        personId: 'person-1',
        email: 'anna@client.example',
        fullName: 'Anna Exemple',
        word: 'quartzite1',
        timeZone: 'Europe/Paris',
      },
    ],
    personEvents: [],
    executions: [execution],
    agendas: [],
    mails: [],
    acts: [],
    logs: '',
    timersLeft: 0,
    lastActAt: monday10,
    endedAt,
    ...parts,
  };
}

const relance = {
  mailKey: 'inq-1.w1.choice-d2',
  kind: 'relance',
  recipientId: 'person-1',
  audience: 'client',
  contactClass: 'relational',
};
const assigned = { ownerId: 'camille', assignmentNumber: 1, because: 'fairness', previousOwnerId: null };
const given = { obligationId: 'obl-1', byId: 'camille', choice: 'answered' };
const slot = {
  appointmentId: 'app-1',
  advisorId: 'camille',
  startsAt: '2026-11-25T10:00:00.000Z',
  endsAt: '2026-11-25T11:00:00.000Z',
  boutiqueId: 'paris',
};
const act = {
  at: monday10,
  seed: 1,
  life: 0,
  act: { afterMinutes: 0, twice: false, deed: { by: 'nobody', choice: 'nothing' } },
  meant: 'client: call',
  inquiryId: 'inq-1',
  spoilt: false,
} as const;

const called = `{"choice":"call","recordedAt":"${monday10}","repeated":false}`;
const clicked = { ...act, act: { ...act.act, twice: true }, status: 200, body: called } as const;

const other = { ...closed, inquiryId: 'inq-2' };
const otherEvents = events(['slot-chosen.v1', { ...slot, appointmentId: 'app-2' }]).map(
  (event) => ({ ...event, inquiryId: 'inq-2', eventId: 'evt-9999' }) as HouseEvent,
);

/** For each invariant a history with one fault. */
const doctored: Readonly<Record<InvariantName, History>> = {
  'an inquiry always has one owner with a name': history(
    {},
    events(['advisor-assigned.v1', { ...assigned, ownerId: 'nobody' }]),
  ),
  'whoever loses an inquiry is told': history(
    { mails: [mail('inq-1.owner-1.camille', 'camille@house.example')] },
    events(
      ['advisor-assigned.v1', assigned],
      ['advisor-assigned.v1', { ...assigned, ownerId: 'hugo', because: 'manager-choice', previousOwnerId: 'camille' }],
    ),
  ),
  'one client has one advisor among open inquiries': history({
    inquiries: [
      { seed: 1, inquiry: closed, events: events(['advisor-assigned.v1', assigned]) },
      {
        seed: 1,
        inquiry: { ...closed, inquiryId: 'inq-2' },
        events: [
          ...events(['inquiry-received.v1', {}], ['advisor-assigned.v1', { ...assigned, ownerId: 'hugo' }]),
          ...events(['mail-sent.v1', {}, '2026-11-23T12:00:00.000Z']),
        ].map((event) => ({ ...event, inquiryId: 'inq-2' })),
      },
    ],
  }),
  'what a client writes again is heard': history(
    { mails: [mail('inq-1.owner-1.camille', 'camille@house.example')] },
    events(['advisor-assigned.v1', assigned], ['client-wrote.v1', { what: 'wrote', corrected: [] }]),
  ),
  'every inquiry ends, or is held where a person sees it': history({}, [], { ...closed, status: 'awaiting-client' }),
  'no run and no timer is left, and a run that AWS broke off is taken up': history({
    executions: [{ ...execution, status: 'RUNNING', stateNow: 'Await client choice' }],
  }),
  'no hour stays kept': history({
    agendas: [
      {
        advisorId: 'camille',
        version: 1,
        entries: [
          {
            slotId: 's',
            inquiryId: 'inq-1',
            kind: 'held',
            heldUntil: '2029-01-01T00:00:00.000Z',
            startsAt: slot.startsAt,
            endsAt: slot.endsAt,
          },
        ],
      },
    ],
  }),
  'no relance leaves after an answer, a booking, an exit or a pause': history(
    {},
    events(
      ['client-awaited.v1', { waitNumber: 1, moment: 'choice' }],
      ['slot-chosen.v1', slot],
      ['mail-sent.v1', relance],
    ),
  ),
  'no cap is exceeded': history(
    {},
    events(...[1, 2, 3, 4].map((n) => ['mail-sent.v1', { ...relance, mailKey: `inq-1.w${n}` }] as const)),
  ),
  'quiet hours and week-ends are kept': history({}, events(['mail-sent.v1', relance, '2026-11-22T10:00:00.000Z'])),
  'what was asked for leaves at once': history(
    {},
    events(['slots-proposed.v1', { proposalNumber: 1, advisorId: 'camille', slotIds: [], heldUntil: endedAt }]),
  ),
  'each threshold is told once': history(
    {},
    events(
      ...[1, 2].map(
        () =>
          [
            'first-response-warned.v1',
            { obligationId: 'obl-1', step: 'warn-50/owner', recipients: ['camille'] },
          ] as const,
      ),
    ),
  ),
  'a broken promise is apologised for once, with a time still ahead': history(
    {},
    events(
      ['promise-renewed.v1', { obligationId: 'obl-1', byId: 'helene', because: 'duty', dueAt: monday10 }],
      ['mail-sent.v1', { mailKey: 'inq-1.apology-1', kind: 'promise-apology', recipientId: 'person-1' }],
    ),
  ),
  'no hour is sold twice': {
    ...history(),
    inquiries: [
      { seed: 1, inquiry: closed, events: events(['slot-chosen.v1', slot]) },
      { seed: 1, inquiry: other, events: otherEvents },
    ],
  },
  'each letter leaves once': history({ mails: [mail('inq-1.acknowledgement'), mail('inq-1.acknowledgement')] }),
  'what is clicked twice is done once': history({ acts: [clicked, clicked] }),
  'nothing that was accepted is lost': history({ acts: [{ ...act, status: 200, body: called }] }),
  'everybody gets an answer': history({ acts: [{ ...act, status: 502, body: 'Bad gateway' }] }),
  'executions stay small': history({ executions: [{ ...execution, transitions: 101 }] }),
  'nobody is named outside their own record': history({ logs: '{"message":"Could not write to anna@client.example"}' }),
  'after a cancellation only the cancellation is said': history(
    {},
    events(
      ['appointment-cancelled.v1', { appointmentId: 'app-1', advisorId: 'camille', by: 'client' }],
      ['mail-sent.v1', { ...relance, kind: 'appointment-reminder', mailKey: 'inq-1.app-1.0.reminder-24' }],
    ),
  ),
  'no relance leaves after a purchase': history(
    {},
    events(
      ['inquiry-closed.v1', { because: 'won', ownerId: 'camille' }, '2026-12-18T10:00:00.000Z'],
      ['mail-sent.v1', relance, '2027-03-01T10:00:00.000Z'],
    ),
  ),
  'one answer stands for a promise': history(
    {},
    events(['first-response-given.v1', given], ['first-response-given.v1', given]),
  ),
};

test.each(Object.keys(invariants) as InvariantName[])(
  '"%s" holds in a correct history, and fails in a faulty one',
  (name) => {
    expect(invariants[name](history())).toEqual([]);
    expect(invariants[name](doctored[name]).map(({ seed }) => seed)).toContain(1);
  },
);

test('an answer or an exit that was taken back breaks no invariant', () => {
  const undone = ['choice-undone.v1', { choice: 'answered', byId: 'camille' }] as const;
  const said = events(['first-response-given.v1', given], undone, ['first-response-given.v1', given]);
  expect(invariants['one answer stands for a promise'](history({}, said))).toEqual([]);
  const stayed = events(
    ['client-awaited.v1', { waitNumber: 1, moment: 'choice' }],
    ['client-left.v1', { how: 'declined' }],
    ['choice-undone.v1', { choice: 'declined', byId: 'person-1' }],
    ['mail-sent.v1', relance],
  );
  expect(invariants['no relance leaves after an answer, a booking, an exit or a pause'](history({}, stayed))).toEqual(
    [],
  );
});

test('neither a repeated click that gets the recorded outcome, nor the same wish at another time or inquiry, breaks an invariant', () => {
  const heard = { ...clicked, body: called.replace('"repeated":false', '"repeated":true') };
  const later = '2026-11-23T11:00:00.000Z';
  const again = { ...clicked, at: later, body: called.replace(monday10, later) };
  const acts = [clicked, heard, again, { ...clicked, life: 1 }];
  expect(invariants['what is clicked twice is done once'](history({ acts }))).toEqual([]);
});

test('a run that AWS ended breaks no invariant if it was resumed and announced, and breaks one otherwise', () => {
  const holds = invariants['no run and no timer is left, and a run that AWS broke off is taken up'];
  const failed = {
    ...execution,
    name: 'inq-1-2',
    status: 'FAILED',
    text: '[{"cause":"Error: socket hang up"}]',
    lastEvent: '{"cause":"Error: socket hang up"}',
  };
  const takenUp = events(['workflow-broken-off.v1', { run: 2, ended: 'failed', sequel: 'went-on' }]);
  const anotherRun = events(['workflow-broken-off.v1', { run: 1, ended: 'failed', sequel: 'went-on' }]);
  const mails = [mail('inq-1.broken-run-2.helene', 'helene@house.example')];
  expect(holds(history({ executions: [failed], mails }, takenUp))).toEqual([]);
  expect(holds(history({ executions: [failed], mails }, anotherRun))).toHaveLength(1);
  expect(holds(history({ executions: [failed] }, takenUp))).toHaveLength(1);
  // An injected fault that was recovered does not excuse a later defect.
  const lastEvent = '{"cause":"TypeError: inquiry.owner is undefined"}';
  const byItself = { ...failed, text: `[{"cause":"Error: socket hang up"},${lastEvent}]`, lastEvent };
  expect(holds(history({ executions: [byItself], mails }, takenUp))).toHaveLength(1);
});
