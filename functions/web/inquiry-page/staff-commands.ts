import * as z from 'zod';
import type { StaffLanguage } from '#domain/choices/languages.ts';
import {
  staffCommands as commandNames,
  type StaffCommand,
  type SteeringCommand,
} from '#domain/choices/staff-choices.ts';
import type { House, StaffMember } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { careOf } from '#domain/policy/care.ts';
import { offTargetKinds } from '#domain/policy/scoring.ts';
import { contentLabels } from '#domain/reading/content-label.ts';
import { formatMoney } from '#templates/i18n/money.ts';
import { staffLinks, staffPages } from '#templates/messages/catalogues.ts';
import { cancelForClient, mayRearrange, moveForClient } from '#use-cases/appointments/change-appointment-for-client.ts';
import {
  applyStaffCommand,
  assigneesOf,
  type CommandGiven,
  isCommandPossible,
  leaveNote,
  reassignReasons,
  staffPauses,
} from '#use-cases/choices/apply-staff-command.ts';
import { undoPendingChoice } from '#use-cases/choices/undo-choice.ts';
import { plannedCare } from '#use-cases/inquiry-changes/aftercare-change.ts';
import { type CorrectionGiven, correctUnderstanding } from '#use-cases/intake/correct-understanding.ts';
import { meetingOutcomes } from '#web/staff-link/meeting-outcomes.ts';
import { staffAnswers } from '#web/staff-link/staff-answers.ts';
import { type StaffAct, type StaffChoice, type StaffReading, staffChoice } from '#web/staff-link/staff-choice.ts';
import {
  dayToCome,
  houseCategory,
  neededText,
  optionalText,
  typedAmount,
} from '#web/staff-link/staff-choice-schema.ts';
import { touchChoice } from '#web/staff-link/touch-choice.ts';
import { correctionForm } from '#web/understanding/correction-form.ts';

/** On the page the acting person is known, not only the advisor in whose name they act. */
export type CommandAct = StaffAct & { readonly member: StaffMember };

/** An empty form field counts as absent. */
function filled<Chosen>(form: z.ZodType<Chosen>): z.ZodType<Chosen> {
  const filledFields = (posted: unknown) =>
    typeof posted === 'object' && posted !== null
      ? Object.fromEntries(Object.entries(posted).filter(([, value]) => String(value).trim() !== ''))
      : posted;
  return z.preprocess(filledFields, form);
}

/** The staff commands proper, each with the rule that says when it is available. */
function steering<Chosen>(
  command: SteeringCommand,
  form: (reading: StaffReading) => z.ZodType<Chosen>,
  steered: (chosen: Chosen, act: CommandAct) => CommandGiven,
): StaffChoice<CommandAct> {
  return staffChoice<CommandAct, Chosen, void>({
    isOffered: ({ house, inquiry }, at) => isCommandPossible(house, inquiry, command, at),
    form,
    perform: (ports, act, chosen, at) => applyStaffCommand(ports, act, steered(chosen, act), at),
  });
}

/** Changes of an agreed meeting on the client's behalf. */
function rearranging<Chosen>(
  parts: Pick<Parameters<typeof staffChoice<CommandAct, Chosen, void>>[0], 'form' | 'perform'>,
): StaffChoice<CommandAct> {
  return staffChoice<CommandAct, Chosen, void>({ isOffered: ({ inquiry }, at) => mayRearrange(inquiry, at), ...parts });
}

/** One of the letters after the sale that are still to leave. */
function plannedStep(inquiry: Inquiry, language: StaffLanguage): z.ZodType<string> {
  const { reason } = staffLinks[language].choiceProblems;
  return z.string({ error: reason }).refine((step) => plannedCare(inquiry).some((one) => one.step === step), reason);
}

/** What an owner may give by themselves, said where they typed more. */
function gestureAbove({ policy }: House, language: StaffLanguage): string {
  const { code: currency } = policy.identity.currency;
  const limit = formatMoney({ minorUnits: careOf(policy).gestureLimitMinor, currency }, language);
  return staffPages[language].clientCare.aboveLimit({ limit });
}

