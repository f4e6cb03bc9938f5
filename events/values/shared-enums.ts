import * as z from 'zod';
import { spokenChoices } from '#domain/choices/client-choices.ts';
import { languages, staffLanguages } from '#domain/choices/languages.ts';
import { machineScopes } from '#domain/choices/machine-scopes.ts';

/**
 * Enumerations that several endpoints use. A test compares them with those of the domain; the registries define choices
 * and languages.
 */

export const vicLevelWord = z.enum(['new', 'promising', 'client', 'vic', 'top-vic']);
/** The levels that a manager can set. */
export const settableLevelWord = z.enum(['client', 'vic', 'top-vic']);
export const intentWord = z.enum(['acquire', 'gift', 'bespoke', 'repair', 'appointment', 'event', 'other']);
export const channelWord = z.enum(['web-form', 'api', 'email', 'phone', 'message', 'boutique', 'event', 'other']);
export const meetingWord = z.enum(['boutique', 'private-salon', 'video', 'phone']);
export const poolWord = z.enum(['boutique', 'senior', 'private-clients', 'image']);
export const signalWord = z.enum([
  'appointment-requested',
  'private-collection-viewed',
  'dossier-downloaded',
  'invitation-answered',
  'referred',
  'advisor-exchange',
]);
export const verdictWord = z.enum(['qualified', 'incomplete', 'premature', 'off-target', 'doubtful']);
export const statusWord = z.enum([
  'received',
  'awaiting-first-response',
  'responded',
  'incomplete',
  'awaiting-client',
  'appointment',
  'awaiting-outcome',
  'paused',
  'closed',
]);
/** Why a manager merges two records of a client, or takes a merge back. */
export const mergeReasonWord = z.enum(['other-address', 'other-spelling', 'imported-twice', 'told-by-client']);
export const unmergeReasonWord = z.enum(['different-people', 'by-mistake']);
/** Why a member of staff opens a client of a colleague. */
export const accessReasonWord = z.enum(['client-is-here', 'colleague-away', 'asked-by-manager', 'other']);
/** What a machine may do. */
export const machineScopeWord = z.enum(machineScopes);
/** The figures that a manager may take up as a lever. */
export const leverWord = z.enum([
  'first-response-within-target',
  'median-first-response',
  'advised-channel-kept',
  'closings-confirmed',
  'cadence-kept',
  'follow-ups-answered',
  'confirmed-appointments',
  'no-show-rate',
  'appointment-to-sale',
  'contact-pressure',
  'satisfaction',
]);
/** What a client sent by the form or the API while an inquiry of theirs was open. */
export const formWord = z.enum(['wrote', 'corrected']);
/** What a client may put right by sending a form again. */
export const correctedField = z.enum([
  'phone',
  'boutiqueId',
  'category',
  'desiredOn',
  'availability',
  'meetingPreference',
  'pieceReference',
  'occasion',
]);
export const askedWord = z.enum([...spokenChoices, ...formWord.options]);
export const languageWord = z.enum(languages);
/** The languages of staff. */
export const staffLanguageWord = z.enum(staffLanguages);

/** `{"before": …, "after": …}` */
export function twice<Schema extends z.ZodType>(schema: Schema) {
  return z.strictObject({ before: schema, after: schema });
}
