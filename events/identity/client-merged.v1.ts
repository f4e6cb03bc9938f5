import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';
import { mergeReasonWord } from '#events/values/shared-enums.ts';

export const clientMergedV1 = defineEvent({
  name: 'client-merged.v1',
  saidBy: ['merge-clients'],
  heardBy: ['keep-one-owner'],
  meaning: 'A manager merged two records of one client: every read of the client follows both from now on.',
  data: z.strictObject({ keptId: id, mergedId: id, byId: id, because: mergeReasonWord }),
  example: { keptId: 'person-1', mergedId: 'person-2', byId: 'helene-marchand', because: 'other-address' },
});
