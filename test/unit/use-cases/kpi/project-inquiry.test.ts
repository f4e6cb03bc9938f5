import { describe, expect, it } from 'vitest';
import { advisorAssignedV1 } from '#events/assignment/advisor-assigned.v1.ts';
import type { EventData, EventName, HouseEvent } from '#events/catalog.ts';
import { firstResponseBreachedV1 } from '#events/first-response/first-response-breached.v1.ts';
import { firstResponseGivenV1 } from '#events/first-response/first-response-given.v1.ts';
import { firstResponsePlannedV1 } from '#events/first-response/first-response-planned.v1.ts';
import { inquiryImportedV1 } from '#events/intake/inquiry-imported.v1.ts';
import { projectEvents } from '#use-cases/kpi/project-inquiry.ts';

const inquiryId = 'inq-1';
let events = 0;

function happened<Name extends EventName>(name: Name, occurredAt: string, data: EventData<Name>) {
  events += 1;
  return { eventId: `evt-${events}`, name, occurredAt, inquiryId, personId: 'person-1', data } as unknown as HouseEvent;
}

function planned(obligationId: string, at: string) {
  return happened('first-response-planned.v1', at, { ...firstResponsePlannedV1.example, obligationId });
}

function answered(obligationId: string, at: string, businessMinutes: number) {
  return happened('first-response-given.v1', at, { ...firstResponseGivenV1.example, obligationId, businessMinutes });
}

const imported = happened('inquiry-imported.v1', '2026-12-01T08:00:00.000Z', inquiryImportedV1.example);

describe('the first response of an inquiry', () => {
  it('is the answer to the first promise, also when that promise was the second step of the inquiry', () => {
    // Asked to complete, the client asked for a call instead: no answer was owed before.
    const story = projectEvents(inquiryId, [
      planned('obl-inq-1-2', '2026-12-09T12:31:00.000Z'),
      answered('obl-inq-1-2', '2026-12-09T15:14:00.000Z', 134),
    ]);
    expect(story.response).toMatchObject({ businessMinutes: 134 });
  });

  it('does not count when it never reached the client, and stays when only another way has to be found', () => {
    const reopened = (promise?: 'same' | 'new') => {
      const story = projectEvents(inquiryId, [
        planned('obl-inq-1', '2026-12-09T09:00:00.000Z'),
        answered('obl-inq-1', '2026-12-09T10:00:00.000Z', 60),
        happened('inquiry-reopened.v1', '2026-12-11T10:00:00.000Z', {
          because: 'client-unreachable',
          ownerId: 'camille-laurent',
          promise,
        }),
      ]);
      return story.response?.businessMinutes;
    };
    expect([reopened('same'), reopened(), reopened('new')]).toEqual([undefined, undefined, 60]);
  });

  it('is never the answer to a later promise, nor undone with it', () => {
    const first = [
      planned('obl-inq-1', '2026-12-09T09:00:00.000Z'),
      answered('obl-inq-1', '2026-12-09T10:00:00.000Z', 60),
      planned('obl-inq-1-2', '2026-12-10T09:00:00.000Z'),
    ];
    const later = [...first, answered('obl-inq-1-2', '2026-12-10T09:05:00.000Z', 5)];
    const undone = happened('choice-undone.v1', '2026-12-10T09:07:00.000Z', {
      choice: 'answered',
      byId: 'camille-laurent',
    } as never);
    expect(projectEvents(inquiryId, later).response).toMatchObject({ businessMinutes: 60 });
    expect(projectEvents(inquiryId, [...later, undone]).response).toMatchObject({ businessMinutes: 60 });
  });

  it('stays that of the imported past when the client calls again', () => {
    const past = [
      answered('obl-inq-1', '2026-10-07T10:20:00.000Z', 68),
      imported,
      planned('obl-inq-1-2', '2026-12-08T11:00:00.000Z'),
    ];
    const again = [...past, answered('obl-inq-1-2', '2026-12-08T11:05:00.000Z', 5)];
    expect(projectEvents(inquiryId, past).response).toMatchObject({ businessMinutes: 68 });
    expect(projectEvents(inquiryId, again).response).toMatchObject({ businessMinutes: 68 });
  });

  it('is unknown for an import with dates only: an answer to a later call is not the first', () => {
    const story = projectEvents(inquiryId, [
      imported,
      planned('obl-inq-1-2', '2026-12-08T11:00:00.000Z'),
      answered('obl-inq-1-2', '2026-12-08T11:05:00.000Z', 5),
    ]);
    expect(story.response).toBeUndefined();
  });

  it('is undefined while only a later promise was kept', () => {
    const story = projectEvents(inquiryId, [
      planned('obl-inq-1', '2026-12-09T09:00:00.000Z'),
      planned('obl-inq-1-2', '2026-12-10T09:00:00.000Z'),
      answered('obl-inq-1-2', '2026-12-10T09:05:00.000Z', 5),
    ]);
    expect(story.response).toBeUndefined();
  });
});

describe('the person who missed the first promise', () => {
  const assigned = (ownerId: string, boutiqueId: string, at: string) =>
    happened('advisor-assigned.v1', at, { ...advisorAssignedV1.example, ownerId, boutiqueId });
  const breached = (obligationId: string, ownerId: string, at: string) =>
    happened('first-response-breached.v1', at, { ...firstResponseBreachedV1.example, obligationId, ownerId });

  it('is the owner when its time ran out, whoever owns it later', () => {
    const story = projectEvents(inquiryId, [
      assigned('camille-laurent', 'paris', '2026-12-09T09:00:00.000Z'),
      planned('obl-inq-1', '2026-12-09T09:00:00.000Z'),
      breached('obl-inq-1', 'camille-laurent', '2026-12-09T14:00:00.000Z'),
      assigned('helene-marchand', 'london', '2026-12-10T09:00:00.000Z'),
      breached('obl-inq-1', 'helene-marchand', '2026-12-10T10:00:00.000Z'),
    ]);
    expect(story.missedBy).toEqual({ ownerId: 'camille-laurent', boutiqueId: 'paris' });
    expect(story).toMatchObject({ ownerId: 'helene-marchand', boutiqueId: 'london' });
  });

  it('is undefined when only a later promise was missed', () => {
    const story = projectEvents(inquiryId, [
      assigned('camille-laurent', 'paris', '2026-12-09T09:00:00.000Z'),
      planned('obl-inq-1', '2026-12-09T09:00:00.000Z'),
      answered('obl-inq-1', '2026-12-09T10:00:00.000Z', 60),
      planned('obl-inq-1-2', '2026-12-10T09:00:00.000Z'),
      breached('obl-inq-1-2', 'camille-laurent', '2026-12-10T14:00:00.000Z'),
    ]);
    expect(story).toMatchObject({ breached: true, missedBy: undefined });
  });
});
