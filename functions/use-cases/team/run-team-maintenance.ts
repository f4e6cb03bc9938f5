import type { Instant } from '#domain/calendar/instant.ts';
import { releaseHeldInquiries } from '#use-cases/assignment/release-held-inquiries.ts';
import { sendLateDigest } from '#use-cases/first-response/send-late-digest.ts';
import { sendTriageDigest } from '#use-cases/intake/send-triage-digest.ts';
import { type AbsencePorts, announceAbsences } from './announce-absences.ts';
import { applyDepartures, type DeparturePorts } from './apply-departures.ts';

export type MaintenancePorts = AbsencePorts & DeparturePorts;

/**
 * Handles changes that come by date and not by an event: a last day is over, a leave begins, an advisor is back and has
 * places again, a working day begins for somebody who still owes answers. It is also the safety net for events that free a place.
 */
export async function runTeamMaintenance(
  ports: MaintenancePorts,
  at: Instant,
): Promise<{ departed: number; told: number; released: number; digests: number; toRead: number }> {
  const { departed } = await applyDepartures(ports, at);
  const { told } = await announceAbsences(ports, at);
  const { released } = await releaseHeldInquiries(ports, at);
  const { digests } = await sendLateDigest(ports, at);
  const { toRead } = await sendTriageDigest(ports, at);
  return { departed, told, released, digests, toRead };
}
