import type { Instant } from '#domain/calendar/instant.ts';
import { responseChoices } from '#domain/choices/staff-choices.ts';
import type { UndoneChoice } from '#domain/choices/undoable-choices.ts';
import { type ClientPromise, type PromiseFact, promisesFrom } from '#domain/promises/promise.ts';
import type { HouseEvent } from '#events/catalog.ts';

/** What was undone by its contrary never released anybody from an answer. */
const withoutRelease: readonly UndoneChoice[] = ['outcome', 'handed-over', 'slot-chosen'];

function undoneFact(choice: UndoneChoice, at: Instant): PromiseFact[] {
  if (responseChoices.some((response) => response === choice)) return [{ kind: 'answer-void', at }];
  return withoutRelease.includes(choice) ? [] : [{ kind: 'release-undone', at }];
}

function factsOf(event: HouseEvent, ownerId: string): PromiseFact[] {
  const at = event.occurredAt;
  switch (event.name) {
    case 'first-response-planned.v1': {
      const { obligationId, deadlineAt: dueAt } = event.data;
      return [{ kind: 'promised', obligationId, byId: ownerId, dueAt, at }];
    }
    case 'promise-renewed.v1': {
      const { obligationId, byId, dueAt } = event.data;
      return [{ kind: 'renewed', obligationId, byId, dueAt, at }];
    }
    case 'first-response-breached.v1':
      return [{ kind: 'broken', obligationId: event.data.obligationId, at }];
    case 'first-response-given.v1': {
      const { obligationId, withinTarget } = event.data;
      return [{ kind: 'answered', obligationId, withinTarget, at }];
    }
    case 'choice-undone.v1':
      return undoneFact(event.data.choice, at);
    case 'advisor-judged-off-target.v1':
    case 'client-left.v1':
    case 'inquiry-paused.v1':
    case 'inquiry-closed.v1':
      return [{ kind: 'released', at }];
    case 'inquiry-steered.v1':
      return event.data.act === 'paused' || event.data.act === 'closed' ? [{ kind: 'released', at }] : [];
    default:
      return [];
  }
}

/**
 * Every promise to the client, read from what happened: earlier ones, and those of inquiries that are older than this
 * rule, have their place in it like today's. `events` are those of one inquiry, oldest first.
 */
export function promisesOfEvents(events: readonly HouseEvent[], asOf: Instant): readonly ClientPromise[] {
  let ownerId = '';
  const facts: PromiseFact[] = [];
  for (const event of events) {
    if (event.name === 'advisor-assigned.v1') ownerId = event.data.ownerId;
    facts.push(...factsOf(event, ownerId));
  }
  return promisesFrom(facts, asOf);
}
