import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod';

const labels = ['genuine', 'premature', 'off-target', 'after-sales', 'complaint', 'stop-request', 'follow-up'] as const;
const labelled = z.strictObject({
  id: z.string().regex(/^m\d{4}$/),
  label: z.enum(labels),
  language: z.string().regex(/^[a-z]{2}$/),
  message: z.string().trim().min(1).max(4000),
});
const file = new URL('../../../fixtures/inquiries/messages.jsonl', import.meta.url);
const messages = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => labelled.parse(JSON.parse(line)));

it('contain every message once, with unique text and id', () => {
  expect(messages.length).toBeGreaterThanOrEqual(1000);
  expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  expect(new Set(messages.map(({ message }) => message.toLowerCase())).size).toBe(messages.length);
});

it('contain enough of every label for a measurement', () => {
  for (const label of labels)
    expect(messages.filter((one) => one.label === label).length, label).toBeGreaterThanOrEqual(50);
});
