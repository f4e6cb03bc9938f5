import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';

/** Everything that can happen to an inquiry and might be taken for an answer. */
export type ActKind =
  | 'answer'
  | 'slots-proposed'
  | 'call-attested'
  | 'message-attested'
  | 'private-note'
  | 'automatic-mail'
  | 'warning'
  | 'page-opened'
  | 'mail-opened'
  | 'reassignment';

/** `system` is any act without a human decision, including an out-of-office reply. */
export type ActAuthor = 'advisor' | 'manager' | 'client' | 'system';

export type ResponseAct = Readonly<{ id: string; kind: ActKind; by: ActAuthor; at: Instant }>;

/**
 * Only a human act of an advisor that the client sees stops the clock: an answer, proposed slots, or a call or message
 * that the advisor attests. A manager who answers in person does an advisor's work, and counts.
 */
export function countsAsFirstResponse(act: Pick<ResponseAct, 'kind' | 'by'>): boolean {
  return isHumanOfTheHouse(act.by) && isSeenByTheClient(act.kind);
}

/**
 * The earliest act that counts, whatever the order in which acts became known; null when there is none. Acts from
 * before the obligation belong to an earlier conversation.
 */
export function earliestResponse<Act extends ResponseAct>(acts: readonly Act[], startedAt: Instant): Act | null {
  const startedMs = toEpochMs(startedAt);
  let earliest: Act | null = null;
  for (const act of acts) {
    if (!countsAsFirstResponse(act) || toEpochMs(act.at) < startedMs) continue;
    if (earliest === null || comesBefore(act, earliest)) earliest = act;
  }
  return earliest;
}

function comesBefore(one: ResponseAct, other: ResponseAct): boolean {
  const differenceMs = toEpochMs(one.at) - toEpochMs(other.at);
  // Two acts of the same millisecond: the smaller id wins, so that the order of arrival does not matter.
  return differenceMs === 0 ? one.id < other.id : differenceMs < 0;
}

function isHumanOfTheHouse(author: ActAuthor): boolean {
  switch (author) {
    case 'advisor':
    case 'manager':
      return true;
    case 'client':
    case 'system':
      return false;
  }
}

function isSeenByTheClient(kind: ActKind): boolean {
  switch (kind) {
    case 'answer':
    case 'slots-proposed':
    case 'call-attested':
    case 'message-attested':
      return true;
    case 'private-note':
    case 'automatic-mail':
    case 'warning':
    case 'page-opened':
    case 'mail-opened':
    case 'reassignment':
      return false;
  }
}
