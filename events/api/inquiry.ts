import * as z from 'zod';
import { commandsSaid, responseChoices, staffCommands } from '#domain/choices/staff-choices.ts';
import { pendingChoiceNames } from '#domain/choices/undoable-choices.ts';
import { clientLevel } from '#events/api/level.ts';
import { id, instant } from '#events/envelope/envelope.ts';
import {
  askedWord,
  channelWord,
  correctedField,
  intentWord,
  languageWord,
  meetingWord,
  statusWord,
  verdictWord,
  vicLevelWord,
} from '#events/values/shared-enums.ts';
import { kindWord, triageState } from './triage.ts';

/** `/api/inquiries` and `/api/inquiries/{inquiryId}`. Staff may read the client's name; no token is ever included. */

/** `202` of `POST /inquiries`: stored whole; a repeat returns the first id. */
export const inquiryAccepted = z.strictObject({ inquiryId: id, receivedAt: instant });

const person = z.strictObject({ id, name: z.string() });

/** Business minutes are exact: fractions of a minute are kept. `marginMinutes` is negative when late. */
const firstResponse = z.strictObject({
  at: instant,
  byId: id,
  choice: z.enum(responseChoices),
  channel: z.enum(['call', 'mail', 'message']),
  businessMinutes: z.number(),
  calendarMinutes: z.number(),
  marginMinutes: z.number(),
  withinTarget: z.boolean(),
});

const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['attended', 'no-sale']) }),
  z.strictObject({ kind: z.literal('no-show'), author: z.enum(['client', 'advisor']) }),
  z.strictObject({ kind: z.literal('sale'), amountMinor: z.int(), currency: z.string(), category: z.string() }),
  z.strictObject({ kind: z.literal('later'), reopensAt: instant }),
]);

const wantedPause = z.strictObject({ reason: z.string(), reopensAt: instant.optional() });

const choiceMade = z.strictObject({
  choice: z.enum(pendingChoiceNames),
  byId: id,
  at: instant,
  undoUntil: instant,
  offTargetReason: z.string().optional(),
  outcome: outcome.optional(),
  pause: wantedPause.optional(),
  close: z.string().optional(),
});

/** A choice while it can be taken back; `replaced` applies again if it is. */
const pendingChoice = choiceMade.extend({ replaced: choiceMade.optional() });

const slot = z.strictObject({ slotId: z.string(), advisorId: id, startsAt: instant, endsAt: instant });

const proposal = z.strictObject({
  proposalNumber: z.int(),
  advisorId: id,
  slots: z.array(slot),
  heldUntil: instant,
  proposedAt: instant,
});

const appointment = z.strictObject({
  appointmentId: id,
  advisorId: id,
  boutiqueId: id,
  meeting: meetingWord,
  startsAt: instant,
  endsAt: instant,
  formerAdvisorId: id.optional(),
  sequence: z.int(),
  bookedAt: instant,
  reschedules: z.int(),
  cancelledAt: instant.optional(),
  cancelledBy: z.enum(['client', 'advisor', 'manager']).optional(),
  /** When the latest change was made that is no booking. */
  changedAt: instant.optional(),
  notifiedSequence: z.int(),
  /** By the latest notice: who has the meeting in their calendar, and from whose calendar it was taken. */
  heldById: id.optional(),
  withdrawnFromId: id.optional(),
  remindersSent: z.array(z.number()),
  advisorRemindersSent: z.array(z.number()).optional(),
});

const waitStep = z.strictObject({
  step: z.string(),
  outcome: z.enum(['sent', 'cancelled']),
  at: instant,
  because: z.string().optional(),
});

const clientWait = z.strictObject({
  waitNumber: z.int(),
  moment: z.enum(['incomplete', 'question', 'choice', 'no-show', 'after-meeting', 'reprise']),
  startedAt: instant,
  steps: z.array(waitStep),
  deferredUntil: instant.optional(),
  /** A full cap postponed the next step: the client can be called from here on. */
  callRatherFrom: instant.optional(),
  /** Of a reprise: why the inquiry had been paused. */
  pausedBecause: z.string().optional(),
  /** The owner was asked to confirm the pause, and why; absent once they have acted. */
  confirmAskedAt: instant.optional(),
  confirmBecause: z.enum(['known-client', 'unreached', 'purchase-since']).optional(),
  ownerActedAt: instant.optional(),
});

