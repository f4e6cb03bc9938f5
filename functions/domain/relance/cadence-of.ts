import { type CarePolicy, careCadence } from '#domain/policy/care.ts';
import type { RelanceCadence, RelanceMoment } from '#domain/policy/relance.ts';
import type { ClientWait } from './client-wait.ts';

/** The cadence that a wait follows: that of its moment, or that of care. */
export function cadenceOf(
  { moment, care }: Pick<ClientWait, 'moment' | 'care'>,
  relances: Readonly<Record<RelanceMoment, RelanceCadence>>,
  rules: CarePolicy,
): RelanceCadence {
  return care === undefined ? relances[moment] : careCadence(care, rules);
}
