import { z } from 'zod';
import { defineEvent, id } from '#events/envelope.ts';

export const advisorAssignedV1 = defineEvent({
  name: 'advisor-assigned.v1',
  saidBy: ['assign-advisor', 'hand-over-to-colleague', 'hand-over-to-duty-manager', 'hold-for-duty-manager'],
  heardBy: [],
  meaning: 'One named person owns the inquiry from this instant.',
  data: z.strictObject({
    ownerId: id,
    assignmentNumber: z.number().int(),
    because: z.string(),
    previousOwnerId: id.nullable(),
  }),
  example: { ownerId: 'camille-laurent', assignmentNumber: 1, because: 'largest-shortfall', previousOwnerId: null },
});
