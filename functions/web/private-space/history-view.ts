import type { UndoneChoice } from '#domain/choices/undoable-choices.ts';
import { type House, staffOf } from '#domain/house/house.ts';
import type { HouseEvent } from '#events/catalog.ts';
import type { JourneyStep } from '#templates/pages/private-space/private-progress.ts';

const metOutcomes = ['attended', 'sale', 'later', 'no-sale'];

/** What one event means to the client; internal events have no entry. */
function stepOf(house: House, event: HouseEvent): JourneyStep | undefined {
  const at = event.occurredAt;
  const name = (staffId: string) => staffOf(house, staffId).fullName;
  switch (event.name) {
    case 'inquiry-received.v1':
      return { at, kind: 'received' };
    case 'advisor-assigned.v1':
      return { at, kind: 'entrusted', name: name(event.data.ownerId) };
    case 'first-response-given.v1':
      return event.data.choice === 'answered' || event.data.choice === 'written'
        ? { at, kind: 'answered', name: name(event.data.byId) }
        : undefined;
    case 'clarification-asked.v1':
      return { at, kind: 'question-asked', name: name(event.data.byId) };
    case 'client-wrote.v1':
    case 'client-completed.v1':
    case 'client-asked.v1':
      return { at, kind: event.data.what };
    case 'slots-proposed.v1':
      return { at, kind: 'slots-proposed', name: name(event.data.advisorId) };
    case 'slot-chosen.v1':
      return { at, kind: 'slot-chosen', startsAt: event.data.startsAt };
    case 'appointment-moved.v1':
      return { at, kind: 'moved', startsAt: event.data.startsAt };
    case 'appointment-cancelled.v1':
      return { at, kind: 'cancelled' };
    case 'client-left.v1':
      return { at, kind: 'left' };
    case 'inquiry-paused.v1':
      return { at, kind: 'rests' };
    case 'outcome-recorded.v1':
      return metOutcomes.includes(event.data.kind) ? { at: event.data.metOn ?? at, kind: 'met' } : undefined;
    default:
      return undefined;
  }
}

/** A choice that was taken back within its ten minutes is left out; so is a step the client was never told. */
const takenBack: Readonly<Record<UndoneChoice, JourneyStep['kind'] | undefined>> = {
  answered: 'answered',
  written: 'answered',
  slots: undefined,
  clarification: undefined,
  'off-target': undefined,
  'handed-over': undefined,
  outcome: undefined,
  closed: undefined,
  'slot-chosen': 'slot-chosen',
  declined: 'left',
  'left-alone': 'left',
  paused: 'left',
  'consent-withdrawn': 'left',
};

function without(steps: readonly JourneyStep[], kind: JourneyStep['kind'] | undefined): readonly JourneyStep[] {
  const latest = steps.findLastIndex((step) => step.kind === kind);
  return latest === -1 ? steps : steps.toSpliced(latest, 1);
}

/** Assigned to the present owner again: the same person under a new number. */
function isSameOwner(steps: readonly JourneyStep[], step: JourneyStep): boolean {
  return step.kind === 'entrusted' && steps.findLast(({ kind }) => kind === 'entrusted')?.name === step.name;
}

const stepsShown = 8;

/**
 * The history of the inquiry from its timeline, oldest first, limited to the latest steps. Before qualification it
 * names no advisor.
 */
export function storyOf(house: House, timeline: readonly HouseEvent[], qualified: boolean): readonly JourneyStep[] {
  let steps: readonly JourneyStep[] = [];
  for (const event of timeline) {
    if (event.name === 'choice-undone.v1') steps = without(steps, takenBack[event.data.choice]);
    const step = stepOf(house, event);
    if (step === undefined || isSameOwner(steps, step)) continue;
    steps = [...steps, step];
  }
  const told = qualified ? steps : steps.filter(({ name }) => name === undefined);
  return told.slice(-stepsShown);
}
