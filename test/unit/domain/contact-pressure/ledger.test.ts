import { describe, expect, it } from 'vitest';
import { type Ledger, withoutTouch, withTouch } from '#domain/contact-pressure/ledger.ts';
import { touch } from './questions.ts';

const ledger = (parts: Partial<Ledger> = {}): Ledger => ({ personId: 'person-1', version: 3, touches: [], ...parts });

describe('the ledger of a person', () => {
  it('contains a touch once, however often its task is retried', () => {
    const one = touch('2026-11-23T09:00:00.000Z');
    const written = withTouch(ledger(), one);
    expect(written).toEqual({ personId: 'person-1', version: 4, touches: [one] });
    expect(withTouch(written, { ...one, at: '2026-11-24T09:00:00.000Z' })).toBe(written);
  });

  it('drops touches older than 400 days when it is written, and not a millisecond earlier', () => {
    const [tooOld, oldEnough] = [touch('2025-10-19T08:59:59.999Z'), touch('2025-10-19T09:00:00.000Z')];
    const written = withTouch(ledger({ touches: [tooOld, oldEnough] }), touch('2026-11-23T09:00:00.000Z'));
    expect(written.touches.map((one) => one.touchId)).not.toContain(tooOld.touchId);
    expect(written.touches.map((one) => one.touchId)).toContain(oldEnough.touchId);
  });

  it('keeps newer touches when a contact of long ago is entered late', () => {
    const recent = touch('2026-11-23T09:00:00.000Z');
    const late = touch('2024-05-06T09:00:00.000Z');
    expect(withTouch(ledger({ touches: [recent] }), late).touches).toEqual([recent, late]);
  });

  it('removes a touch that did not happen, and only that', () => {
    const [one, other] = [touch('2026-11-20T09:00:00.000Z'), touch('2026-11-23T09:00:00.000Z')];
    const before = ledger({ touches: [one, other] });
    expect(withoutTouch(before, one.touchId)).toEqual(ledger({ version: 4, touches: [other] }));
    expect(withoutTouch(before, 'never-made')).toBe(before);
  });
});
