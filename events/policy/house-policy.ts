import * as z from 'zod';
import { code } from '#events/envelope/envelope.ts';
import { whole } from './policy-basics.ts';
import { care } from './policy-care.ts';
import { access, exchangeRates, identity, privateCollection, privateDocuments, vicGrid } from './policy-identity.ts';
import { scoring } from './policy-scoring.ts';
import { appointments, contactHours, firstResponse, pauses, relances } from './policy-service.ts';

/**
 * The policy of a house as one document: the only source of its shape, its ranges and its cross-field rules. The
 * published JSON Schema (docs/policy.schema.json) and docs/policy.md are generated from it. Unknown keys are refused
 * everywhere, so that misspelt fields are detected and no question about means can be added.
 */

const days = (least: number, what: string) => whole(least, 3650).describe(what);

const intake = z
  .strictObject({
    dedupeHours: whole(0, 168).describe(
      'Hours within which the same person sending the same content made one inquiry.',
    ),
    minimumFillSeconds: whole(0, 60).describe('Seconds under which only a robot fills in the form.'),
    maximumMessageCharacters: whole(200, 10_000).describe('Longest message, in characters; never more than 4,000.'),
    perAddressPerHour: whole(1, 100_000).describe('Inquiries accepted from one network address in an hour.'),
    perPersonPerDay: whole(1, 1000).describe('Inquiries accepted from one person in a day.'),
  })
  .describe('Limits of submissions.');

const links = z
  .strictObject({
    completionDays: days(1, 'Days a client may complete their request by its link.'),
    choiceDays: days(1, 'Days a client may choose a time by its link.'),
    advisorDays: days(1, 'Days an advisor may act by a link.'),
    privateSpaceDays: days(1, 'Days a private space stays open.'),
    appointmentDays: days(1, 'Days an appointment may be moved or cancelled by its link.'),
    // Rules on electronic mail require a refusal link to work for at least thirty days after the message (16 CFR
    // 316.5).
    unsubscribeDays: days(30, 'Days a refusal works: as long as the mail that carries it may be opened.'),
  })
  .describe('Lifetimes of links, in days.');

const retention = z
  .strictObject({
    offTargetDays: days(1, 'Days an off-target message is kept.'),
    prospectDays: days(30, 'Days a prospect is kept after their last sign of life.'),
    clientDays: days(30, 'Days a client is kept after their last sign of life.'),
    consentProofDays: days(30, 'Days a proof of consent is kept.'),
    renderedMailDays: days(1, 'Days the text of a letter is kept.'),
  })
  .describe('How long personal data is kept, in days; key figures survive under a pseudonym.');

export const housePolicy = z
  .strictObject({
    version: code.describe('Version number. It is assigned at publication; a value that is sent is replaced.'),
    identity,
    exchangeRates: exchangeRates.optional(),
    vicGrid,
    access,
    privateDocuments,
    privateCollection: privateCollection.optional(),
    firstResponse,
    care: care.optional(),
    contactHours,
    relances,
    pauses,
    reprisesAtMost: whole(0, 10).describe(
      'Number of pauses with a reprise by date; after them an inquiry stays paused.',
    ),
    completionsAtMost: whole(0, 5).describe(
      'How often a client is asked to complete before a person reads the inquiry as it is.',
    ),
    appointments,
    scoring,
    intake,
    links,
    retention,
    undoMinutes: whole(1, 60).describe('Minutes during which a choice made by link can be taken back.'),
  })
  .describe('Everything a house decides for itself, as one document.');

export type PolicyDocument = z.infer<typeof housePolicy>;

/** The published JSON Schema (draft 2020-12); it cannot express rules between fields, which are in docs/policy.md. */
export function policyJsonSchema(): z.core.JSONSchema.BaseSchema {
  return { title: 'House policy', ...z.toJSONSchema(housePolicy) };
}
