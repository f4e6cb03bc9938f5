import type { Rhythm } from '../model/rhythm.ts';

/** What would be gracious now, by its reason. `silent` and `second-visit` ask for a person; the others for nothing. */
export type NextGesture =
  | 'stopped'
  | 'open-inquiry'
  | 'silent'
  | 'second-visit'
  | 'within-rhythm'
  | 'no-purchase'
  | 'wait';

export interface GestureFacts {
  /** The client wants no letter, withdrew consent, or paused. */
  readonly isLeftInPeace: boolean;
  readonly hasOpenInquiry: boolean;
  readonly visits: number;
  readonly daysSinceLastVisit: number;
  /** Null below three visits, and where the model says nothing. */
  readonly rhythm: Pick<Rhythm, 'chance'> | null;
}

/** A silence that one client in twenty who stays with the house shows. */
const unusualSilence = 0.05;
const secondVisitWindowDays = 90;

/** The first reason that holds decides: the client's own wish before everything else. */
export function nextGesture(facts: GestureFacts): NextGesture {
  const { isLeftInPeace, hasOpenInquiry, visits, daysSinceLastVisit, rhythm } = facts;
  if (isLeftInPeace) return 'stopped';
  if (hasOpenInquiry) return 'open-inquiry';
  if (visits === 0) return 'no-purchase';
  if (rhythm !== null) return rhythm.chance <= unusualSilence ? 'silent' : 'within-rhythm';
  return visits === 1 && daysSinceLastVisit <= secondVisitWindowDays ? 'second-visit' : 'wait';
}
