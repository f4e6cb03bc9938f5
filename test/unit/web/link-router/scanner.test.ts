import { describe, expect, it } from 'vitest';
import { routes } from '#blueprint/routes.ts';
import type { House } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import { demoHouse } from '#local/seed/seed-house.ts';
import type { LinkGrant, LinkPurpose } from '#ports/link-repository.ts';
import { boardScript, formScript, policyScript } from '#templates/assets/scripts.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpRequest } from '#web/http/request.ts';
import type { HttpReply } from '#web/http/response.ts';
import { postLink, showLink } from '#web/link-router/link-router.ts';
import { showUnsubscribe, unsubscribe } from '#web/preferences/unsubscribe-pages.ts';
import { actInPrivateSpace } from '#web/private-space/post-private-choice.ts';
import { showPrivateSpace } from '#web/private-space/private-space-view.ts';
import { openStaffSession, showSignInLink } from '#web/sign-in/sign-in-pages.ts';
import { awaitingChoice, houseWith, paris, wait, withMeeting } from '../../ports/client-life.ts';
import { monday10 } from '../../ports/house.ts';
import type { HouseInMemory } from '../../ports/memory-house.ts';
import { consent, content, inquiry, person } from '../../ports/samples.ts';
import { request } from '../http/request.ts';
import { defaultSubmissions } from './form-scanner.ts';

const now = paris(24, '09:00');
const afterMeeting = paris(25, '14:00');
const { privateCollection } = demoHouse.policy;
const privateDocuments: House['policy']['privateDocuments'] = demoHouse.policy.privateDocuments.map(
  ({ levels, ...one }) => ({ ...one, ...(levels === undefined ? {} : { levels: ['client', 'vic', 'top-vic'] }) }),
);

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

/** What a page shows and accepts, by the first part of its address. */
type Doors = Readonly<Record<string, Readonly<Record<'show' | 'act', (request: HttpRequest) => Promise<HttpReply>>>>>;

function doorsOf(ports: HouseInMemory): Doors {
  const purchases = { listOf: async () => [], listAll: async () => [] };
  const all = { ...ports, purchases };
  const centre = {
    show: (one: HttpRequest) => showUnsubscribe(all, one),
    act: (one: HttpRequest) => unsubscribe(all, one),
  };
  return {
    '/a/{token}': { show: (one) => showLink(all, one), act: (one) => postLink(all, one) },
    '/private/{token}': { show: (one) => showPrivateSpace(all, one), act: (one) => actInPrivateSpace(all, one) },
    '/private/{token}/preferences': centre,
    '/u/{token}': centre,
    '/s/{token}': { show: (one) => showSignInLink(all, one), act: (one) => openStaffSession(all, one) },
  };
}

interface Case {
  readonly door: string;
  readonly purpose: LinkPurpose;
  readonly about?: Inquiry;
  readonly at?: string;
  readonly grant?: Partial<LinkGrant>;
  readonly client?: Partial<Person>;
  /** An act by the link before the scanner comes. */
  readonly after?: Readonly<Record<string, string>>;
  /** A choice that the page must offer, so that the test has the right page. */
  readonly offers: string;
}

const owned: Inquiry = {
  ...awaitingChoice(),
  status: 'awaiting-first-response',
  clientWait: undefined,
  firstResponse: {
    obligationId: 'obl-inq-1',
    startedAt: monday10,
    targetMinutes: 480,
    warnAtPercent: [50, 80],
    escalateAtPercent: 200,
    calendarId: 'paris',
    deadlineAt: paris(24, '10:00'),
    clockHolderId: 'camille',
    firedKeys: [],
    lastNotices: [],
    chases: 0,
  },
};
const met = withMeeting({ status: 'awaiting-outcome' });
const reserved: Inquiry = { ...awaitingChoice({ proposal: undefined }), vicLevel: 'vic', qualification };
const [staffGrant, late] = [{ holderId: 'camille', assignmentNumber: 1 }, '2027-06-01T09:00:00.000Z'];
const incomplete = inquiry({ status: 'incomplete', ...wait('incomplete') });
const asked = awaitingChoice({ ...wait('question'), proposal: undefined });
const paused = awaitingChoice({ status: 'paused', pauseReason: 'silent', proposal: undefined, reopensAt: now });

const action = { door: '/a/{token}' };
const space = { door: '/private/{token}', purpose: 'private-space' } as const;
const centres = [
  { door: '/u/{token}', purpose: 'unsubscribe', grant: { topic: 'invitation' } },
  { door: '/private/{token}/preferences', purpose: 'private-space' },
] as const;

