import * as z from 'zod';
import { undoneChoices } from '#domain/choices/undoable-choices.ts';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const choiceUndoneV1 = defineEvent({
  name: 'choice-undone.v1',
  saidBy: ['undo-choice', 'undo-client-choice', 'undo-withdrawal', 'client-choice-change'],
  heardBy: ['deliver-signals'],
  meaning: 'A choice was taken back within ten minutes; the clock it had stopped runs again.',
  data: z.strictObject({
    choice: z.enum(undoneChoices),
    byId: id,
  }),
  example: { choice: 'answered', byId: 'camille-laurent' },
});
