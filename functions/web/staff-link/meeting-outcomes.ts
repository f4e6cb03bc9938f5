import * as z from 'zod';
import { type OutcomeKind, outcomeKinds } from '#domain/choices/staff-choices.ts';
import type { House } from '#domain/house/house.ts';
import type { MeetingOutcome } from '#domain/inquiry/outcome.ts';
import { staffLinks } from '#templates/messages/catalogues.ts';
import { awaitsOutcome, recordOutcome } from '#use-cases/outcome/record-outcome.ts';
import { type StaffAct, type StaffChoice, type StaffReading, staffChoice } from './staff-choice.ts';
import { dayToCome, houseCategory, optionalText, typedAmount } from './staff-choice-schema.ts';

interface Noted {
  readonly note?: string | undefined;
}

/** The outcome of a meeting, by the link that asks for it or from the inquiry's page. */
function outcome<Fields extends Noted>(
  form: (reading: StaffReading) => z.ZodType<Fields>,
  told: (fields: Fields, house: House) => MeetingOutcome,
): StaffChoice<StaffAct> {
  return staffChoice<StaffAct, Fields, void>({
    isOffered: ({ inquiry }, at) => awaitsOutcome(inquiry, at),
    form,
    perform: (ports, act, fields, at) =>
      recordOutcome(ports, act, { outcome: told(fields, act.house), note: fields.note }, at),
  });
}

const onlyNote = ({ language }: StaffReading) => z.object({ note: optionalText(language) });

/** Every possible outcome of a meeting, with all its parts. */
export const meetingOutcomes: { readonly [Kind in OutcomeKind]: StaffChoice<StaffAct> } = {
  attended: outcome(onlyNote, () => ({ kind: 'attended' })),
  'no-sale': outcome(onlyNote, () => ({ kind: 'no-sale' })),
  sale: outcome(
    ({ house, language }) =>
      z.object({
        amount: typedAmount(house, language),
        category: houseCategory(house, language),
        note: optionalText(language),
      }),
    ({ amount: amountMinor, category }, house) => ({
      kind: 'sale',
      amountMinor,
      currency: house.policy.identity.currency.code,
      category,
    }),
  ),
  'no-show': outcome(
    ({ language }) =>
      z.object({
        author: z.enum(['client', 'advisor'], { error: staffLinks[language].choiceProblems.author }),
        note: optionalText(language),
      }),
    ({ author }) => ({ kind: 'no-show', author }),
  ),
  later: outcome(
    ({ house, inquiry, language, at }) =>
      z.object({ laterOn: dayToCome(house, inquiry, language, at), note: optionalText(language) }),
    ({ laterOn: reopensAt }) => ({ kind: 'later', reopensAt }),
  ),
};

export function outcomeNamed(choice: string | undefined): StaffChoice<StaffAct> | undefined {
  const kind = outcomeKinds.find((one) => one === choice);
  return kind && meetingOutcomes[kind];
}
