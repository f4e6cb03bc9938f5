import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { HouseEvent } from '#events/catalog.ts';
import type { PromiseView } from '#templates/pages/inquiry-page/promise-list.ts';
import { promisesOfEvents } from '#use-cases/promises/promises-of-events.ts';

/** The promises of an inquiry as `/api/inquiries/{id}` answers them. */
export function promisesJson(timeline: readonly HouseEvent[], at: Instant) {
  return promisesOfEvents(timeline, at).map((promise) => ({
    promiseId: promise.promiseId,
    obligationId: promise.obligationId,
    byId: promise.byId,
    what: promise.what,
    madeAt: promise.madeAt,
    dueAt: promise.dueAt,
    state: promise.state,
    since: promise.since,
    renews: promise.renews ?? null,
    answeredAt: promise.answeredAt ?? null,
    releasedAt: promise.releasedAt ?? null,
  }));
}

/** The same as the inquiry's page shows them. */
export function promiseViews(house: House, timeline: readonly HouseEvent[], at: Instant): readonly PromiseView[] {
  return promisesOfEvents(timeline, at).map(({ state, byId, dueAt, renews, releasedAt, answeredAt }) => ({
    state,
    byName: house.staff.find(({ staffId }) => staffId === byId)?.fullName ?? byId,
    dueAt,
    isRenewal: renews !== undefined,
    isReleased: state === 'made' && releasedAt !== undefined,
    answeredAt,
  }));
}