const cases: Readonly<Record<string, Case>> = {
  'an advisor’s answer': { ...action, purpose: 'first-response', about: owned, grant: staffGrant, offers: 'hand-over' },
  'an answer that can be taken back': {
    ...action,
    purpose: 'first-response',
    about: owned,
    grant: staffGrant,
    after: { choice: 'answered', channel: 'call' },
    offers: 'undo',
  },
  'an advisor’s link that has expired': {
    ...action,
    purpose: 'first-response',
    about: owned,
    grant: staffGrant,
    at: late,
    offers: 'resend',
  },
  'an advisor’s link that was replaced': {
    ...action,
    purpose: 'first-response',
    about: owned,
    grant: { ...staffGrant, assignmentNumber: 0 },
    offers: 'resend',
  },
  'what came of a meeting': {
    ...action,
    purpose: 'outcome',
    about: met,
    at: afterMeeting,
    grant: { ...staffGrant, step: 0 },
    offers: 'no-show',
  },
  'what is missing': { ...action, purpose: 'completion', about: incomplete, offers: 'completed' },
  'a question of the advisor’s': { ...action, purpose: 'completion', about: asked, offers: 'completed' },
  'times to choose': { ...action, purpose: 'slots', about: awaitingChoice(), offers: 'slot-chosen' },
  'a client’s choice that can be taken back': {
    ...action,
    purpose: 'slots',
    about: awaitingChoice(),
    after: { choice: 'declined' },
    offers: 'undo',
  },
  'a client’s link that has expired': {
    ...action,
    purpose: 'slots',
    about: awaitingChoice(),
    at: late,
    offers: 'resend',
  },
  'a meeting': { ...action, purpose: 'appointment', about: withMeeting(), grant: { step: 0 }, offers: 'cancelled' },
  'how a meeting was': { ...action, purpose: 'satisfaction', about: met, at: afterMeeting, offers: 'satisfaction' },
  'the private space with something missing': { ...space, about: incomplete, offers: 'completed' },
  'the private space with times to choose': { ...space, about: awaitingChoice(), offers: 'slot-chosen' },
  'the private space with a question': { ...space, about: asked, offers: 'completed' },
  'the private space with a meeting': { ...space, about: withMeeting(), offers: 'cancelled' },
  'the private space of what is paused': { ...space, about: paused, offers: 'resume' },
  'the private space with a choice that can be taken back': {
    ...space,
    about: awaitingChoice(),
    after: { choice: 'declined' },
    offers: 'undo',
  },
  'the private space with what is reserved': { ...space, about: reserved, offers: 'dossier-downloaded' },
  'the private collection': { ...space, about: reserved, offers: 'private-collection-viewed' },
  'an appointment to ask for': { ...space, about: reserved, offers: 'appointment-requested' },
  'what was understood of a message': { ...space, about: awaitingChoice(), offers: 'corrected' },
  'the private space whose link has expired': { ...space, about: reserved, at: late, offers: 'resend' },
  ...Object.fromEntries(
    centres.flatMap((centre) => {
      const { door } = centre;
      const withdrawal = { choice: 'withdraw-consent', agreed: 'on' };
      return [
        [`the preference centre at ${door}`, { ...centre, offers: 'save' }],
        [`a withdrawn consent at ${door}`, { ...centre, after: withdrawal, offers: 'undo-withdrawal' }],
      ];
    }),
  ),
  'a topic to stop': {
    door: '/u/{token}',
    purpose: 'unsubscribe',
    grant: { topic: 'invitation' },
    offers: 'stop-topic',
  },
  'a sign-in link': { door: '/s/{token}', purpose: 'sign-in', grant: { holderId: 'camille' }, offers: 'open-session' },
};

async function prepared(one: Case) {
  const about = one.about ?? awaitingChoice();
  const ports = houseWith(about);
  const house: House = { ...ports.house, policy: { ...ports.house.policy, privateDocuments, privateCollection } };
  const all: HouseInMemory = { ...ports, house, houses: { ...ports.houses, read: async () => house } };
  ports.memory.people.set('person-1', person({ consents: [consent()], ...one.client }));
  ports.memory.contents.set('inq-1', content({ understood: { weekday: 'thu', halfDay: 'morning' } }));
  const token = await ports.links.grant({
    purpose: one.purpose,
    holderId: 'person-1',
    inquiryId: 'inq-1',
    personId: 'person-1',
    step: 1,
    createdAt: monday10,
    validUntil: '2026-12-23T09:00:00.000Z',
    ...one.grant,
  });
  const door = doorsOf(all)[one.door];
  if (door === undefined) throw new Error(one.door);
  const path = one.door.replace('{token}', token);
  const send = (at: string, fields?: Readonly<Record<string, string>>): HttpRequest => ({
    ...request({ path, at, ...(fields === undefined ? {} : { fields }) }),
    token,
  });
  if (one.after !== undefined) await door.act(send(now, one.after));
  return { ports: all, door, path, send, at: one.at ?? now };
}

