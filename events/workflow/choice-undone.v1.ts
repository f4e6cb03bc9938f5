import { z } from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const choiceUndoneV1 = defineEvent({
  name: 'choice-undone.v1',
  saidBy: ['undo-choice', 'undo-client-choice', 'undo-withdrawal', 'client-choice-change'],
  heardBy: ['deliver-signals'],
  meaning: 'Within ten minutes the advisor took a choice back; what it had stopped runs again.',
  data: z.strictObject({
    choice: z.enum([
      'answered',
      'slots',
      'clarification',
      'off-target',
      'handed-over',
      'outcome',
      'paused',
      'closed',
      'declined',
      'left-alone',
      'consent-withdrawn',
      'slot-chosen',
    ]),
    byId: id,
  }),
  example: { choice: 'answered', byId: 'camille-laurent' },
});
