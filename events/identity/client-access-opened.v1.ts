import * as z from 'zod';
import { defineEvent, id, instant } from '#events/envelope/envelope.ts';
import { accessReasonWord } from '#events/values/shared-enums.ts';

export const clientAccessOpenedV1 = defineEvent({
  name: 'client-access-opened.v1',
  saidBy: ['open-client'],
  heardBy: [],
  meaning: 'A member of staff without a relation to a client opened them with a reason, for reading and for a time.',
  data: z.strictObject({ accessId: id, byId: id, because: accessReasonWord, until: instant }),
  example: {
    accessId: 'access-1',
    byId: 'camille-laurent',
    because: 'client-is-here',
    until: '2026-11-23T10:00:00.000Z',
  },
});