/** Everything that a scanner must leave unchanged: stored items, events, letters, and every link. */
function everything({ memory, ledger, links, outbox, mailer }: HouseInMemory) {
  return structuredClone({
    memory,
    touches: ledger.touchesOf('person-1'),
    links: links.links,
    letters: [outbox.entries, mailer.left],
  });
}

/** The response, or the problem that a browser would see as a page. */
async function answered(act: Promise<HttpReply>): Promise<Pick<HttpReply, 'status' | 'headers'>> {
  try {
    return await act;
  } catch (error) {
    if (error instanceof HttpProblemError) return { status: error.status, headers: {} };
    throw error;
  }
}

describe('a program that opens a link of a mail and submits every form unchanged, by each of its buttons', () => {
  it.each(Object.entries(cases))('decides nothing: %s', async (_name, one) => {
    const { ports, door, send, at, path } = await prepared(one);
    const shown = await door.show(send(at));
    expect(shown.body).toContain(`value="${one.offers}"`);
    const tried = defaultSubmissions(shown.body);
    expect(tried.length).toBeGreaterThan(0);
    const before = everything(ports);
    for (const { action: address, button, fields } of tried) {
      // A page's forms post to the page itself; those of an expired space to the link router.
      expect([path, `/a/${path.split('/')[2]}`], button).toContain(address);
      const reply = await answered(door.act(send(at, fields)));
      expect(reply.headers, button).not.toHaveProperty('set-cookie');
      expect(everything(ports), `${button}: ${JSON.stringify(fields)}`).toEqual(before);
    }
  });

  it.each(Object.entries(cases))('needs a human statement first where it could be a person: %s', async (_name, one) => {
    const { ports, door, send, at } = await prepared(one);
    const before = everything(ports);
    const deliberate: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      'hand-over': { choice: 'answered', channel: 'call' },
      'no-show': { choice: 'attended' },
      completed: { choice: 'completed', message: 'Une montre pour homme.' },
      'slot-chosen': { choice: 'declined' },
      cancelled: { choice: 'cancelled', next: 'nothing' },
      satisfaction: { choice: 'satisfaction', csat: '5' },
      resume: { choice: 'resume', message: 'Je reviens vers vous.' },
      'dossier-downloaded': { choice: 'dossier-downloaded', document: 'atelier' },
      save: { choice: 'save', frequency: 'monthly' },
      corrected: { choice: 'corrected', field: 'weekday', to: 'none' },
    };
    const reply = await answered(door.act(send(at, deliberate[one.offers] ?? { choice: one.offers })));
    expect(reply.status).toBeLessThan(400);
    expect(everything(ports)).not.toEqual(before);
  });

  it('is tried at every address of a mail that has a form', () => {
    const doors = routes.filter(({ method, path }) => method === 'POST' && path.includes('{token}'));
    expect(new Set(Object.values(cases).map(({ door }) => door))).toEqual(new Set(doors.map(({ path }) => path)));
  });

  it('is detected if a button alone were enough', () => {
    const page = `<form method="post" action="/s/t"><input type="hidden" name="a" value="1"><input type="checkbox" name="b" value="2"><input type="radio" name="c" value="3" checked><select name="d"><option value="">–</option><option value="4" selected>4</option></select><textarea name="e">
Mots &amp; choses</textarea><input type="text" name="f" value=""><button type="submit" name="choice" value="go">Go</button><button type="button">No</button></form><form method="get"><button>Search</button></form>`;
    expect(defaultSubmissions(page)).toEqual([
      {
        action: '/s/t',
        button: 'Go',
        fields: { a: '1', c: '3', d: '4', e: 'Mots & choses', f: '', choice: 'go' },
      },
    ]);
  });
});

describe('a program that runs the scripts of a page', () => {
  it.each([
    ['of forms', formScript],
    ['of the board', boardScript],
  ])('and runs the script %s submits nothing', (_which, script) => {
    expect(script).not.toMatch(/\.(?:submit|requestSubmit|click|sendBeacon)\(/);
    expect(script).not.toMatch(/method\s*:/i);
  });

  it('finds no script that sends anything: only the editor behind the sign-in sends checks', () => {
    expect(policyScript).not.toMatch(/\.(?:submit|requestSubmit|click|sendBeacon)\(/);
    expect([...policyScript.matchAll(/fetch\(([^,]*),/g)].map(([, address]) => address)).toEqual(['address']);
    expect(policyScript).toContain("const address = '/api/policy/check?lang='");
  });
});
