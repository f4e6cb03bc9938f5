import { type Instant, plusMs } from '#domain/calendar/instant.ts';

/** A touch after a sale: `thanks` soon afterwards, then one so many days later. */
export interface AftercareTouch {
  /** `thanks`, or `d2` for two days after the sale. */
  readonly step: string;
  readonly dueAt: Instant;
  /** When the advisor was told of it; thanks are not announced. */
  readonly announcedAt?: Instant | undefined;
  /** The note that holds the advisor's own text; absent, the house's words. */
  readonly textAt?: Instant | undefined;
  readonly state: 'planned' | 'sent' | 'dropped' | 'cancelled';
  /** Why it was not sent. */
  readonly because?: string | undefined;
}

const msPerDay = 86_400_000;
const msPerHour = 3_600_000;

/** The advisor hears of each touch a day before, and may change or drop it. */
const announcedDaysBefore = 1;

/** The touches after a sale. Thanks are left out where another letter has said them already. */
export function plannedAftercare(soldAt: Instant, days: readonly number[], saysThanks: boolean): AftercareTouch[] {
  const later = days.map((count): AftercareTouch => {
    return { step: `d${count}`, dueAt: plusMs(soldAt, count * msPerDay), state: 'planned' };
  });
  const thanks: AftercareTouch = { step: 'thanks', dueAt: plusMs(soldAt, msPerHour), state: 'planned' };
  return saysThanks ? [thanks, ...later] : later;
}

export function isAnnounced({ step, announcedAt }: AftercareTouch): boolean {
  return step === 'thanks' || announcedAt !== undefined;
}

/** When the touch needs something next: its announcement, or its letter. */
function nextAt(touch: AftercareTouch): Instant {
  return isAnnounced(touch) ? touch.dueAt : plusMs(touch.dueAt, -announcedDaysBefore * msPerDay);
}

/** When an inquiry needs to be looked at for its touches; undefined when none is planned. */
export function nextAftercareAt(touches: readonly AftercareTouch[] | undefined): Instant | undefined {
  return (touches ?? [])
    .filter(({ state }) => state === 'planned')
    .map(nextAt)
    .toSorted()[0];
}

/** The touches that need something at `at`, in order. */
export function dueAftercare(touches: readonly AftercareTouch[], at: Instant): readonly AftercareTouch[] {
  return touches.filter((touch) => touch.state === 'planned' && nextAt(touch) <= at);
}

/** The touches with another state of one of them. */
export function withAftercareTouch(
  touches: readonly AftercareTouch[],
  changed: AftercareTouch,
): readonly AftercareTouch[] {
  return touches.map((touch) => (touch.step === changed.step ? changed : touch));
}

/** A touch put off past the next one, or by two weeks, has lost its point. */
export function isPointless(touches: readonly AftercareTouch[], touch: AftercareTouch, until: Instant): boolean {
  const following = touches[touches.findIndex(({ step }) => step === touch.step) + 1];
  const limit = plusMs(touch.dueAt, 14 * msPerDay);
  return until >= (following === undefined || limit < following.dueAt ? limit : following.dueAt);
}
