import * as z from 'zod';
import { code, defineEvent, id } from '#events/envelope/envelope.ts';

export const advisorAssignedV1 = defineEvent({
  name: 'advisor-assigned.v1',
  saidBy: ['ownership-change', 'transfer-change', 'imported-inquiry'],
  heardBy: ['release-held-inquiries', 'keep-one-owner'],
  meaning: 'One named person owns the inquiry from this instant.',
  data: z.strictObject({
    ownerId: id,
    /** The owner's boutique. */
    boutiqueId: id,
    assignmentNumber: z.number().int(),
    because: code,
    previousOwnerId: id.nullable(),
    /** The policy it was decided under. */
    policyVersion: code,
  }),
  example: {
    ownerId: 'camille-laurent',
    boutiqueId: 'paris',
    assignmentNumber: 1,
    because: 'largest-shortfall',
    previousOwnerId: null,
    policyVersion: '2026-11-23.2',
  },
});
