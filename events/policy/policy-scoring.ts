import * as z from 'zod';
import { whole } from './policy-basics.ts';

/**
 * The qualification of a request. There are exactly these five criteria and no sixth can be added: none considers
 * means, and the schema refuses unknown keys.
 */

const points = whole(0, 100);

const weights = z
  .strictObject({
    precision: points.describe('How precise the request is.'),
    coherence: points.describe('How well it fits the offer of the house.'),
    availability: points.describe('How soon the person is available.'),
    frame: points.describe('Whether the frame (by appointment, in confidence) is accepted.'),
    clarity: points.describe('How clear the intent is.'),
  })
  .refine((all) => all.precision + all.coherence + all.availability + all.frame + all.clarity === 100, {
    error: 'The five weights must add up to 100.',
    params: { rule: 'weights-sum' },
  })
  .describe('Ceiling of each criterion, in points; together 100.');

const lines = z
  .strictObject({
    'piece-identified': points.describe('A piece or a collection is named.'),
    'piece-type': points.describe('The kind of piece is clear.'),
    'piece-detail': points.describe('A material, a size, a detail is given.'),
    quantity: points.describe('How many.'),
    'house-territory': points.describe('It is something the house makes.'),
    'intent-matches-message': points.describe('The text agrees with the chosen intent.'),
    'house-way': points.describe("The house's way of receiving or making is understood."),
    'near-window': points.describe('Available soon.'),
    'date-given': points.describe('A date is given.'),
    'place-given': points.describe('A place is given.'),
    'frame-accepted': points.describe('The frame is accepted.'),
    'meeting-chosen': points.describe('A way to meet is chosen.'),
    'meeting-asked': points.describe('The text asks for a meeting.'),
    'intent-chosen': points.describe('An intent is chosen.'),
    'purpose-stated': points.describe('The purpose is stated.'),
    'occasion-stated': points.describe('The occasion is stated.'),
    'request-stated': points.describe('The request is stated.'),
  })
  .describe('Points each piece of evidence earns, before the ceiling of its criterion.');

function perSignal<Value extends z.ZodType>(value: Value) {
  return z.strictObject({
    'appointment-requested': value.describe('An appointment was asked for.'),
    'private-collection-viewed': value.describe('The private collection was opened.'),
    'dossier-downloaded': value.describe('A private document was downloaded.'),
    'invitation-answered': value.describe('A personal invitation was answered.'),
    referred: value.describe('A client or an advisor referred them.'),
    'advisor-exchange': value.describe('They spoke with an advisor.'),
  });
}

const signals = z
  .strictObject({
    points: perSignal(points).describe('Points per act.'),
    actsCounted: perSignal(whole(0, 20)).describe('How many separate acts of a kind count.'),
    ceiling: points.describe('Maximum points of all signals together; they help a request and never replace one.'),
    freshDays: whole(1, 1095).describe('Days after which an act no longer counts.'),
  })
  .describe('Voluntary acts, stored with consent, that raise a score.');

const thresholds = z
  .strictObject({
    qualifiedAt: points.describe('Points from which a request is qualified.'),
    knownClientQualifiedAt: points.describe('The same for a person with a history.'),
    promisingAt: points.describe('Points from which an unknown person is served at the pace of a VIC.'),
    closeCallPoints: whole(0, 50).describe('Within this many points of a threshold a decision counts as close.'),
    questionsAtOnce: whole(1, 6).describe('Most questions in one request to complete.'),
  })
  .refine(({ knownClientQualifiedAt, qualifiedAt }) => knownClientQualifiedAt <= qualifiedAt, {
    error: 'A known client cannot need more points than an unknown person.',
    path: ['knownClientQualifiedAt'],
    params: { rule: 'known-threshold' },
  })
  .refine(({ qualifiedAt, promisingAt }) => qualifiedAt <= promisingAt, {
    error: 'The pace of a VIC cannot be earned below the threshold of qualification.',
    path: ['promisingAt'],
    params: { rule: 'promising-threshold' },
  })
  .describe('Thresholds of the verdicts.');

