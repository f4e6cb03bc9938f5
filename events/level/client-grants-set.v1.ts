import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

const yesOrNo = z.enum(['unchanged', 'none', 'yes', 'no']);

/** `none`: the grant was taken back. The reason, written by staff, stays with the client's own items. */
export const clientGrantsSetV1 = defineEvent({
  name: 'client-grants-set.v1',
  saidBy: ['set-grants'],
  heardBy: [],
  meaning: 'A manager set the level of a client, their visibility, the frame they accepted or their rare-piece access.',
  data: z.strictObject({
    decisionId: id,
    byId: id,
    via: z.enum(['page', 'api', 'import']),
    level: z.enum(['unchanged', 'none', 'client', 'vic', 'top-vic']),
    vip: yesOrNo,
    frameAccepted: yesOrNo,
    rareAccess: yesOrNo,
    until: z.iso.date().nullable(),
  }),
  example: {
    decisionId: 'grant-1',
    byId: 'helene',
    via: 'page',
    level: 'vic',
    vip: 'yes',
    frameAccepted: 'unchanged',
    rareAccess: 'unchanged',
    until: '2027-12-31',
  },
});
