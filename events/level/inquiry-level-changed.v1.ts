import * as z from 'zod';
import { code, defineEvent, id } from '#events/envelope/envelope.ts';

export const inquiryLevelChangedV1 = defineEvent({
  name: 'inquiry-level-changed.v1',
  saidBy: ['set-grants'],
  heardBy: ['deliver-signals'],
  meaning: 'The level or visibility of the client changed while the inquiry was open: its deadlines follow.',
  data: z.strictObject({
    byId: id,
    levelBefore: code,
    levelAfter: code,
    vipBefore: z.boolean(),
    vipAfter: z.boolean(),
  }),
  example: { byId: 'helene', levelBefore: 'client', levelAfter: 'vic', vipBefore: false, vipAfter: false },
});
