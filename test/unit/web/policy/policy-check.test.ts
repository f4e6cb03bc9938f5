import { describe, expect, it } from 'vitest';
import { defaultCare } from '#domain/policy/care.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { checkReply } from '#web/policy/policy-check-api.ts';
import { formOf } from '#web/policy/policy-form.ts';
import { editPolicy } from '#web/policy/policy-view.ts';
import { withUsualParts } from '#web/policy/usual-parts.ts';

import { memoryPolicies } from '../../ports/memory-policies.ts';
import { policyRequest } from './policy-request.ts';

const target = 'firstResponse.vic.notVip.targetMinutes';
const fields = { basedOn: defaultPolicy.version, ...formOf(withUsualParts(defaultPolicy), 'en') };
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
    expect(compared.body).toMatch(/name="scoring\.reading\.doubtedAt"[^>]*value="17"/);
    const changed = { ...fields, 'scoring.reading.doubtedAt': '25', choice: 'publish' };
    expect((await editPolicy(ports, policyRequest({ fields: changed }))).status).toBe(303);
    const published = await memory.policies.findContent(memory.head().latest);
    expect(published?.scoring.reading).toEqual({ ...defaultPolicy.scoring.reading, doubtedAt: 25 });
  });

  it('shows care, objectives and rates over a policy without them, and stores what was changed alone', async () => {
    const memory = memoryPolicies();
    const ports = { ...memory } as unknown as Parameters<typeof editPolicy>[0];
    const compared = await editPolicy(ports, policyRequest({ fields: { ...fields, choice: 'compare' } }));
    expect(compared.body).toMatch(/name="care\.targetMinutes\.complaint"[^>]*value="2"/);
    expect(compared.body).toMatch(/name="care\.gestureLimitMinor"[^>]*value="500"/);
    expect(compared.body).toMatch(/name="firstResponse\.new\.vip\.objective"[^>]*>[^§]*?value="image" selected/);
    const typed = {
      'care.remindOwnerAfterDays': '2, 4',
      'firstResponse.client.notVip.objective': 'co-creation',
      exchangeRates: '2026-01-01 gbp 1,1742\n\n 2026-07-01 JPY 0.0061 ',
    };
    expect(
      (await editPolicy(ports, policyRequest({ fields: { ...fields, ...typed, choice: 'publish' } }))).status,
    ).toBe(303);
    const published = await memory.policies.findContent(memory.head().latest);
    expect(published?.care).toEqual({ ...defaultCare, remindOwnerAfterDays: [2, 4] });
    expect(published?.exchangeRates).toEqual([
      { currency: 'GBP', from: '2026-01-01', rate: '1.1742' },
      { currency: 'JPY', from: '2026-07-01', rate: '0.0061' },
    ]);
    expect(published?.firstResponse.client.notVip.objective).toBe('co-creation');
    expect(published?.firstResponse.client.vip).toEqual(defaultPolicy.firstResponse.client.vip);
    expect(published?.scoring).toEqual(defaultPolicy.scoring);
  });

  it('changes nothing of a policy without them when nothing was typed', async () => {
    const memory = memoryPolicies();
    const ports = { ...memory } as unknown as Parameters<typeof editPolicy>[0];
    await editPolicy(ports, policyRequest({ fields: { ...fields, choice: 'publish' } }));
    const published = await memory.policies.findContent(memory.head().latest);
    expect({ ...published, version: defaultPolicy.version }).toEqual(defaultPolicy);
  });

  it.each([
    ['care.remindOwnerAfterDays', '7, 3'],
    ['care.targetMinutes.complaint', 'soon'],
    ['exchangeRates', 'GBP is 1.17'],
    ['exchangeRates', '2026-02-30 GBP 1.17'],
    ['exchangeRates', '2026-01-01 GBP 1.17\n2026-01-01 GBP 1.18'],
  ])('reports %s: %s by its field', async (path, text) => {
    const { ok, problems } = await answer({ fields: { ...fields, [path]: text } });
    expect(ok).toBe(false);
    expect(problems.map((one: { path: string }) => one.path)).toEqual([path]);
    expect(problems[0].message).toMatch(/^\p{Lu}[^{}]*\.$/u);
    expect(problems[0].message).not.toMatch(/Invalid|expected/);
  });

  it('refuses any other body with its path', async () => {
    await expect(answer({ json: { policy: defaultPolicy, at: 'now' } })).rejects.toMatchObject({ status: 400 });
  });
});
