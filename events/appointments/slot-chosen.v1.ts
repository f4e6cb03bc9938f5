import * as z from 'zod';
import { defineEvent, id, instant } from '#events/envelope/envelope.ts';

export const slotChosenV1 = defineEvent({
  name: 'slot-chosen.v1',
  saidBy: ['choose-slot'],
  heardBy: ['deliver-signals'],
  meaning: "A client chose a slot: the meeting is in the advisor's agenda.",
  data: z.strictObject({ appointmentId: id, advisorId: id, startsAt: instant, endsAt: instant, boutiqueId: id }),
  example: {
    appointmentId: 'app-1',
    advisorId: 'camille-laurent',
    startsAt: '2026-11-24T10:00:00.000Z',
    endsAt: '2026-11-24T11:00:00.000Z',
    boutiqueId: 'paris',
  },
});
