import type { Instant } from '#domain/calendar/instant.ts';
import type { CareOutcome, Inquiry, Signal } from '#domain/inquiry/inquiry.ts';
import { careKindOf } from '#domain/policy/care.ts';
import type { InquiryChange } from '#ports/inquiry-repository.ts';
import { awaitedEvent, beginWait } from './client-wait-change.ts';

type Change = Pick<InquiryChange, 'set' | 'events'>;

/** A complaint or a matter after the sale that nobody has settled yet. */
export function isCareOpen({ qualification, care }: Inquiry): boolean {
  return careKindOf(qualification?.kind) !== undefined && care?.resolvedAt === undefined;
}

function withGesture(care: CareOutcome | undefined, amountMinor: number | undefined, byId: string, at: Instant) {
  const gestures = care?.gestures ?? [];
  return amountMinor === undefined ? gestures : [...gestures, { amountMinor, byId, at }];
}

/** Settled: the client is asked once, some days later, whether it is so for them too. */
export function resolvedChange(
  inquiry: Inquiry,
  gestureMinor: number | undefined,
  byId: string,
  signals: readonly Signal[],
  at: Instant,
): Change {
  const care: CareOutcome = {
    resolvedAt: at,
    resolvedById: byId,
    gestures: withGesture(inquiry.care, gestureMinor, byId, at),
  };
  const wait = beginWait({ ...inquiry, care }, 'choice', at);
  const because = gestureMinor === undefined ? 'no-gesture' : 'gesture';
  return {
    set: { ...wait, care, signals },
    events: [
      { name: 'inquiry-steered.v1', at, data: { byId, act: 'resolved', because } },
      awaitedEvent(wait.clientWait, at),
    ],
  };
}

/** A gesture by itself settles nothing. */
export function gestureChange(inquiry: Inquiry, amountMinor: number, byId: string, at: Instant): Change {
  const care: CareOutcome = {
    ...inquiry.care,
    gestures: withGesture(inquiry.care, amountMinor, byId, at),
  };
  return {
    set: { care },
    events: [{ name: 'inquiry-steered.v1', at, data: { byId, act: 'gesture-made', because: 'gesture' } }],
  };
}
