import type { Instant } from '#domain/calendar/instant.ts';
import { releaseHeldInquiries } from '#use-cases/assignment/release-held-inquiries.ts';
import { type AbsencePorts, announceAbsences } from './announce-absences.ts';
import { applyDepartures, type DeparturePorts } from './apply-departures.ts';

export type MaintenancePorts = AbsencePorts & DeparturePorts;

/**
 * What comes by the calendar and by no event: somebody's last day is over, a leave begins, somebody is back and has
 * places again. Also the safety net behind the events that free a place.
 */
export async function runTeamMaintenance(
  ports: MaintenancePorts,
  at: Instant,
): Promise<{ departed: number; told: number; released: number }> {
  const { departed } = await applyDepartures(ports, at);
  const { told } = await announceAbsences(ports, at);
  const { released } = await releaseHeldInquiries(ports, at);
  return { departed, told, released };
}