const route = z
  .strictObject({
    desk: z
      .enum(['press', 'careers', 'client-care', 'partnerships', 'none'])
      .describe('The desk whose address the message gives, or `none`.'),
    reply: z.enum(['gracious', 'none']).describe('Whether a courteous letter is sent; spam never gets one.'),
  })
  .meta({ id: 'OffTargetRoute', description: 'The courteous way out of one kind.' });

const offTarget = z
  .strictObject({
    certainAt: whole(1, 50).describe('Weight of evidence from which a message is off-target.'),
    doubtfulAt: whole(1, 50).describe('Weight from which a person reads the message.'),
    genuineMarksThatProtect: whole(1, 10).describe(
      'Marks of a genuine wish that send even certain evidence to a person.',
    ),
    overwhelmingAt: whole(1, 100).describe('Weight from which single marks of a genuine wish no longer count.'),
    routes: z
      .strictObject({
        spam: route,
        solicitation: route,
        partnership: route,
        press: route,
        careers: route,
        'after-sales': route,
        resale: route,
        study: route,
      })
      .describe('Handling of each kind.'),
  })
  .refine(({ doubtfulAt, certainAt }) => doubtfulAt <= certainAt, {
    error: 'Doubt begins no later than certainty.',
    path: ['doubtfulAt'],
    params: { rule: 'doubt-order' },
  })
  .refine(({ certainAt, overwhelmingAt }) => certainAt <= overwhelmingAt, {
    error: 'Overwhelming evidence is at least certain.',
    path: ['overwhelmingAt'],
    params: { rule: 'doubt-order' },
  })
  .describe('Messages that are no client request.');

const perCent = whole(1, 100);

const reading = z
  .strictObject({
    closedAt: perCent.describe('Likelihood, in per cent, from which a message is closed as off-target.'),
    doubtedAt: perCent.describe('The same from which a person reads it at triage first.'),
    prematureAt: perCent.describe('Likelihood from which a sincere wish without a project is left in peace.'),
    genuineAt: perCent.describe('Likelihood from which a message that names nothing of the wish goes to an advisor.'),
  })
  .refine(({ doubtedAt, closedAt }) => doubtedAt <= closedAt, {
    error: 'Doubt begins no later than certainty.',
    path: ['doubtedAt'],
    params: { rule: 'doubt-order' },
  })
  .describe('How sure the reading of a message must be; a policy without it follows the defaults.');

const premature = z
  .strictObject({
    horizonDays: whole(30, 3650).describe('A wish further in the future than this, in days, is paused.'),
    bespokeHorizonDays: whole(30, 3650).describe(
      'The same for bespoke work and repairs, which are planned long ahead.',
    ),
  })
  .refine(({ horizonDays, bespokeHorizonDays }) => horizonDays <= bespokeHorizonDays, {
    error: 'Bespoke work is planned at least as far ahead.',
    path: ['bespokeHorizonDays'],
    params: { rule: 'bespoke-horizon' },
  })
  .describe('Limits of a premature wish.');

const linesOf = {
  precision: ['piece-identified', 'piece-type', 'piece-detail', 'quantity'],
  coherence: ['house-territory', 'intent-matches-message', 'house-way'],
  availability: ['near-window', 'date-given', 'place-given'],
  frame: ['frame-accepted', 'meeting-chosen', 'meeting-asked'],
  clarity: ['intent-chosen', 'purpose-stated', 'occasion-stated', 'request-stated'],
} as const;

const criteria = ['precision', 'coherence', 'availability', 'frame', 'clarity'] as const;

export const scoring = z
  .strictObject({ weights, lines, signals, thresholds, reading: reading.optional(), premature, offTarget })
  .superRefine((rule, context) => {
    for (const criterion of criteria) {
      const reachable = linesOf[criterion].reduce((sum, line) => sum + rule.lines[line], 0);
      if (reachable >= rule.weights[criterion]) continue;
      context.addIssue({
        code: 'custom',
        path: ['weights', criterion],
        message: `Its lines add up to ${reachable}: a weight of ${rule.weights[criterion]} can never be reached.`,
        params: { rule: 'weight-reachable', reachable },
      });
    }
  })
  .describe('How a request is scored. Means are never considered.');