const inquirySummary = z.strictObject({
  inquiryId: id,
  /** Short and easy to say; printed in mails and pages. */
  reference: z.string(),
  receivedAt: instant,
  status: statusWord,
  channel: channelWord,
  /** Imported from before the house opened here. */
  imported: z.boolean(),
  language: languageWord,
  /** `returning`: they have turned to the house before, in an earlier inquiry or again in this one. */
  client: z.strictObject({ personId: id, fullName: z.string().nullable(), returning: z.boolean() }),
  vicLevel: vicLevelWord,
  /** A publicly known person; says nothing about access. */
  vip: z.boolean(),
  verdict: verdictWord.nullable(),
  /** What it is about: a wish, or something that belongs to the relationship. */
  kind: kindWord.nullable(),
  points: z.number().nullable(),
  offTargetKind: z.string().nullable(),
  /** What the person is trying to accomplish; null until it was read. */
  jobToBeDone: z.string().nullable(),
  policyVersion: z.string(),
  owner: person.extend({ kind: z.enum(['advisor', 'duty-manager']), because: z.string(), since: instant }).nullable(),
  /** Who must act now: the owner, or after the breach the delegate. */
  clockHolder: person.nullable(),
  delegate: person.nullable(),
  deadlineAt: instant.nullable(),
  targetMinutes: z.number().nullable(),
  businessMinutesLeft: z.int().nullable(),
  breachedAt: instant.nullable(),
  escalatedAt: instant.nullable(),
  /** Written once. */
  firstRespondedAt: instant.nullable(),
  firstResponse: firstResponse.nullable(),
  /** The latest response: the client may have written again since the first. */
  response: firstResponse.nullable(),
  /** Why it is blocked and needs a person. */
  blockage: z.string().nullable(),
  nextAction: z.string().nullable(),
  nextAt: instant.nullable(),
  pendingChoice: pendingChoice.nullable(),
  clientAsked: z.strictObject({ what: askedWord, at: instant }).nullable(),
  clientWait: clientWait.nullable(),
  proposal: proposal.nullable(),
  appointment: appointment.nullable(),
  outcome: outcome.nullable(),
  outcomeAskedAt: z.array(instant),
  /** Letters after a sale. */
  aftercare: z.array(
    z.strictObject({
      step: z.string(),
      dueAt: instant,
      state: z.enum(['planned', 'sent', 'dropped', 'cancelled']),
      because: z.string().nullable(),
    }),
  ),
  /** How a complaint, or a matter after the sale, was settled; amounts in minor units of the house's currency. */
  care: z
    .strictObject({
      resolvedAt: instant.optional(),
      resolvedById: id.optional(),
      gestures: z.array(z.strictObject({ amountMinor: z.int(), byId: id, at: instant })),
    })
    .nullable(),
  pause: z
    .strictObject({ reason: z.string().nullable(), at: instant.nullable(), reopensAt: instant.nullable() })
    .nullable(),
  closedBecause: z.enum(['won', 'without-sale', 'dormant', 'withdrawn', 'by-staff', 'resolved']).nullable(),
  closedAt: instant.nullable(),
  pauseReason: z.string().nullable(),
  heldBecause: z.enum(['nobody-eligible', 'doubtful', 'complaint', 'trouble']).nullable(),
  /** The look a person owes it, and what they said. */
  triage: triageState.nullable(),
});

export const inquiryList = z.strictObject({
  inquiries: z.array(inquirySummary),
  /** How many there are on all pages. */
  total: z.number().int().optional(),
  /** What `after` is for the next page; absent on the last one. */
  next: id.optional(),
  asOf: instant,
});

export const reason = z.strictObject({
  criterion: z.string(),
  points: z.number(),
  maxPoints: z.number(),
  because: z.strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  evidence: z.array(z.string()),
});

const note = z.strictObject({
  at: instant,
  byId: id,
  kind: z.enum(['note', 'question', 'hand-over-note', 'client-words', 'satisfaction']),
  text: z.string(),
  toId: id.optional(),
});

const correction = z.strictObject({
  at: instant,
  field: correctedField,
  before: z.string().optional(),
  after: z.string(),
});

