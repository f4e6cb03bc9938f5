import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { checkReply } from '#web/policy/policy-check-api.ts';
import { formOf } from '#web/policy/policy-form.ts';
import { editPolicy } from '#web/policy/policy-view.ts';

import { memoryPolicies } from '../../ports/memory-policies.ts';
import { policyRequest } from './policy-request.ts';

const target = 'firstResponse.vic.notVip.targetMinutes';
const fields = { basedOn: defaultPolicy.version, ...formOf(defaultPolicy, 'en') };
const broken = { ...fields, [target]: '0', 'scoring.weights.frame': '16', 'appointments.holdHours': 'soon' };

async function answer(body: Parameters<typeof policyRequest>[0], parts: Parameters<typeof policyRequest>[1] = {}) {
  const memory = memoryPolicies();
  const reply = await checkReply(memory, policyRequest(body, parts));
  return { status: reply.status, ...JSON.parse(reply.body), said: memory.said, head: memory.head() };
}

describe('a policy check while typing', () => {
  it('reports every broken rule by its field, is no error, and changes nothing', async () => {
    const { status, ok, problems, said, head } = await answer({ fields: broken });
    expect([status, ok, said, head.latest]).toEqual([200, false, [], defaultPolicy.version]);
    expect(problems).toContainEqual({
      path: target,
      label: 'First response · VIC · not VIP · target, business hours',
      message: 'At least 1.',
    });
    const messages = Object.fromEntries(problems.map(({ path, message }: Record<string, string>) => [path, message]));
    expect(messages).toMatchObject({
      'appointments.holdHours': 'A number, for instance 4 or 1.5.',
      'scoring.weights.precision': 'The five weights must add up to 100.',
    });
  });

  it('reports exactly the problems that publishing would', async () => {
    const { problems } = await answer({ fields: broken });
    const ports = { ...memoryPolicies() } as unknown as Parameters<typeof editPolicy>[0];
    const page = await editPolicy(ports, policyRequest({ fields: { ...broken, choice: 'publish' } }));
    expect(page.status).toBe(400);
    const shown = [...page.body.matchAll(/<p class="error" id="([^"]*)-error">/g)].map(([, field]) => field);
    expect(shown.toSorted()).toEqual([...new Set(problems.map(({ path }: { path: string }) => path))].toSorted());
  });

  it('accepts the published policy, as a form and as a document', async () => {
    expect(await answer({ fields })).toMatchObject({ ok: true, problems: [] });
    expect(await answer({ json: { policy: defaultPolicy } })).toMatchObject({ ok: true, problems: [] });
  });

  it('accepts a document with its paths, in the language of the reader', async () => {
    const policy = { ...defaultPolicy, undoMinutes: 0, fortune: true };
    const { problems } = await answer({ json: { policy } }, { pageLanguage: 'fr' });
    expect(problems.map(({ path, message }: Record<string, string>) => [path, message])).toEqual([
      ['undoMinutes', 'Au moins 1.'],
      [
        'fortune',
        'Ce champ n’existe pas dans la politique. Aucune question sur les moyens du client ne peut y être ajoutée.',
      ],
    ]);
  });

  it('keeps parts without a field in the editor, retention included, through to publication', async () => {
    const retention = { ...defaultPolicy.retention, offTargetDays: 9 };
    const memory = memoryPolicies();
    const ports = { ...memory } as unknown as Parameters<typeof editPolicy>[0];
    const rest = JSON.stringify({ retention });
    expect((await editPolicy(ports, policyRequest({ fields: { ...fields, rest, choice: 'publish' } }))).status).toBe(
      303,
    );
    expect((await memory.policies.findContent(memory.head().latest))?.retention).toEqual(retention);
    const page = await editPolicy(ports, policyRequest({ fields: { ...fields, choice: 'compare' } }));
    expect(page.body).not.toContain('name="retention.');
    expect(page.body).toMatch(/name="rest" value="[^"]*offTargetDays/);
  });

  it('shows and publishes how sure the reading must be, also over a policy stored without it', async () => {
    const { reading: _, ...scoring } = defaultPolicy.scoring;
    const memory = memoryPolicies({ ...defaultPolicy, scoring });
    const ports = { ...memory } as unknown as Parameters<typeof editPolicy>[0];
    const compared = await editPolicy(ports, policyRequest({ fields: { ...fields, choice: 'compare' } }));
    expect(compared.body).toMatch(/name="scoring\.reading\.doubtedAt"[^>]*value="30"/);
    const changed = { ...fields, 'scoring.reading.doubtedAt': '25', choice: 'publish' };
    expect((await editPolicy(ports, policyRequest({ fields: changed }))).status).toBe(303);
    const published = await memory.policies.findContent(memory.head().latest);
    expect(published?.scoring.reading).toEqual({ ...defaultPolicy.scoring.reading, doubtedAt: 25 });
  });

  it('refuses any other body with its path', async () => {
    await expect(answer({ json: { policy: defaultPolicy, at: 'now' } })).rejects.toMatchObject({ status: 400 });
  });
});
