import { isAudited } from '#domain/triage/triage.ts';
import { checkEvent, type EventData, type EventName, type HouseEvent } from '#events/catalog.ts';

/** Small, fast and the same everywhere (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

interface Options {
  readonly seed: number;
  readonly people: number;
  readonly from: string;
  readonly days: number;
}

/** A house with randomly generated inquiries, meetings and purchases, the same for the same seed. */
export function seededEvents({ seed, people, from, days }: Options): HouseEvent[] {
  const random = randomFrom(seed);
  const chance = (share: number) => random() < share;
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(random() * values.length)] ?? values[0];
  const events: HouseEvent[] = [];
  const start = Date.parse(`${from}T00:00:00.000Z`);
  let count = 0;
  let relances = 0;
  const offers = ['slots', 'another-option', 'new-slot'] as const;
  const say = <Name extends EventName>(
    name: Name,
    atMs: number,
    about: { personId: string; inquiryId?: string },
    data: EventData<Name>,
  ): number => {
    count += 1;
    const eventId = `evt-${String(count).padStart(7, '0')}`;
    const occurredAt = new Date(Math.round(atMs)).toISOString();
    const event = { eventId, name, occurredAt, correlationId: about.inquiryId ?? about.personId, ...about, data };
    checkEvent(event);
    events.push(event as HouseEvent);
    return atMs;
  };

  const policyVersion = 'p1';
  const advisors = ['camille-laurent', 'hugo-mercier', 'aiko-tanaka'] as const;
  const boutiqueOf = { 'camille-laurent': 'paris', 'hugo-mercier': 'paris', 'aiko-tanaka': 'tokyo' } as const;

  const inquiry = (personId: string, number: number, receivedMs: number, returning: boolean) => {
    const inquiryId = `inq-${personId}-${number}`;
    const about = { personId, inquiryId };
    const owner = pick(advisors);
    let at = say('inquiry-received.v1', receivedMs, about, {
      channel: pick(['web-form', 'api']),
      language: pick(['fr', 'en']),
      returningClient: returning,
      intent: pick(['acquire', 'gift', 'repair']),
      vip: chance(0.1),
      policyVersion,
    });
    const qualify = (verdict: EventData<'inquiry-qualified.v1'>['verdict']) =>
      say('inquiry-qualified.v1', at + minute, about, {
        verdict,
        points: 50,
        vicLevel: pick(['new', 'client', 'vic']),
        offTargetKind: verdict === 'off-target' ? 'press' : null,
        jobToBeDone: 'gift',
        policyVersion,
      });
    if (chance(0.03)) return;
    const verdict = pick([
      'qualified',
      'qualified',
      'qualified',
      'incomplete',
      'off-target',
      'premature',
      'doubtful',
    ] as const);
    at = qualify(verdict);
    if (verdict === 'off-target') return;
    if (verdict === 'incomplete') {
      at = say('client-awaited.v1', at + minute, about, { waitNumber: 9, moment: 'incomplete' });
      if (chance(0.4)) {
        at = say('relance-sent.v1', at + day, about, {
          waitNumber: 9,
          step: 'incomplete-d1',
          offer: 'clarification',
          policyVersion,
        });
      }
      if (chance(0.5)) return;
      at = say('client-completed.v1', at + random() * 9 * day, about, { what: 'completed' });
      at = qualify('qualified');
    }
    at = say('advisor-assigned.v1', at + minute, about, {
      ownerId: owner,
      boutiqueId: boutiqueOf[owner],
      assignmentNumber: 1,
      because: 'largest-shortfall',
      previousOwnerId: null,
      policyVersion,
    });
    const obligationId = `obl-${inquiryId}`;
    say('first-response-planned.v1', at, about, {
      obligationId,
      startedAt: new Date(at).toISOString(),
      targetMinutes: 240,
      deadlineAt: new Date(at + 4 * hour).toISOString(),
      calendarId: 'paris',
      policyVersion,
    });
    if (chance(0.4)) {
      at = say('first-response-warned.v1', at + hour, about, { obligationId, step: 'warn-50', recipients: [owner] });
    }
    if (chance(0.2)) {
      at = say('first-response-breached.v1', at + hour, about, {
        obligationId,
        ownerId: owner,
        clockHolderId: owner,
        deadlineAt: new Date(at).toISOString(),
      });
      if (chance(0.5)) {
        at = say('inquiry-escalated.v1', at + hour, about, { obligationId, fromId: owner, toId: 'helene-marchand' });
      }
    }
    if (chance(0.05)) {
      at = say('advisor-judged-off-target.v1', at + hour, about, { byId: owner, reason: 'press' });
      if (chance(0.5)) return;
      at = say('choice-undone.v1', at + 5 * minute, about, { choice: 'off-target', byId: owner });
    }
    if (chance(0.1)) return;
    const given = (obligation: string) => {
      const businessMinutes = Math.round(random() * 60_000) / 100;
      at = say('first-response-given.v1', at + hour, about, {
        obligationId: obligation,
        byId: owner,
        choice: pick(['answered', 'slots', 'clarification']),
        channel: 'call',
        // Some answers were given before any channel was advised.
        ...(businessMinutes % 5 === 0 ? {} : { advisedChannel: businessMinutes % 2 === 0 ? 'call' : 'mail' }),
        businessMinutes,
        calendarMinutes: businessMinutes + Math.floor(random() * 1000),
        marginMinutes: 240 - businessMinutes,
        withinTarget: businessMinutes <= 240,
      });
      return businessMinutes;
    };
    const undoOf = () => {
      const last = events.at(-1);
      const choice = last?.name === 'first-response-given.v1' ? last.data.choice : 'answered';
      at = say('choice-undone.v1', at + 5 * minute, about, { choice, byId: owner });
    };
    let minutes = given(obligationId);
    if (chance(0.1)) {
      undoOf();
      if (chance(0.3)) return;
      minutes = given(obligationId);
    }
    if (chance(0.05)) {
      at = say('inquiry-reopened.v1', at + hour, about, { because: 'client-unreachable', ownerId: owner });
      if (chance(0.5)) return;
      minutes = given(obligationId);
    }
    at = say('first-response-recorded.v1', at + 10 * minute, about, {
      obligationId,
      byId: owner,
      businessMinutes: minutes,
      marginMinutes: 240 - minutes,
      withinTarget: minutes <= 240,
    });
    at = say('client-awaited.v1', at + 1, about, { waitNumber: 1, moment: 'choice' });
    at = say('slots-proposed.v1', at + minute, about, {
      proposalNumber: 1,
      advisorId: owner,
      slotIds: [`${owner}.20260101T100000Z`],
      heldUntil: new Date(at + 2 * day).toISOString(),
      policyVersion,
    });
    for (const [step, afterDays] of [
      ['choice-d2', 2],
      ['choice-d7', 7],
    ] as const) {
      if (chance(0.5)) continue;
      const due = at + afterDays * day;
      const wait = { waitNumber: 1, step, policyVersion };
      let sentAt = due;
      if (chance(0.3)) {
        say('relance-deferred.v1', due, about, {
          ...wait,
          until: new Date(due + 2 * day).toISOString(),
          because: 'cap',
        });
        sentAt = due + Math.floor(random() * 2 * day);
      }
      if (chance(0.8)) {
        relances += 1;
        const offer = offers[relances % offers.length] ?? 'slots';
        say('relance-sent.v1', sentAt, about, { ...wait, offer });
        say('mail-sent.v1', sentAt + 1, about, {
          mailKey: `${inquiryId}.${step}`,
          kind: 'relance',
          audience: 'client',
          recipientId: personId,
          contactClass: 'relational',
        });
      } else say('relance-cancelled.v1', sentAt, about, { ...wait, because: 'stale' });
    }
    if (chance(0.2)) {
      say('contact-recorded.v1', at + random() * 20 * day, about, {
        advisorId: owner,
        channel: 'call',
        direction: pick(['outbound', 'inbound']),
      });
    }
    at += random() * 12 * day;
    if (chance(0.25)) {
      at = say('client-asked.v1', at, about, { what: pick(['call', 'resume']) });
      if (chance(0.5)) given(`${obligationId}-2`);
      if (chance(0.3)) undoOf();
    }
    if (chance(0.3)) return;
    const appointmentId = `app-${inquiryId}`;
    let startsAt = at + 3 * day;
    at = say('slot-chosen.v1', at, about, {
      appointmentId,
      advisorId: owner,
      boutiqueId: boutiqueOf[owner],
      startsAt: new Date(Math.round(startsAt)).toISOString(),
      endsAt: new Date(Math.round(startsAt) + hour).toISOString(),
    });
    if (chance(0.1)) {
      say('choice-undone.v1', at + minute, about, { choice: 'slot-chosen', byId: personId });
      return;
    }
    if (chance(0.1)) {
      say('appointment-cancelled.v1', at + hour, about, { appointmentId, advisorId: owner, by: 'client' });
      return;
    }
    if (chance(0.2)) {
      startsAt += 2 * day;
      say('appointment-moved.v1', at + hour, about, {
        appointmentId,
        advisorId: owner,
        by: 'client',
        startsAt: new Date(Math.round(startsAt)).toISOString(),
        endsAt: new Date(Math.round(startsAt) + hour).toISOString(),
      });
    }
    if (chance(0.1)) return;
    const kind = pick(['attended', 'no-show', 'sale', 'later', 'no-sale'] as const);
    const recorded = say('outcome-recorded.v1', startsAt + 20 * hour, about, {
      byId: owner,
      kind,
      author: kind === 'no-show' ? pick(['client', 'advisor']) : null,
      amountMinor: kind === 'sale' ? 100_000 + Math.floor(random() * 900_000) : null,
      currency: kind === 'sale' ? pick(['EUR', 'CHF']) : null,
      category: kind === 'sale' ? 'watches' : null,
      metOn: new Date(Math.round(startsAt)).toISOString(),
    });
    if (kind === 'sale') say('inquiry-closed.v1', recorded + 1, about, { because: 'won', ownerId: owner });
    if (kind !== 'no-show' && chance(0.6)) {
      say('satisfaction-given.v1', recorded + day, about, {
        appointmentId,
        advisorId: owner,
        csat: chance(0.9) ? 1 + Math.floor(random() * 5) : null,
        nps: chance(0.7) ? Math.floor(random() * 11) : null,
      });
    }
    if (chance(0.2))
      say('inquiry-woken.v1', recorded + 30 * day, about, { reprise: 1, because: pick(['date', 'dormant']) });
  };

  for (let number = 1; number <= people; number += 1) {
    const personId = `person-${number}`;
    const firstMs = start + Math.floor(random() * days * day);
    inquiry(personId, 1, firstMs, false);
    if (chance(0.25)) inquiry(personId, 2, firstMs + day + Math.floor(random() * 40 * day), true);
    const purchases = chance(0.4) ? 1 + Math.floor(random() * 4) : 0;
    for (let purchase = 1; purchase <= purchases; purchase += 1) {
      const boughtMs = firstMs - Math.floor(random() * 500 * day);
      say(
        'purchase-recorded.v1',
        firstMs + purchase,
        { personId },
        {
          purchaseId: `pur-${number}-${purchase}`,
          purchasedOn: new Date(boughtMs).toISOString().slice(0, 10),
          amountMinor: 10_000 + Math.floor(random() * 500_000),
          currency: pick(['EUR', 'EUR', 'CHF']),
          category: null,
        },
      );
    }
  }
  // Few ids are drawn to be checked: some that are, closed by the reading and judged by a person.
  const drawn = Array.from({ length: 200 }, (_, index) => `inq-closed-${index}`).filter(isAudited);
  for (const [index, inquiryId] of drawn.entries()) {
    const about = { personId: `per-closed-${index}`, inquiryId };
    const at = start + (index + 1) * day;
    const kind = { channel: 'web-form', language: 'en', returningClient: false, intent: 'other', vip: false } as const;
    say('inquiry-received.v1', at, about, { ...kind, policyVersion });
    const read = { verdict: 'off-target', points: 0, vicLevel: 'new', offTargetKind: 'press' } as const;
    say('inquiry-qualified.v1', at + minute, about, { ...read, jobToBeDone: 'gift', policyVersion });
    const because = index % 3 === 0 ? 'genuine' : 'off-target';
    say('inquiry-steered.v1', at + hour, about, { byId: 'helene-marchand', act: 'judged', because });
  }
  return events;
}

/** The same events, twice each and in another order. */
export function shuffledAndDoubled(events: readonly HouseEvent[], seed: number): HouseEvent[] {
  const random = randomFrom(seed);
  return [...events, ...events]
    .map((event) => ({ event, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ event }) => event);
}
