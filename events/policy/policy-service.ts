import * as z from 'zod';
import { firstResponseShape } from './first-response-shape.ts';
import { isAscending, isUnique, slug, week, whole } from './policy-basics.ts';

/** Who answers and how fast, when the house writes on its own initiative, and its rules for pauses and meetings. */

const cap = z
  .strictObject({
    channel: z
      .enum(['email', 'phone', 'message', 'post', 'meeting', 'any'])
      .describe('The channel counted alone, or `any` for all together.'),
    touches: z
      .union([whole(0, 1000), z.literal('unlimited')])
      .describe('Most touches in the window; 0 is none at all, and no limit is written `unlimited`.'),
    // The ledger of a client keeps 400 days: no window can be longer.
    windowDays: whole(1, 400).describe('Length of the rolling window, in days of 24 hours.'),
  })
  .meta({ id: 'ContactCap', description: 'At most so many touches in any window of so many days.' });

const caps = z.array(cap).min(1).max(8);

const target = z
  .strictObject({
    ...firstResponseShape(),
    objective: z
      .enum(['first-visit', 'first-sale', 'deepen', 'access', 'co-creation', 'image'])
      .optional()
      .describe('What the answer is for, as its advisor reads it; left out, the one that goes with the level.'),
    contactCaps: z
      .strictObject({
        relational: caps.describe("Letters on the house's own initiative: relances, invitations."),
        transactional: caps.describe('Letters that the client asked for; never limited.'),
        'advisor-initiated': caps.describe("Calls and messages on an advisor's own initiative."),
      })
      .describe('How often the client may be contacted, by class; all caps apply together.'),
  })
  .meta({
    id: 'FirstResponseTarget',
    description: 'Everything that changes together with a level and visibility.',
  });

const row = z
  .strictObject({
    vip: target.describe('For a publicly visible person (VIP).'),
    notVip: target.describe('For all others.'),
  })
  .describe('One level of the matrix.');

export const firstResponse = z
  .strictObject({ new: row, promising: row, client: row, vic: row, 'top-vic': row })
  .describe('Who answers and how fast: level by visibility.');

export const contactHours = z
  .strictObject({ weekly: week.describe('Hours by day of the week.') })
  .describe("When the house writes or calls on its own initiative, in the client's local time.");

const cadence = z
  .strictObject({
    steps: z
      .array(
        z
          .strictObject({
            step: slug.describe('Stable key of the step: with the inquiry it prevents a second sending.'),
            afterDays: whole(0, 365).describe(
              "Days since the wait began; the instant is then moved into the client's hours.",
            ),
            offer: z
              .enum(['clarification', 'slots', 'another-option', 'new-slot'])
              .describe('The one concrete thing it proposes.'),
          })
          .describe('One relance.'),
      )
      .max(6)
      .refine((steps) => isAscending(steps.map(({ afterDays }) => afterDays)), {
        error: 'Each relance comes later than the one before it.',
        params: { rule: 'ascending' },
      })
      .describe('Relances, in order; an empty list means no letter during the wait.'),
    restDays: whole(0, 365).describe('Days after the last relance during which an answer is still awaited.'),
  })
  .meta({ id: 'RelanceCadence', description: 'What a client is sent while the house waits for them.' });

export const relances = z
  .strictObject({
    incomplete: cadence.describe('The request is incomplete.'),
    question: cadence.describe('The advisor asked a question.'),
    choice: cadence.describe('Times or options were proposed.'),
    'no-show': cadence.describe('The appointment was missed.'),
    'after-meeting': cadence.describe('They met and nothing is decided.'),
    reprise: cadence.describe('The house writes again after a pause.'),
  })
  .refine((moments) => Object.values(moments).some(({ steps }) => steps.length > 0), {
    error: 'At least one relance must offer something: a house that never comes back loses its clients.',
    params: { rule: 'some-relance' },
  })
  .refine((moments) => isUnique(Object.values(moments).flatMap(({ steps }) => steps.map(({ step }) => step))), {
    error: 'Two relances have the same key.',
    params: { rule: 'twice' },
  })
  .describe('Relances, by the moment of the inquiry.');

const pause = z
  .strictObject({
    message: z.enum(['gracious', 'none']).describe('Whether one letter is sent as the pause begins.'),
    reopenAfterDays: z
      .union([whole(1, 1825), z.literal('never')])
      .describe('Days before the house may write again; `never` leaves the first step to the client.'),
  })
  .meta({ id: 'PauseRule', description: 'How the inquiry rests.' });

export const pauses = z
  .strictObject({
    'off-target': pause.describe('No client request.'),
    premature: pause.describe('Too early.'),
    'client-asked': pause.describe('The client asked for it.'),
    silent: pause.describe('The client did not answer.'),
    'no-show': pause.describe('The appointment was missed.'),
    later: pause.describe('Postponed after a meeting.'),
    'no-capacity': pause.describe('No advisor has a free place.'),
  })
  .describe('Respectful pauses, by reason.');

export const appointments = z
  .strictObject({
    slotsProposed: whole(1, 8).describe('Times proposed at once.'),
    holdHours: whole(1, 720).describe('Hours a proposed time is held for the client.'),
    durationMinutes: whole(10, 480).describe('Length of a meeting, in minutes.'),
    leadHours: whole(0, 240).describe('Working hours the advisor has before the first proposed time.'),
    horizonDays: whole(1, 180).describe('Days ahead within which times are proposed.'),
    gridMinutes: whole(5, 240).describe('Meetings begin on multiples of this, in minutes.'),
    bufferMinutes: whole(0, 240).describe('Minutes left free before and after every meeting.'),
    remindHoursBefore: z
      .array(whole(1, 336))
      .max(4)
      .refine(isUnique, { error: 'Named twice.', params: { rule: 'twice' } })
      .describe('Reminders, in hours before the meeting.'),
    outcomeAskedAfterHours: whole(0, 168).describe(
      'Hours after the meeting at which the advisor is asked for the outcome.',
    ),
    outcomeChasedAfterHours: whole(1, 720).describe('Hours without an outcome before the advisor is asked again.'),
    outcomeEscalatedAfterHours: whole(2, 1440).describe(
      'Hours without an outcome before the duty manager is asked too.',
    ),
    outcomeGivenUpAfterDays: whole(1, 365).describe('Days without an outcome before the inquiry is paused.'),
    reproposalsAfterNoShow: whole(0, 3).describe('New proposals after a missed appointment.'),
  })
  .refine((rule) => rule.outcomeChasedAfterHours < rule.outcomeEscalatedAfterHours, {
    error: 'The duty manager is asked after the advisor was asked again.',
    path: ['outcomeEscalatedAfterHours'],
    params: { rule: 'chase-order' },
  })
  .refine((rule) => rule.outcomeEscalatedAfterHours < rule.outcomeGivenUpAfterDays * 24, {
    error: 'The outcome is given up only after everybody was asked.',
    path: ['outcomeGivenUpAfterDays'],
    params: { rule: 'chase-order' },
  })
  .refine((rule) => rule.leadHours < rule.horizonDays * 24, {
    error: 'Times are proposed further ahead than the notice the advisor has.',
    path: ['horizonDays'],
    params: { rule: 'lead-horizon' },
  })
  .describe('How meetings are proposed, held, reminded of and followed up.');
