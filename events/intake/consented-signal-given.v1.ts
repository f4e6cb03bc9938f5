import * as z from 'zod';
import { code, defineEvent } from '#events/envelope/envelope.ts';

export const consentedSignalGivenV1 = defineEvent({
  name: 'consented-signal-given.v1',
  saidBy: ['record-signal'],
  heardBy: [],
  meaning: 'A client, with their consent on record, did one of the six things that raise the score of a relationship.',
  data: z.strictObject({ kind: code, via: z.enum(['private-space', 'link', 'staff', 'api']) }),
  example: { kind: 'dossier-downloaded', via: 'private-space' },
});
