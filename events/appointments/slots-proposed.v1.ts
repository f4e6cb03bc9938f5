import * as z from 'zod';
import { code, defineEvent, id, instant } from '#events/envelope/envelope.ts';

/** An advisor and a start: `camille-laurent.20261124T100000Z`. */
const slotId = z.string().regex(/^[A-Za-z0-9.-]{1,120}$/);

export const slotsProposedV1 = defineEvent({
  name: 'slots-proposed.v1',
  saidBy: ['propose-slots'],
  heardBy: [],
  meaning: "Precise slots were held for the client and offered, in the advisor's own agenda.",
  data: z.strictObject({
    proposalNumber: z.number().int(),
    advisorId: id,
    slotIds: z.array(slotId),
    heldUntil: instant,
    /** The policy that decided their number and duration. */
    policyVersion: code,
  }),
  example: {
    proposalNumber: 1,
    advisorId: 'camille-laurent',
    slotIds: ['camille-laurent.20261124T100000Z'],
    heldUntil: '2026-11-26T09:00:00.000Z',
    policyVersion: '2026-11-23.2',
  },
});
