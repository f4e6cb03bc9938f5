import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';
import { unmergeReasonWord } from '#events/values/shared-enums.ts';

export const clientUnmergedV1 = defineEvent({
  name: 'client-unmerged.v1',
  saidBy: ['merge-clients'],
  heardBy: [],
  meaning: 'A manager took a merge of two records back: each has its own inquiries and purchases again.',
  data: z.strictObject({ keptId: id, mergedId: id, byId: id, because: unmergeReasonWord }),
  example: { keptId: 'person-1', mergedId: 'person-2', byId: 'helene-marchand', because: 'different-people' },
});
