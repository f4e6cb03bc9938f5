import { z } from 'zod';
import { undoneChoices } from '#domain/choices/undoable-choices.ts';
import { defineEvent, id } from '#events/envelope.ts';

export const choiceUndoneV1 = defineEvent({
  name: 'choice-undone.v1',
  saidBy: ['undo-choice', 'undo-client-choice', 'undo-withdrawal', 'client-choice-change'],
  heardBy: ['deliver-signals'],
  meaning: 'Within ten minutes the advisor took a choice back; what it had stopped runs again.',
  data: z.strictObject({
    choice: z.enum(undoneChoices),
    byId: id,
  }),
  example: { choice: 'answered', byId: 'camille-laurent' },
});
