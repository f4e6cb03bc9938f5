import { describe, expect, it } from 'vitest';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { boardScript, formScript, policyScript } from '#templates/assets/scripts.ts';
import { actionLink } from '#use-cases/letters/compose-letter.ts';
import { actAtDoor, openDoor } from '#web/link-router/link-router.ts';
import { awaitingChoice, houseWith, paris, withMeeting } from '../../ports/client-life.ts';
import { request } from '../http/request.ts';

const now = paris(24, '09:00');
const afterMeeting = paris(25, '14:00');
const owned: Inquiry = { ...awaitingChoice(), status: 'awaiting-first-response', clientWait: undefined };
const met = withMeeting({ status: 'awaiting-outcome' });

function doorOf(about: Inquiry) {
  const ports = houseWith(about);
  return { ports, door: { ...ports, purchases: { listOf: async () => [], listAll: async () => [] } } };
}

/** What a program would send that presses each button of a page: what is hidden, chosen or filled in beforehand. */
function presses(body: string): Record<string, string>[] {
  return [...body.matchAll(/<form[\s\S]*?<\/form>/g)].map(([form]) => {
    const sent = [...form.matchAll(/<(?:input|button)[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !/type="(?:radio|checkbox)"/.test(tag) || / checked/.test(tag));
    return Object.fromEntries(
      sent.map((tag) => [/ name="([^"]*)"/.exec(tag)?.[1] ?? '', / value="([^"]*)"/.exec(tag)?.[1] ?? '']),
    );
  });
}

describe('a program that follows the links of a mail', () => {
  it.each([
    ['first-response', owned, now],
    ['outcome', met, afterMeeting],
  ] as const)('and presses the buttons of an advisor’s %s page decides nothing', async (purpose, about, at) => {
    const { ports, door } = doorOf(about);
    const link = { ...actionLink(ports.house, about, 'camille', now), purpose, step: purpose === 'outcome' ? 0 : 1 };
    const path = `/a/${await ports.links.grant(link)}`;
    const { body, status } = await openDoor(door, request({ path, at }));
    expect(status).toBe(200);
    const tried = presses(body);
    expect(tried.length).toBeGreaterThan(0);
    for (const fields of tried) {
      expect((await actAtDoor(door, request({ path, at, fields }))).status).toBe(400);
    }
    expect([ports.memory.said, ports.memory.outcomes.size]).toEqual([[], 0]);
  });

  it.each([
    ['of forms', formScript],
    ['of the board', boardScript],
  ])('and runs the script %s submits nothing', (_which, script) => {
    expect(script).not.toMatch(/\.(?:submit|requestSubmit|click|sendBeacon)\(/);
    expect(script).not.toMatch(/method\s*:/i);
  });

  it('never meets a script that sends anything but a question: the editor behind the sign-in asks, and sends nothing else', () => {
    expect(policyScript).not.toMatch(/\.(?:submit|requestSubmit|click|sendBeacon)\(/);
    expect([...policyScript.matchAll(/fetch\(([^,]*),/g)].map(([, address]) => address)).toEqual(['address']);
    expect(policyScript).toContain("const address = '/api/policy/check?lang='");
  });
});
