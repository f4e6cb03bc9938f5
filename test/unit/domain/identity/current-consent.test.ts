import { describe, expect, it } from 'vitest';
import { consentIdOf, currentConsent, currentSignals } from '#domain/identity/current-consent.ts';
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

describe('the consent for a signal', () => {
  it('is the latest one given before it', () => {
    expect(currentConsent({ consents: [october, may] }, november)).toBe(october);
    expect(currentConsent({ consents: [october, may] }, '2026-06-01T00:00:00.000Z')).toBe(may);
  });

  it('is never given retroactively', () => {
    expect(currentConsent({ consents: [october] }, '2026-10-05T08:59:59.999Z')).toBeUndefined();
    expect(currentConsent({ consents: [october] }, october.givenAt)).toBe(october);
  });

  it('is the named one, or none', () => {
    expect(currentConsent({ consents: [may, october] }, november, consentIdOf(may))).toBe(may);
    expect(currentConsent({ consents: [may, october] }, november, 'consent-1')).toBeUndefined();
  });

  it('is none once consent was withdrawn, and afterwards only a new one', () => {
    expect(currentConsent({ consents: [may], consentWithdrawnAt: '2026-06-01T09:00:00.000Z' }, november)).toBe(
      undefined,
    );
    const renewed = { consents: [may, october], consentLapsedAt: '2026-06-01T09:00:00.000Z' };
    expect(currentConsent(renewed, november)).toBe(october);
    expect(currentConsent(renewed, '2026-06-30T09:00:00.000Z')).toBeUndefined();
  });
});

describe('past signals', () => {
  it('no longer count when their consent was withdrawn, even if another was given since', () => {
    const early = act('2026-05-10T09:00:00.000Z', consentIdOf(may));
    const late = act('2026-10-10T09:00:00.000Z', consentIdOf(october));
    expect(currentSignals({ consents: [may, october] }, [early, late])).toEqual([early, late]);
    const renewed = { consents: [may, october], consentLapsedAt: '2026-06-01T09:00:00.000Z' };
    expect(currentSignals(renewed, [early, late])).toEqual([late]);
    const withdrawn = { consents: [may, october], consentWithdrawnAt: '2026-11-01T09:00:00.000Z' };
    expect(currentSignals(withdrawn, [early, late])).toEqual([]);
  });
});
