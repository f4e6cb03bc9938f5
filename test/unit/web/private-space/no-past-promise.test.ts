import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderLetter } from '#adapters/ses/render-letter.ts';
import { languages } from '#domain/choices/languages.ts';
import type { FirstResponseState, Inquiry } from '#domain/inquiry/inquiry.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import type { Letter } from '#ports/letters.ts';
import { formatInstant, formatInstantWithZone } from '#templates/i18n/dates.ts';
import { acknowledgeInquiry } from '#use-cases/intake/acknowledge-inquiry.ts';
import { recordedResponse } from '#web/client-link/recorded-response.ts';
import { performPrivateSignal } from '#web/private-space/post-private-offer.ts';
import { showPrivateSpace } from '#web/private-space/private-space-view.ts';
import { clientLink, houseWith } from '../../ports/client-life.ts';
import { monday10 } from '../../ports/house.ts';
import { consent, inquiry, person } from '../../ports/samples.ts';
import { request, visible } from '../http/request.ts';

const minute = 60_000;
const qualification = scoreInquiry(
  {
    message: 'Je cherche une montre.',
    language: 'fr',
    intent: 'acquire',
    acceptsByAppointment: true,
    knownClientLevel: 'vic',
  },
  defaultPolicy,
  monday10,
);
const after = (minutes: number) => new Date(Date.parse(monday10) + minutes * minute).toISOString();

interface Moment {
  readonly dueMinutes: number;
  readonly renewedMinutes: number | undefined;
  readonly nowMinutes: number;
  readonly isBreachSeen: boolean;
  readonly isHeld: boolean;
  readonly asked: boolean;
  readonly language: Inquiry['language'];
}

/** An answer that is owed, at any time before and after it was promised, with and without a new time. */
const moments: fc.Arbitrary<Moment> = fc.record({
  dueMinutes: fc.integer({ min: 1, max: 3_000 }),
  renewedMinutes: fc.option(fc.integer({ min: 1, max: 3_000 }), { nil: undefined }),
  nowMinutes: fc.integer({ min: 0, max: 8_000 }),
  isBreachSeen: fc.boolean(),
  isHeld: fc.boolean(),
  asked: fc.boolean(),
  language: fc.constantFrom(...languages),
});

function owed(moment: Moment): Inquiry {
  const { dueMinutes, renewedMinutes, nowMinutes, isBreachSeen, isHeld } = moment;
  const ownerId = isHeld ? 'helene' : 'camille';
  const isBroken = nowMinutes >= dueMinutes && (isBreachSeen || renewedMinutes !== undefined);
  const firstResponse: FirstResponseState = {
    obligationId: 'obl-inq-1',
    startedAt: monday10,
    targetMinutes: 240,
    warnAtPercent: [50, 80],
    escalateAtPercent: 200,
    calendarId: 'paris',
    deadlineAt: after(dueMinutes),
    clockHolderId: ownerId,
    firedKeys: [],
    lastNotices: [],
    chases: 0,
    ...(isBroken ? { breachedAt: after(dueMinutes) } : {}),
    ...(isBroken && renewedMinutes !== undefined
      ? {
          renewal: {
            byId: 'helene',
            madeAt: after(dueMinutes),
            dueAt: after(dueMinutes + renewedMinutes),
            noticeAt: after(dueMinutes),
          },
        }
      : {}),
  };
  return inquiry({
    qualification,
    language: moment.language,
    status: 'awaiting-first-response',
    owner: {
      ownerId,
      kind: isHeld ? 'duty-manager' : 'advisor',
      assignmentNumber: 1,
      since: monday10,
      because: isHeld ? 'nobody-eligible' : 'largest-shortfall',
    },
    firstResponse,
    clientAsked: moment.asked ? { what: 'call', at: after(0) } : undefined,
  });
}

type Surface = (about: Inquiry, at: string) => Promise<string>;

const privateSpace: Surface = async (about, at) => {
  const ports = houseWith(about);
  const { token } = await clientLink(ports, 'private-space', { validUntil: after(20_000) });
  return String((await showPrivateSpace(ports, request({ path: `/private/${token}`, at }))).body);
};

/** The page of a wish that was recorded earlier, opened again through its link. */
const recordedWish: Surface = async (about, at) => {
  const ports = houseWith(about);
  const outcome = { choice: 'call', at: after(0), byId: 'person-1' } as const;
  const reply = await recordedResponse(ports, request({ path: '/a/token', at }), {
    house: ports.house,
    inquiry: about,
    outcome,
    repeated: true,
  });
  return String(reply.body);
};

const appointmentRequested: Surface = async (about, at) => {
  const ports = houseWith({ ...about, vicLevel: 'vic' });
  ports.memory.people.set('person-1', person({ consents: [consent()] }));
  const { link } = await clientLink(ports, 'private-space', { validUntil: after(20_000) });
  const fields = { choice: 'appointment-requested' };
  const reply = await performPrivateSignal(
    ports,
    request({ path: '/private/t', at, fields, language: about.language }),
    link,
    fields,
  );
  return String(reply?.body);
};

const acknowledgement: Surface = async (about, at) => {
  const ports = houseWith(about);
  const letters: Letter[] = [];
  const { store } = ports.outbox;
  ports.outbox.store = (letter, when) => {
    letters.push(letter);
    return store(letter, when);
  };
  await acknowledgeInquiry(ports, about.inquiryId, at);
  const [letter] = letters;
  if (letter === undefined) throw new Error('No letter was stored.');
  const addresses = { publicBaseUrl: 'https://house.example', mailDomain: 'house.example' };
  const { subject, text } = renderLetter(letter, { privateLink: 'token' }, addresses);
  return `${subject}\n${text}`;
};

const surfaces: readonly (readonly [string, Surface])[] = [
  ['the private space', privateSpace],
  ['the page of a wish', recordedWish],
  ['the page after an appointment was asked for', appointmentRequested],
  ['the acknowledgement', acknowledgement],
];

const spaced = (text: string) => visible(text);

/** Whether a text names this instant, in any of the forms in which clients are told a time. */
function names(text: string, instant: string, language: Inquiry['language']): boolean {
  const forms = [
    formatInstantWithZone(instant, 'Europe/Paris', language),
    formatInstant(instant, 'Europe/Paris', language),
  ];
  return text.includes(instant) || forms.some((form) => spaced(text).includes(spaced(form)));
}

describe.each(surfaces)('%s', (_name, surface) => {
  it('names the time of a promise while it is ahead, and never one that is past', async () => {
    await fc.assert(
      fc.asyncProperty(moments, async (moment) => {
        const about = owed(moment);
        const at = after(moment.nowMinutes);
        const text = await surface(about, at);
        const { deadlineAt, renewal } = about.firstResponse ?? {};
        const language = about.language;
        // Where two promises share a minute they cannot be told apart in words.
        const isAhead = (instant: string) => Date.parse(instant) - Date.parse(at) >= minute;
        for (const due of [deadlineAt, renewal?.dueAt]) {
          if (due !== undefined && due <= at) expect(names(text, due, language), due).toBe(false);
        }
        const standing = renewal?.dueAt ?? deadlineAt;
        if (standing !== undefined && isAhead(standing)) expect(names(text, standing, language), standing).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
