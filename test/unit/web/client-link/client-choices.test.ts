import { describe, expect, it } from 'vitest';
import {
  type ClientChoiceName,
  type ClientPage,
  clientChoiceNames,
  clientChoices as declarations,
} from '#domain/choices/client-choices.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { catalog } from '#events/catalog.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { clientOutcomePage } from '#templates/pages/client-link/client-outcome.ts';
import { clientChoices, outcomeOf, readClientChoice } from '#web/client-link/client-choices.ts';
import { showClientAction } from '#web/client-link/post-client-choice.ts';
import { showPrivateSpace } from '#web/private-space/private-space-view.ts';
import {
  acting,
  awaitingChoice,
  clientLink,
  houseWith,
  offered,
  paris,
  wait,
  withMeeting,
} from '../../ports/client-life.ts';
import { inquiry, person } from '../../ports/samples.ts';
import { request, visible } from '../http/request.ts';

const now = paris(24, '09:00');
const reading = { language: 'en', today: '2026-11-24' } as const;
const pages: readonly ClientPage[] = ['completion', 'slots', 'appointment', 'satisfaction', 'private-space'];
const incomplete = () => inquiry({ status: 'incomplete', ...wait('incomplete') });
const freeSlot = 'camille.20261126T100000Z';

/** An inquiry that offers each choice, and the fields that are posted with it. */
const scenarios: Readonly<Record<ClientChoiceName, { about(): Inquiry; fields: Record<string, string> }>> = {
  completed: { about: incomplete, fields: { message: 'A steel watch.' } },
  replied: {
    about: () => awaitingChoice({ ...wait('question'), proposal: undefined }),
    fields: { message: 'Blue, please.' },
  },
  'slot-chosen': { about: () => awaitingChoice(), fields: { slot: offered[0].slotId } },
  moved: { about: () => withMeeting(), fields: { slot: freeSlot } },
  cancelled: { about: () => withMeeting(), fields: { next: 'other-times' } },
  call: { about: () => awaitingChoice(), fields: { wish: 'After six.' } },
  'other-times': { about: () => awaitingChoice(), fields: {} },
  resume: { about: () => awaitingChoice({ status: 'paused', proposal: undefined }), fields: { message: 'I am back.' } },
  rest: { about: () => awaitingChoice(), fields: { until: '2026-12-24' } },
  declined: { about: () => awaitingChoice(), fields: {} },
  'left-alone': { about: () => awaitingChoice(), fields: {} },
  satisfaction: { about: () => withMeeting({ status: 'closed', closing: 'won' }), fields: { csat: '5' } },
};

const posted = (name: ClientChoiceName) => {
  const declared = declarations[name];
  return 'postedAs' in declared ? declared.postedAs : name;
};

function chosen(name: ClientChoiceName, about: Inquiry, fields = scenarios[name].fields) {
  const [page] = declarations[name].takenOn;
  const read = readClientChoice({ choice: posted(name), ...fields }, { page, inquiry: about }, reading);
  if (!read.ok) throw new Error(`${name} was refused: ${JSON.stringify(read.errors)}`);
  return read.chosen;
}

describe.each(clientChoiceNames)('the choice %s', (name) => {
  it('is offered, publishes its event, and is recorded under the name it is posted with', async () => {
    const about = scenarios[name].about();
    expect(clientChoices[name].isOffered(about, now)).toBe(true);
    const ports = houseWith(about);
    const outcome = await chosen(name, about).perform(ports, await acting(ports, 'private-space'), now);
    expect(Object.keys(catalog)).toContain(declarations[name].event);
    expect(ports.saidNames()).toContain(declarations[name].event);
    expect(outcome).toMatchObject({ choice: posted(name), at: now, byId: 'person-1' });
  });

  it('has a confirmation page of its own, in either language', async () => {
    const about = scenarios[name].about();
    const ports = houseWith(about);
    const recorded = await chosen(name, about).perform(ports, await acting(ports, 'private-space'), now);
    const { house } = ports;
    const outcome = outcomeOf({ house, inquiry: ports.inquiry(), person: person() }, recorded, now);
    expect(outcome.kind).toBe(name);
    for (const language of ['fr', 'en'] as const) {
      const view = { language, actionPath: '/a/1', reference: 'V-1', outcome, recordedAt: now, repeated: false };
      const html = clientOutcomePage({ ...view, house: brandOf(house.policy.identity), timeZone: 'Europe/Paris' });
      expect(visible(html)).not.toMatch(/undefined|\[object/);
    }
  });

  it('has a form where it is offered', async () => {
    const [first, ...others] = declarations[name].takenOn;
    for (const page of [first, ...others.filter((other) => other === 'private-space')]) {
      const ports = houseWith(scenarios[name].about());
      const step = ports.inquiry().appointment?.sequence ?? 1;
      const { token, link } = await clientLink(ports, page, { step });
      const isSpace = page === 'private-space';
      const opened = request({ path: `/${isSpace ? 'private' : 'a'}/${token}`, at: now });
      const reply = await (isSpace ? showPrivateSpace(ports, opened) : showClientAction(ports, opened, link));
      expect(reply.status, page).toBe(200);
      expect(reply.body, page).toContain(`value="${posted(name)}"`);
    }
  });

  it('is refused by every page that does not accept it', () => {
    const { about, fields } = scenarios[name];
    const others = pages.filter((page) => !declarations[name].takenOn.some((one) => one === page));
    for (const page of others) {
      const read = readClientChoice({ choice: posted(name), ...fields }, { page, inquiry: about() }, reading);
      expect(read, page).toMatchObject({ ok: false, errors: [{ field: 'choice' }] });
    }
  });
});

const states: readonly (readonly [string, () => Inquiry])[] = [
  ['received', () => inquiry()],
  ['incomplete', incomplete],
  ['awaiting a choice', () => awaitingChoice()],
  ['awaiting an answer', () => awaitingChoice({ ...wait('question'), proposal: undefined })],
  ['with a meeting', () => withMeeting()],
  ['awaiting an outcome', () => withMeeting({ status: 'awaiting-outcome' })],
  ['paused', () => awaitingChoice({ status: 'paused', proposal: undefined })],
  ['closed', () => awaitingChoice({ status: 'closed', closing: 'won', proposal: undefined })],
  ['closed by a withdrawn consent', () => inquiry({ status: 'closed', closing: 'withdrawn' })],
];

describe.each(states)('an inquiry %s', (_state, about) => {
  it.each(clientChoiceNames)('accepts the choices it offers: %s', async (name) => {
    if (!clientChoices[name].isOffered(about(), now)) return;
    const ports = houseWith(about());
    const act = await acting(ports, 'private-space');
    await expect(chosen(name, about()).perform(ports, act, now)).resolves.toMatchObject({ at: now });
  });
});

it('offers a choice in at least one of these states each, and never all of them in one', () => {
  const offeredIn = (about: Inquiry) => clientChoiceNames.filter((name) => clientChoices[name].isOffered(about, now));
  expect(new Set(states.flatMap(([, about]) => offeredIn(about())))).toEqual(new Set(clientChoiceNames));
  for (const [, about] of states) expect(offeredIn(about()).length).toBeLessThan(clientChoiceNames.length);
});

it('does not take a staff choice for a client’s', async () => {
  const ports = houseWith(awaitingChoice());
  const about = { house: ports.house, inquiry: ports.inquiry(), person: person() };
  expect(() => outcomeOf(about, { choice: 'answered', at: now, byId: 'camille' }, now)).toThrow(TypeError);
});
