import * as z from 'zod';
import { defineEvent } from '#events/envelope/envelope.ts';
import { correctedField, formWord } from '#events/values/shared-enums.ts';

export const clientWroteV1 = defineEvent({
  name: 'client-wrote.v1',
  saidBy: ['join-inquiry'],
  heardBy: ['deliver-signals'],
  meaning:
    'A client wrote again by the form or the API while an inquiry of theirs was open, or sent the same words with something put right: it joined that inquiry, and its owner hears of it.',
  data: z.strictObject({ what: formWord, corrected: z.array(correctedField) }),
  example: { what: 'corrected', corrected: ['phone'] },
});
