import { describe, expect, it } from 'vitest';
import { consentIdOf, standingConsent, standingSignals } from '#domain/identity/current-consent.ts';
import type { RecordedSignal } from '#domain/identity/recorded-signal.ts';
import { consent } from '../../ports/samples.ts';

const may = consent({ givenAt: '2026-05-04T09:00:00.000Z' });
const october = consent({ givenAt: '2026-10-05T09:00:00.000Z' });
const november = '2026-11-23T09:00:00.000Z';

const act = (occurredAt: string, consentId: string): RecordedSignal => ({
  signalId: 'a',
  kind: 'referred',
  occurredAt,
  recordedAt: occurredAt,
  via: 'staff',
  consentId,
});

describe('the consent an act rests on', () => {
  it('is the latest one given by then', () => {
    expect(standingConsent({ consents: [october, may] }, november)).toBe(october);
    expect(standingConsent({ consents: [october, may] }, '2026-06-01T00:00:00.000Z')).toBe(may);
  });

  it('is never given backwards in time', () => {
    expect(standingConsent({ consents: [october] }, '2026-10-05T08:59:59.999Z')).toBeUndefined();
    expect(standingConsent({ consents: [october] }, october.givenAt)).toBe(october);
  });

  it('is the very one that is named, or none', () => {
    expect(standingConsent({ consents: [may, october] }, november, consentIdOf(may))).toBe(may);
    expect(standingConsent({ consents: [may, october] }, november, 'consent-1')).toBeUndefined();
  });

  it('is none at all once consent was withdrawn, and after that only a new one', () => {
    expect(standingConsent({ consents: [may], consentWithdrawnAt: '2026-06-01T09:00:00.000Z' }, november)).toBe(
      undefined,
    );
    const renewed = { consents: [may, october], consentLapsedAt: '2026-06-01T09:00:00.000Z' };
    expect(standingConsent(renewed, november)).toBe(october);
    expect(standingConsent(renewed, '2026-06-30T09:00:00.000Z')).toBeUndefined();
  });
});

describe('acts of the past', () => {
  it('count no more when the consent they rested on was withdrawn, even if another was given since', () => {
    const early = act('2026-05-10T09:00:00.000Z', consentIdOf(may));
    const late = act('2026-10-10T09:00:00.000Z', consentIdOf(october));
    expect(standingSignals({ consents: [may, october] }, [early, late])).toEqual([early, late]);
    const renewed = { consents: [may, october], consentLapsedAt: '2026-06-01T09:00:00.000Z' };
    expect(standingSignals(renewed, [early, late])).toEqual([late]);
    const withdrawn = { consents: [may, october], consentWithdrawnAt: '2026-11-01T09:00:00.000Z' };
    expect(standingSignals(withdrawn, [early, late])).toEqual([]);
  });
});
