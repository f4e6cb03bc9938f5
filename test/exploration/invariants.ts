/**
 * The invariants of every history. Each reads the events, mails and executions of a wave with code of its own, never
 * the product's rules, and returns the violations with their seed.
 */
import { firstResponseTarget } from '#domain/policy/first-response.ts';
import type { HouseEvent } from '#events/catalog.ts';
import type { DoneAct, History, SeenExecution, SeenInquiry } from './history.ts';

export interface Broken {
  readonly seed: number;
  readonly what: string;
}

export type Invariant = (history: History) => readonly Broken[];

const of = (seed: number, what: string): Broken => ({ seed, what });

function twice(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

function eachInquiry(look: (one: SeenInquiry, history: History) => readonly string[]): Invariant {
  return (history) =>
    history.inquiries.flatMap((one) =>
      look(one, history).map((what) => of(one.seed, `${one.inquiry.inquiryId}: ${what}`)),
    );
}

type Named<Name extends HouseEvent['name']> = Extract<HouseEvent, { readonly name: Name }>;

function eventsNamed<Name extends HouseEvent['name']>(events: readonly HouseEvent[], ...names: Name[]): Named<Name>[] {
  const wanted: readonly string[] = names;
  return events.filter((event): event is Named<Name> => wanted.includes(event.name));
}

const ownedByName = eachInquiry(({ inquiry, events }, { house }) => {
  const known = (id: string) => house.staff.some(({ staffId }) => staffId === id);
  const strangers = eventsNamed(events, 'advisor-assigned.v1').filter(({ data }) => !known(data.ownerId));
  const isLooked = events.length > 1;
  return [
    ...strangers.map(({ data }) => `given to ${data.ownerId}, whom nobody knows`),
    ...(isLooked && (inquiry.owner === undefined || !known(inquiry.owner.ownerId)) ? ['nobody owns it'] : []),
  ];
});

/** A person who was notified by letter that the inquiry is theirs. */
const losersAreNotified = eachInquiry(({ inquiry, events }, { mails, house, acts }) => {
  const wasNotified = ['manager-choice', 'owner-left', 'hand-over-undone', 'one-client'];
  const addressOf = (id: string) => house.staff.find(({ staffId, left }) => staffId === id && left !== true)?.email;
  // Whoever has left has no mailbox here, and may be back at the end: what the house was told last before it counts.
  const hasLeft = (id: string, at: string) =>
    id === 'louis-ferrand' &&
    acts
      .filter(({ meant, at: told }) => meant.startsWith('house') && told <= at)
      .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
      .at(-1)?.meant === 'house: advisor-left';
  return eventsNamed(events, 'advisor-assigned.v1').flatMap(({ data, occurredAt }) => {
    const { previousOwnerId: loserId, ownerId, because } = data;
    const address = loserId === null || loserId === ownerId ? undefined : addressOf(loserId);
    if (address === undefined || !wasNotified.includes(because) || hasLeft(loserId ?? '', occurredAt)) return [];
    const mine = mails.filter(({ to, mailKey }) => to === address && mailKey.startsWith(`${inquiry.inquiryId}.`));
    // A letter without a result is never sent again blindly: the house knows that it is in doubt.
    const isInDoubt = eventsNamed(events, 'mail-doubted.v1').some(
      ({ data: doubt, occurredAt: doubted }) => doubt.recipientId === loserId && doubted >= occurredAt,
    );
    if (isInDoubt) return [];
    const knewOfIt = mine.some(({ at }) => at <= occurredAt);
    const isNotified = mine.some(({ at }) => at >= occurredAt);
    return knewOfIt && !isNotified
      ? [`${loserId} lost it to ${ownerId} (${because}) at ${occurredAt} and was not told`]
      : [];
  });
});

/** After two years without acts, no inquiry is open that no one can see. */
const everythingEnds = eachInquiry(({ inquiry }) => {
  const { status, reopensAt, owner, workflowEndedAt, pendingChoice } = inquiry;
  const isOver = status === 'closed' || (status === 'paused' && reopensAt === undefined);
  const isHeld = owner?.kind === 'duty-manager' && workflowEndedAt !== undefined && pendingChoice === undefined;
  // A known client is left alone only with their owner's word: the board shows it in that person's name.
  const isAsked =
    inquiry.clientWait?.confirmAskedAt !== undefined && owner !== undefined && workflowEndedAt !== undefined;
  return isOver || isHeld || isAsked ? [] : [`ended as ${status}, owned by ${owner?.ownerId}, reopening ${reopensAt}`];
});

/** The error texts of an injected fault, in the process and over HTTP. */
const mishapWords = /On purpose\.|socket hang up/;
/** The errors that end a run after such a fault: the call itself, or a letter without a result. */
const endsOverMishap = /On purpose\.|socket hang up|"MailInDoubtError"/;

/** The run failed only because of AWS, its end is in the history, and the duty manager was notified by letter. */
function isTakenUp(
  { inquiryId, name, status, text, lastEvent }: SeenExecution,
  { inquiries, mails }: History,
): boolean {
  const run = name === inquiryId ? 1 : Number(name.slice(inquiryId.length + 1));
  const events = inquiries.find(({ inquiry }) => inquiry.inquiryId === inquiryId)?.events ?? [];
  return (
    status === 'FAILED' &&
    mishapWords.test(text) &&
    endsOverMishap.test(lastEvent) &&
    eventsNamed(events, 'workflow-broken-off.v1').some(({ data }) => data.run === run) &&
    mails.some(({ mailKey }) => mailKey.startsWith(`${inquiryId}.broken-run-`))
  );
}

const nothingRunsOn: Invariant = (history) => [
  ...history.executions
    .filter((execution) => execution.status !== 'SUCCEEDED' && !isTakenUp(execution, history))
    .map(({ inquiryId, name, status, stateNow }) =>
      of(
        history.inquiries.find((one) => one.inquiry.inquiryId === inquiryId)?.seed ?? -1,
        `${name} is ${status} at ${stateNow}`,
      ),
    ),
  ...(history.timersLeft > 0 ? [of(-1, `${history.timersLeft} timers are left`)] : []),
];

const nothingIsKept: Invariant = ({ agendas, inquiries, endedAt }) =>
  agendas.flatMap(({ advisorId, entries }) =>
    entries
      .filter(({ kind, heldUntil, endsAt }) =>
        kind === 'held' ? (heldUntil ?? endedAt) >= endedAt : endsAt >= endedAt,
      )
      .map(({ slotId, kind, inquiryId }) =>
        of(
          inquiries.find((one) => one.inquiry.inquiryId === inquiryId)?.seed ?? -1,
          `${advisorId} keeps ${slotId} (${kind})`,
        ),
      ),
  );

/** A wait opens by its event and is closed by any later act of the client, an advisor or a manager. */
const noRelanceOutsideAWait = eachInquiry(({ events }) => {
  let isOpen = false;
  let wasOpen = false;
  return events.flatMap((event): string[] => {
    switch (event.name) {
      case 'client-awaited.v1':
        isOpen = true;
        return [];
      case 'client-left.v1':
        wasOpen = isOpen;
        isOpen = false;
        return [];
      case 'choice-undone.v1':
        isOpen ||= wasOpen;
        return [];
      case 'client-completed.v1':
      case 'client-wrote.v1':
      case 'client-asked.v1':
      case 'slot-chosen.v1':
      case 'inquiry-paused.v1':
      case 'inquiry-closed.v1':
      case 'inquiry-reopened.v1':
        isOpen = false;
        return [];
      case 'mail-sent.v1':
        return event.data.kind === 'relance' && !isOpen
          ? [`a relance left at ${event.occurredAt} although nobody waited`]
          : [];
      default:
        return [];
    }
  });
});

const dayMs = 86_400_000;

/** Letters on the house's own initiative and advisors' contacts, for one person, oldest first. */
function touchesOf(
  history: History,
  seed: number,
): { readonly atMs: number; readonly isLetter: boolean; readonly level: string; readonly vip: boolean }[] {
  return history.inquiries
    .filter((one) => one.seed === seed)
    .flatMap(({ inquiry, events }) =>
      events.flatMap((event) => {
        const isLetter = event.name === 'mail-sent.v1' && event.data.contactClass === 'relational';
        const isCall = event.name === 'contact-recorded.v1' && event.data.direction === 'outbound';
        const touch = { atMs: Date.parse(event.occurredAt), isLetter, level: inquiry.vicLevel, vip: inquiry.vip };
        return isLetter || isCall ? [touch] : [];
      }),
    )
    .toSorted((one, other) => one.atMs - other.atMs);
}

const capsAreKept: Invariant = (history) =>
  history.people.flatMap(({ seed }) => {
    const touches = touchesOf(history, seed);
    return touches.flatMap((touch, index) => {
      if (!touch.isLetter) return [];
      const { contactCaps } = firstResponseTarget(history.house.policy, touch.level as never, touch.vip);
      return contactCaps.relational
        .filter(({ channel }) => channel === 'any' || channel === 'email')
        .flatMap(({ touches: atMost, windowDays }) => {
          const inWindow = touches
            .slice(0, index + 1)
            .filter(({ atMs }) => atMs > touch.atMs - windowDays * dayMs).length;
          return atMost !== 'unlimited' && inWindow > atMost
            ? [of(seed, `${inWindow} touches in ${windowDays} days at ${new Date(touch.atMs).toISOString()}`)]
            : [];
        });
    });
  });

/** Computed in the client's own local time, without the product's calendars. */
const quietHoursAreKept: Invariant = (history) =>
  history.people.flatMap(({ seed, timeZone }) => {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    return touchesOf(history, seed).flatMap(({ atMs, isLetter }) => {
      if (!isLetter) return [];
      const parts = Object.fromEntries(format.formatToParts(atMs).map(({ type, value }) => [type, value]));
      const minute = Number(parts.hour) * 60 + Number(parts.minute);
      const isQuiet = parts.weekday === 'Sat' || parts.weekday === 'Sun' || minute < 9 * 60 || minute > 19 * 60;
      // A retried step sends a few minutes after its decision.
      return isQuiet
        ? [of(seed, `a relational letter left on ${parts.weekday} at ${parts.hour}:${parts.minute} in ${timeZone}`)]
        : [];
    });
  });

/** A transactional letter is sent in the same hour as its recorded cause. */
const askedForLeavesAtOnce = eachInquiry(({ events }) => {
  const kinds = {
    'slots-proposed.v1': ['slots-proposed', 'relance'],
    'appointment-reminded.v1': ['appointment-reminder'],
    'clarification-asked.v1': ['clarification-question'],
  } as const;
  const letters = eventsNamed(events, 'mail-sent.v1', 'mail-withheld.v1', 'mail-doubted.v1');
  return eventsNamed(events, 'slots-proposed.v1', 'appointment-reminded.v1', 'clarification-asked.v1').flatMap(
    ({ name, occurredAt }) => {
      const wanted: readonly string[] = kinds[name];
      const near = letters.filter(
        ({ data, occurredAt: at }) =>
          wanted.includes(data.kind) && Math.abs(Date.parse(at) - Date.parse(occurredAt)) < 3_600_000,
      );
      const changed = events.some(
        (event) =>
          event.occurredAt >= occurredAt &&
          [
            'client-asked.v1',
            'client-completed.v1',
            'client-wrote.v1',
            'slot-chosen.v1',
            'client-left.v1',
            'choice-undone.v1',
            'appointment-cancelled.v1',
            'inquiry-handed-over.v1',
            'inquiry-steered.v1',
            'workflow-troubled.v1',
          ].includes(event.name) &&
          Date.parse(event.occurredAt) - Date.parse(occurredAt) < 3_600_000,
      );
      return near.length > 0 || changed ? [] : [`${name} at ${occurredAt}, and no letter left`];
    },
  );
});

const warnedOnce = eachInquiry(({ events }) => {
  const warned = eventsNamed(events, 'first-response-warned.v1').map(({ data }) => `${data.obligationId} ${data.step}`);
  const breached = eventsNamed(events, 'first-response-breached.v1').map(({ data }) => `${data.obligationId} breach`);
  return twice([...warned, ...breached]).map((key) => `told twice: ${key}`);
});

/** The client reads one apology for a promise, and the time it names is still to come when it leaves. */
const apologisedForOnce = eachInquiry(({ events }) => {
  const renewals = eventsNamed(events, 'promise-renewed.v1');
  const letters = eventsNamed(events, 'mail-sent.v1').filter(({ data }) => data.kind === 'promise-apology');
  // The mail service's own clock may be a moment behind: what was promised was written first, whatever the instants say.
  const stale = letters.filter((letter) => {
    const renewal = renewals.findLast((one) => one.eventId < letter.eventId);
    return renewal === undefined || renewal.data.dueAt <= letter.occurredAt;
  });
  return [
    ...twice(renewals.map(({ data }) => data.obligationId)).map((id) => `${id} was renewed twice`),
    ...(letters.length > renewals.length ? [`${letters.length} apologies for ${renewals.length} broken promises`] : []),
    ...stale.map(({ occurredAt }) => `an apology at ${occurredAt} names a time that is past`),
  ];
});

interface Booking {
  readonly advisorId: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** The bookings after each event, rebuilt from the events alone. */
const noHourIsSoldTwice: Invariant = ({ inquiries }) => {
  const seedOf = new Map(inquiries.map(({ seed, inquiry }) => [inquiry.inquiryId, seed]));
  const bookings = new Map<string, Booking>();
  const all = inquiries
    .flatMap(({ events }) => events)
    .toSorted((one, other) => (one.eventId < other.eventId ? -1 : 1));
  return all.flatMap((event) => {
    const inquiryId = event.inquiryId ?? '';
    const before = bookings.get(inquiryId);
    switch (event.name) {
      case 'slot-chosen.v1':
      case 'appointment-moved.v1': {
        const { advisorId, startsAt, endsAt } = event.data;
        bookings.set(inquiryId, { advisorId, startsAt, endsAt });
        break;
      }
      case 'appointment-cancelled.v1':
        bookings.delete(inquiryId);
        return [];
      case 'choice-undone.v1':
        if (event.data.choice === 'slot-chosen') bookings.delete(inquiryId);
        return [];
      case 'inquiry-closed.v1':
      case 'inquiry-paused.v1':
        bookings.delete(inquiryId);
        return [];
      case 'advisor-assigned.v1':
        if (before === undefined || event.data.because === 'client-spoke') return [];
        bookings.set(inquiryId, { ...before, advisorId: event.data.ownerId });
        break;
      default:
        return [];
    }
    const mine = bookings.get(inquiryId);
    if (mine === undefined) return [];
    return [...bookings].flatMap(([otherId, other]) =>
      otherId !== inquiryId &&
      other.advisorId === mine.advisorId &&
      other.startsAt < mine.endsAt &&
      mine.startsAt < other.endsAt
        ? [
            of(
              seedOf.get(inquiryId) ?? -1,
              `${mine.advisorId} at ${mine.startsAt} is sold to ${inquiryId} and ${otherId}`,
            ),
          ]
        : [],
    );
  });
};

const eachLetterLeavesOnce: Invariant = ({ mails, inquiries }) =>
  twice(mails.map(({ mailKey }) => mailKey).filter((key) => key !== '')).map((key) =>
    of(inquiries.find(({ inquiry }) => key.startsWith(`${inquiry.inquiryId}.`))?.seed ?? -1, `${key} left twice`),
  );

/** It was accepted, now, and for the first time. */
function isDone({ act, status, body, at }: DoneAct): boolean {
  return (
    act !== 'submit' && status === 200 && body.includes('"repeated":false') && body.includes(`"recordedAt":"${at}"`)
  );
}

/**
 * Two clicks at one instant are one wish: one succeeds, the other gets the recorded result. If one overwrote the other,
 * both would still satisfy the other invariants, so this one detects a lost update. With another choice between the two,
 * the second click is a wish of its own.
 */
const doneOnceWhenClickedTwice: Invariant = ({ acts }) => {
  const done = acts.filter(isDone);
  const hasBetween = ({ seed, life, at, meant }: (typeof acts)[number]): boolean =>
    done.some((other) => other.seed === seed && other.life === life && other.at === at && other.meant !== meant);
  const clicks = done.filter((one) => one.act !== 'submit' && one.act.twice && !hasBetween(one));
  return clicks
    .filter(({ seed, life, at, meant }, index) =>
      clicks
        .slice(0, index)
        .some((first) => first.seed === seed && first.life === life && first.at === at && first.meant === meant),
    )
    .map(({ seed, meant, at }) => of(seed, `${meant} at ${at} was done twice`));
};

/** An accepted act is in the inquiry's own history at that very instant. */
const nothingIsLost: Invariant = ({ acts, inquiries }) => [
  ...acts.filter(isDone).flatMap(({ seed, inquiryId, meant, at }) => {
    const events = inquiries.find(({ inquiry }) => inquiry.inquiryId === inquiryId)?.events ?? [];
    // Consent belongs to the person, and its withdrawal is recorded there.
    const isSaid = events.some(({ occurredAt }) => occurredAt === at) || /consent|withdraw/.test(meant);
    return isSaid ? [] : [of(seed, `${meant} at ${at} was accepted and left no trace`)];
  }),
  ...inquiries.flatMap(({ seed, inquiry }) =>
    inquiry.signals.map(({ kind, at }) => of(seed, `${inquiry.inquiryId}: nobody heard of ${kind} of ${at}`)),
  ),
];

const everybodyGetsAnAnswer: Invariant = ({ acts }) =>
  acts
    .filter(({ status, spoilt, meant }) => status >= 500 && !spoilt && !meant.startsWith('house'))
    .map(({ seed, meant, at, status, body }) =>
      of(seed, `${meant} at ${at} was answered by ${status}: ${body.slice(0, 160)}`),
    );

/** AWS ends an execution after 25,000 events; ours stay far below that, however much happens to a client. */
const executionsStaySmall: Invariant = ({ executions, inquiries }) =>
  executions
    .filter(({ events, transitions }) => events >= 500 || transitions > 100)
    .map(({ inquiryId, name, events, transitions }) =>
      of(
        inquiries.find((one) => one.inquiry.inquiryId === inquiryId)?.seed ?? -1,
        `${name} has ${events} events, ${transitions} states`,
      ),
    );

const nobodyIsNamed: Invariant = ({ people, inquiries, executions, logs }) =>
  people.flatMap(({ seed, email, fullName, word }) => {
    const secrets = [email, fullName, word];
    const places = {
      events: JSON.stringify(inquiries.filter((one) => one.seed === seed).flatMap(({ events }) => events)),
      executions: executions.map(({ text }) => text).join('\n'),
      logs,
    };
    return Object.entries(places).flatMap(([place, text]) =>
      secrets.filter((secret) => text.includes(secret)).map((secret) => of(seed, `"${secret}" is in the ${place}`)),
    );
  });

/** After a meeting's cancellation, no letter about it is sent except the cancellation. */
const silenceAfterCancellation = eachInquiry(({ inquiry, events }) =>
  eventsNamed(events, 'appointment-cancelled.v1').flatMap(({ data, occurredAt, eventId }) =>
    eventsNamed(events, 'mail-sent.v1')
      .filter((mail) => mail.eventId > eventId && mail.occurredAt > occurredAt)
      .filter(({ data: { mailKey } }) => mailKey.startsWith(`${inquiry.inquiryId}.${data.appointmentId}.`))
      .filter(({ data: { kind } }) => !['appointment-cancelled', 'appointment-booked', 'mail-in-doubt'].includes(kind))
      .filter(
        () =>
          !events.some(
            (later) =>
              later.eventId > eventId &&
              later.name === 'slot-chosen.v1' &&
              later.data.appointmentId === data.appointmentId,
          ),
      )
      .map(({ data: { mailKey }, occurredAt: at }) => `${mailKey} left at ${at}, cancelled at ${occurredAt}`),
  ),
);

const oneAnswerStands = eachInquiry(({ events }) => {
  let standing: string | undefined;
  return events.flatMap((event) => {
    if (event.name === 'choice-undone.v1' && ['answered', 'slots', 'clarification'].includes(event.data.choice))
      standing = undefined;
    if (event.name === 'inquiry-reopened.v1') standing = undefined;
    if (event.name !== 'first-response-given.v1') return [];
    const isTwice = standing === event.data.obligationId;
    standing = event.data.obligationId;
    return isTwice ? [`${standing} was answered twice`] : [];
  });
});

/** Whoever bought since they wrote is not written to as undecided; a letter of the same hour may have crossed the sale. */
const noRelanceAfterAPurchase: Invariant = ({ inquiries, house }) => {
  const dayOf = new Intl.DateTimeFormat('sv-SE', { timeZone: house.policy.identity.timeZone });
  const sales = inquiries.flatMap(({ seed, events }) =>
    eventsNamed(events, 'inquiry-closed.v1')
      .filter(({ data }) => data.because === 'won')
      .map(({ occurredAt }) => ({ seed, occurredAt })),
  );
  return inquiries.flatMap(({ seed, inquiry, events }) =>
    eventsNamed(events, 'mail-sent.v1')
      .filter(({ data }) => data.kind === 'relance')
      .flatMap(({ occurredAt }) => {
        const since = sales.find(
          (sale) =>
            sale.seed === seed &&
            Date.parse(occurredAt) - Date.parse(sale.occurredAt) > 3_600_000 &&
            dayOf.format(new Date(sale.occurredAt)) > dayOf.format(new Date(inquiry.receivedAt)),
        );
        const what = `${inquiry.inquiryId}: a relance left at ${occurredAt}, sold at ${since?.occurredAt}`;
        return since === undefined ? [] : [of(seed, what)];
      }),
  );
};

const hourMs = 3_600_000;

/** Who has an inquiry while somebody has to do with it, rebuilt from what was said alone. */
class OwnersOfClient {
  readonly #owners = new Map<string, string>();
  readonly #open = new Set<string>();
  /** A resting inquiry can be given to somebody else, and stays at rest. */
  readonly #resting = new Set<string>();

  hear(event: HouseEvent): void {
    const inquiryId = event.inquiryId ?? '';
    switch (event.name) {
      case 'advisor-assigned.v1':
        this.#owners.set(inquiryId, event.data.ownerId);
        if (!this.#resting.has(inquiryId)) this.#open.add(inquiryId);
        break;
      case 'inquiry-reopened.v1':
      case 'client-awaited.v1':
        this.#open.add(inquiryId);
        this.#resting.delete(inquiryId);
        break;
      case 'inquiry-paused.v1':
      case 'inquiry-closed.v1':
        this.#open.delete(inquiryId);
        this.#resting.add(inquiryId);
        break;
      default:
    }
  }

  advisors(dutyManagerId: string): readonly string[] {
    const owners = [...this.#open].flatMap((inquiryId) => this.#owners.get(inquiryId) ?? []);
    return [...new Set(owners)].filter((id) => id !== dutyManagerId);
  }
}

/**
 * Two named advisors never promise to one client. What the duty manager holds for the house is no advisor's, and an
 * instant is what it takes to hear of it; an hour is more than any call that failed on purpose needs to be tried again.
 */
const oneOwnerPerClient: Invariant = ({ inquiries, house }) => {
  const personIds = new Set(inquiries.map(({ inquiry }) => inquiry.personId));
  return [...personIds].flatMap((personId) => {
    const theirs = inquiries.filter(({ inquiry }) => inquiry.personId === personId);
    const said = theirs
      .flatMap(({ events }) => events)
      .toSorted((one, other) =>
        one.occurredAt === other.occurredAt
          ? one.eventId < other.eventId
            ? -1
            : 1
          : one.occurredAt < other.occurredAt
            ? -1
            : 1,
      );
    const owners = new OwnersOfClient();
    return said.flatMap((event, index) => {
      owners.hear(event);
      const advisors = owners.advisors(house.dutyManagerId);
      const next = said[index + 1];
      const lastsMs = next === undefined ? 0 : Date.parse(next.occurredAt) - Date.parse(event.occurredAt);
      return advisors.length > 1 && lastsMs > hourMs
        ? [of(theirs[0]?.seed ?? -1, `${personId} has ${advisors.join(' and ')} since ${event.occurredAt}`)]
        : [];
    });
  });
};

/** What a client writes while an inquiry is open is read anew with the rest, or somebody of the house has a letter of it. */
const whatIsWrittenIsHeard = eachInquiry(({ inquiry, events }, { mails, house }) => {
  const staff = house.staff.map(({ email }) => email);
  const staffIds = house.staff.map(({ staffId }) => staffId);
  return eventsNamed(events, 'client-wrote.v1').flatMap(({ occurredAt }) => {
    const isSoon = (at: string) => at >= occurredAt && Date.parse(at) - Date.parse(occurredAt) <= hourMs;
    const isTold = mails.some(
      ({ to, at, mailKey }) => staff.includes(to) && isSoon(at) && mailKey.startsWith(`${inquiry.inquiryId}.`),
    );
    const isReadAnew = eventsNamed(events, 'inquiry-qualified.v1').some((read) => isSoon(read.occurredAt));
    // Whoever withdrew in that hour is written to no more, and their words are with their owner on the page.
    const hasLeft = eventsNamed(events, 'inquiry-closed.v1').some((end) => isSoon(end.occurredAt));
    const isInDoubt = eventsNamed(events, 'mail-doubted.v1').some(
      ({ data, occurredAt: doubted }) => staffIds.includes(data.recipientId) && isSoon(doubted),
    );
    return isTold || isReadAnew || hasLeft || isInDoubt
      ? []
      : [`what the client wrote at ${occurredAt} was heard by nobody`];
  });
});

export const invariants = {
  'an inquiry always has one owner with a name': ownedByName,
  'whoever loses an inquiry is told': losersAreNotified,
  'one client has one advisor among open inquiries': oneOwnerPerClient,
  'what a client writes again is heard': whatIsWrittenIsHeard,
  'every inquiry ends, or is held where a person sees it': everythingEnds,
  'no run and no timer is left, and a run that AWS broke off is taken up': nothingRunsOn,
  'no hour stays kept': nothingIsKept,
  'no relance leaves after an answer, a booking, an exit or a pause': noRelanceOutsideAWait,
  'no relance leaves after a purchase': noRelanceAfterAPurchase,
  'no cap is exceeded': capsAreKept,
  'quiet hours and week-ends are kept': quietHoursAreKept,
  'what was asked for leaves at once': askedForLeavesAtOnce,
  'each threshold is told once': warnedOnce,
  'a broken promise is apologised for once, with a time still ahead': apologisedForOnce,
  'no hour is sold twice': noHourIsSoldTwice,
  'each letter leaves once': eachLetterLeavesOnce,
  'what is clicked twice is done once': doneOnceWhenClickedTwice,
  'nothing that was accepted is lost': nothingIsLost,
  'everybody gets an answer': everybodyGetsAnAnswer,
  'executions stay small': executionsStaySmall,
  'nobody is named outside their own record': nobodyIsNamed,
  'after a cancellation only the cancellation is said': silenceAfterCancellation,
  'one answer stands for a promise': oneAnswerStands,
} as const satisfies Record<string, Invariant>;

export type InvariantName = keyof typeof invariants;

export interface Finding extends Broken {
  readonly invariant: string;
}

export function findingsIn(history: History): readonly Finding[] {
  return Object.entries(invariants).flatMap(([invariant, check]) =>
    check(history).map((broken) => ({ invariant, ...broken })),
  );
}
