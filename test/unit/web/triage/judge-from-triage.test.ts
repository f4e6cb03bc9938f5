import { describe, expect, it } from 'vitest';
import { staffCommandRequest } from '#web/inquiry-page/post-staff-command.ts';
import { monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry, qualifiedAs } from '../../ports/samples.ts';
import { policyRequest } from '../policy/policy-request.ts';

const waiting = inquiry({
  status: 'awaiting-first-response',
  completedAt: monday10,
  qualification: { ...qualifiedAs('wish'), verdict: 'doubtful' },
  owner: { ownerId: 'helene', kind: 'duty-manager', assignmentNumber: 1, since: monday10, because: 'escalated' },
  triage: { because: 'doubtful', since: monday10, read: { verdict: 'doubtful', kind: 'wish' } },
});

type Ports = Parameters<typeof staffCommandRequest>[0];

async function tap(ports: ReturnType<typeof houseInMemory>, typed: string) {
  const request = policyRequest(
    { fields: Object.fromEntries(new URLSearchParams(`choice=judge&${typed}`)) },
    { parameter: () => 'inq-1', isApi: false, wantsHtml: true, house: ports.house },
  );
  return (await staffCommandRequest(ports as unknown as Ports, request)).headers?.location;
}

/** As the workflow leads it on after a complaint: back to the duty manager. */
function ledOn(ports: ReturnType<typeof houseInMemory>): void {
  ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), status: 'awaiting-first-response', signals: [] });
}

describe('a verdict from the list of triage', () => {
  it('names the inquiry in the answer, so that it can be found again', async () => {
    const ports = houseInMemory({ inquiries: [waiting] });
    expect(await tap(ports, 'judgement=complaint&then=triage')).toBe('/triage?said=judged&of=inq-1');
  });

  it('from a page opened earlier does not undo a colleague’s: it says that the inquiry has changed', async () => {
    const ports = houseInMemory({ inquiries: [waiting] });
    await tap(ports, 'judgement=complaint&then=triage');
    ledOn(ports);
    const stale = await tap(ports, 'judgement=off-target&judgedKind=spam&then=triage');
    expect(stale).toBe('/triage?said=overtaken&of=inq-1');
    expect(ports.inquiry().triage?.judged).toMatchObject({ verdict: 'complaint' });
  });

  it('can be given anew on the page of the inquiry, where it stands', async () => {
    const ports = houseInMemory({ inquiries: [waiting] });
    await tap(ports, 'judgement=complaint&then=triage');
    ledOn(ports);
    expect(await tap(ports, 'judgement=genuine')).toBe('/inquiries/inq-1?said=judged');
    expect(ports.inquiry().triage?.judged).toMatchObject({ verdict: 'genuine' });
  });
});