/** Everything that was weighed when somebody was chosen: "why this advisor?" stays answerable. */
const candidate = z.strictObject({
  advisorId: id,
  eligible: z.boolean(),
  excludedBecause: z.array(z.string()),
  presentNow: z.boolean(),
  soonestAt: instant.nullable(),
  tier: z.enum(['present-now', 'soonest', 'later']).nullable(),
  targetShare: z.number().nullable(),
  actualShare: z.number().nullable(),
  shortfall: z.number().nullable(),
  calibration: z.number().nullable(),
  openCount: z.int(),
  capacity: z.int(),
  tieBreak: z.number(),
});

const answers = z.strictObject({
  intent: intentWord,
  category: z.string().optional(),
  desiredOn: z.iso.date().optional(),
  availability: z.enum(['this-week', 'this-month', 'later']).optional(),
  meetingPreference: meetingWord.optional(),
  boutiqueId: id.optional(),
  acceptsByAppointment: z.boolean(),
  pieceReference: z.string().optional(),
  occasion: z.string().optional(),
});

/** What the client was promised: who answers, by when, and what came of it. The earliest first. */
const promise = z.strictObject({
  promiseId: z.string(),
  /** The first-response obligation it belongs to; a client who speaks again begins another. */
  obligationId: z.string(),
  byId: z.string(),
  what: z.literal('answer'),
  madeAt: instant,
  dueAt: instant,
  state: z.enum(['made', 'kept', 'moved', 'broken']),
  /** Since when it is in this state. */
  since: instant,
  /** The broken promise that this one renews, with the house's apology. */
  renews: z.string().nullable(),
  /** When a broken promise was answered after all. */
  answeredAt: instant.nullable(),
  /** Since when nobody waits for it. */
  releasedAt: instant.nullable(),
});

const weekdayName = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const halfDay = z.enum(['morning', 'afternoon', 'evening']);

const understoodDate = z.strictObject({
  /** The client's own words. */
  words: z.string(),
  /** A day, or `first/last`; null where the words name none. */
  resolved: z.string().nullable(),
  /** Days to choose from that do not follow each other. */
  choices: z.array(z.iso.date()).optional(),
  of: z.enum(['visit', 'deadline', 'occasion', 'past']),
  bound: z.enum(['on', 'from', 'by', 'before']),
});

/** Only what the message says: an absent key was not said. */
const understood = z.strictObject({
  boutique: id.optional(),
  city: z.string().optional(),
  weekday: weekdayName.optional(),
  halfDay: halfDay.optional(),
  date: understoodDate.optional(),
  otherDates: z.array(understoodDate).optional(),
  /** What does not suit the client. */
  unsuitable: z
    .strictObject({
      weekdays: z.array(weekdayName),
      halfDays: z.array(halfDay),
      days: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date() })),
    })
    .optional(),
  recipient: z.string().optional(),
  occasion: z.string().optional(),
  piece: z.string().optional(),
  purpose: z.string().optional(),
  byProxy: z.literal(true).optional(),
  followUp: z.literal(true).optional(),
  telephone: z.string().optional(),
});

export const inquiryDetail = inquirySummary.extend({
  /** Why the client has their level; null when the client was erased. */
  level: clientLevel.nullable(),
  message: z.string(),
  answers,
  /** What the message says, after what the client or an advisor set right; null where nothing was understood. */
  understood: understood.nullable(),
  reasons: z.array(reason),
  missing: z.array(z.string()),
  notes: z.array(note),
  /** What the client put right by sending the form again, oldest first. */
  formCorrections: z.array(correction),
  assignments: z.array(z.strictObject({ assignmentNumber: z.int(), candidates: z.array(candidate) })),
  promises: z.array(promise),
  /** Every event, oldest first; `data` follows the contract of its name. */
  timeline: z.array(
    z.strictObject({ eventId: id, name: z.string(), at: instant, data: z.record(z.string(), z.unknown()) }),
  ),
});

/** Fields of the form beside its `choice`; each choice needs its own. */
export const inquiryStaffCommand = z
  .object({
    choice: z.enum(staffCommands),
  })
  .catchall(z.string());

export const inquirySteered = z.strictObject({
  choice: z.enum(staffCommands),
  said: z.enum(commandsSaid),
  recordedAt: instant,
});
