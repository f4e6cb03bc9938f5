import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const clarificationAskedV1 = defineEvent({
  name: 'clarification-asked.v1',
  saidBy: ['send-clarification'],
  heardBy: [],
  meaning: "The advisor's own question was sent to the client, signed by the advisor.",
  data: z.strictObject({ byId: id }),
  example: { byId: 'camille-laurent' },
});