/** Every command of an inquiry's page, with all its parts. */
export const staffCommands: { readonly [Name in StaffCommand]: StaffChoice<CommandAct> } = {
  ...meetingOutcomes,
  ...staffAnswers,
  touch: touchChoice,
  note: staffChoice<CommandAct, { noteText: string }, void>({
    isOffered: () => true,
    form: ({ language }) => z.object({ noteText: neededText(language, staffLinks[language].choiceProblems.note) }),
    perform: (ports, act, { noteText }, at) => leaveNote(ports, act, noteText, at),
  }),
  correct: staffChoice<CommandAct, CorrectionGiven, void>({
    isOffered: () => true,
    form: ({ house, language }) => correctionForm(house, staffLinks[language].choiceProblems.choice),
    perform: (ports, act, correction, at) => correctUnderstanding(ports, act, correction, at),
  }),
  cancel: rearranging({
    form: ({ language }) => filled(z.object({ cancelNote: optionalText(language) })),
    perform: (ports, act, { cancelNote: note }, at) => cancelForClient(ports, { ...act, note }, at),
  }),
  move: rearranging({
    form: ({ language }) =>
      filled(
        z.object({
          slot: z.string({ error: staffLinks[language].choiceProblems.slot }),
          moveNote: optionalText(language),
        }),
      ),
    perform: (ports, act, { slot, moveNote: note }, at) => moveForClient(ports, { ...act, note }, slot, at),
  }),
  undo: staffChoice<CommandAct, unknown, void>({
    isOffered: ({ inquiry }, at) => inquiry.pendingChoice !== undefined && inquiry.pendingChoice.undoUntil > at,
    form: () => z.unknown(),
    perform: (ports, { inquiry, member }, _chosen, at) => undoPendingChoice(ports, inquiry, member, at),
  }),
  'propose-slots': steering(
    'propose-slots',
    () => z.unknown(),
    () => ({ act: 'propose-slots' }),
  ),
  'confirm-pause': steering(
    'confirm-pause',
    () => z.unknown(),
    () => ({ act: 'confirm-pause' }),
  ),
  reassign: steering(
    'reassign',
    ({ house, inquiry, language }) => {
      const { colleague, reason } = staffLinks[language].choiceProblems;
      const isAssignee = (id: string) => assigneesOf(house, inquiry).some(({ staffId }) => staffId === id);
      return z.object({
        toId: z.string({ error: colleague }).refine(isAssignee, colleague),
        reassignReason: z.enum(reassignReasons, { error: reason }),
        reassignNote: optionalText(language),
      });
    },
    ({ toId, reassignReason: because, reassignNote: note }) => ({ act: 'reassign', toId, because, note }),
  ),
  judge: steering(
    'judge',
    ({ language }) =>
      filled(
        z.object({
          judgement: z.enum(contentLabels, { error: staffLinks[language].choiceProblems.reason }),
          judgedKind: z.enum(offTargetKinds, { error: staffLinks[language].choiceProblems.reason }).optional(),
        }),
      ),
    ({ judgement: verdict, judgedKind: offTargetKind }) => ({ act: 'judge', verdict, offTargetKind }),
  ),
  resolve: steering(
    'resolve',
    ({ house, language }) => {
      const limit = careOf(house.policy).gestureLimitMinor;
      return filled(
        z.object({
          gestureAmount: typedAmount(house, language)
            .refine((amount) => amount <= limit, { error: gestureAbove(house, language) })
            .optional(),
          resolveNote: optionalText(language),
        }),
      );
    },
    ({ gestureAmount: gestureMinor, resolveNote: note }) => ({ act: 'resolve', gestureMinor, note }),
  ),
  'edit-care': steering(
    'edit-care',
    ({ inquiry, language }) =>
      filled(
        z.object({
          careStep: plannedStep(inquiry, language),
          careText: neededText(language, staffLinks[language].choiceProblems.note),
        }),
      ),
    ({ careStep: step, careText: note }) => ({ act: 'edit-care', step, note }),
  ),
  'drop-care': steering(
    'drop-care',
    ({ inquiry, language }) => z.object({ careStep: plannedStep(inquiry, language) }),
    ({ careStep: step }) => ({ act: 'drop-care', step }),
  ),
  gesture: steering(
    'gesture',
    ({ house, language }) =>
      filled(
        z.object({
          gestureAmount: typedAmount(house, language),
          gestureNote: neededText(language, staffLinks[language].choiceProblems.note),
        }),
      ),
    ({ gestureAmount: gestureMinor, gestureNote: note }) => ({ act: 'gesture', gestureMinor, note }),
  ),
  pause: steering(
    'pause',
    ({ house, inquiry, language, at }) =>
      filled(
        z.object({
          pauseReason: z.enum(staffPauses, { error: staffLinks[language].choiceProblems.reason }),
          pauseUntil: dayToCome(house, inquiry, language, at).optional(),
          pauseNote: optionalText(language),
        }),
      ),
    ({ pauseReason: because, pauseUntil: reopensAt, pauseNote: note }) => ({ act: 'pause', because, reopensAt, note }),
  ),
  // A won inquiry needs its sale, unless an advisor has recorded it already.
  close: steering(
    'close',
    ({ house, language }) => {
      const closeNote = optionalText(language);
      return filled(
        z.discriminatedUnion(
          'closeReason',
          [
            z.object({ closeReason: z.enum(['without-sale', 'by-staff']), closeNote }),
            z.object({
              closeReason: z.literal('won'),
              saleAmount: typedAmount(house, language),
              saleCategory: houseCategory(house, language),
              closeNote,
            }),
          ],
          { error: staffLinks[language].choiceProblems.reason },
        ),
      );
    },
    (posted, { house }) => {
      const { closeNote: note } = posted;
      if (posted.closeReason !== 'won') return { act: 'close', because: posted.closeReason, note };
      const { saleAmount: amountMinor, saleCategory: category } = posted;
      const currency = house.policy.identity.currency.code;
      return { act: 'close', because: 'won', sale: { kind: 'sale', amountMinor, currency, category }, note };
    },
  ),
};

export function commandNamed(choice: string | undefined): StaffCommand | undefined {
  return commandNames.find((name) => name === choice);
}
