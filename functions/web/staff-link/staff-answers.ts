import * as z from 'zod';
import { type AnswerChoice, answerChoices } from '#domain/choices/staff-choices.ts';
import { type House, staffOf } from '#domain/house/house.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import { contactChannels, offTargetReasons } from '#domain/inquiry/inquiry.ts';
import type { LinkOutcome } from '#ports/link-repository.ts';
import { staffLinks } from '#templates/messages/catalogues.ts';
import type { RecordedOutcome } from '#templates/pages/staff-link/action-outcome.ts';
import { acceptInquiry, colleaguesOf, handOverInquiry } from '#use-cases/assignment/hand-over-inquiry.ts';
import { type Answer, answerInquiry } from '#use-cases/first-response/answer-inquiry.ts';
import { chosenTimesForm, leaves } from './chosen-times-form.ts';
import { type StaffAct, type StaffChoice, type StaffFields, type StaffReading, staffChoice } from './staff-choice.ts';
import { neededText, optionalText } from './staff-choice-schema.ts';

interface StaffAnswer extends StaffChoice<StaffAct> {
  /** The answer that a form with these fields is, for a look at its letter; undefined while the form is refused. */
  drafted?(posted: StaffFields, reading: StaffReading): Answer | undefined;
  /** A recorded answer in the facts that its page shows. */
  recorded(about: { readonly house: House; readonly content: InquiryContent }, outcome: LinkOutcome): RecordedOutcome;
}

/** An advisor's answer. */
function answer<Chosen extends Answer>(
  form: (reading: StaffReading) => z.ZodType<Chosen>,
  recorded: StaffAnswer['recorded'],
): StaffAnswer {
  const choice = staffChoice<StaffAct, Chosen, void>({
    isOffered: ({ inquiry }) => inquiry.status === 'awaiting-first-response',
    form,
    perform: answerInquiry,
  });
  return {
    ...choice,
    recorded,
    drafted: (posted, reading) => form(reading).safeParse(posted).data,
  };
}

/** Every answer that the link of a client's inquiry offers, with all its parts. */
export const staffAnswers: { readonly [Name in AnswerChoice]: StaffAnswer } = {
  answered: answer(
    ({ language }) =>
      z.object({
        choice: z.literal('answered'),
        channel: z.enum(contactChannels, { error: staffLinks[language].choiceProblems.channel }),
        note: optionalText(language),
      }),
    (_about, { channel = 'message' }) => ({ choice: 'answered', channel }),
  ),
  write: answer(
    ({ language }) =>
      z
        .object({
          choice: z.literal('write'),
          reply: neededText(language, staffLinks[language].choiceProblems.reply),
          leaves,
        })
        .transform(({ choice, reply, leaves: when }) => ({ choice, text: reply, leaves: when })),
    ({ content }) => ({
      choice: 'write',
      text: content.notes.findLast((note) => note.kind === 'reply')?.text ?? '',
    }),
  ),
  slots: answer(chosenTimesForm, () => ({ choice: 'slots' })),
  clarify: answer(
    ({ language }) =>
      z.object({
        choice: z.literal('clarify'),
        question: neededText(language, staffLinks[language].choiceProblems.question),
        leaves,
      }),
    ({ content }) => ({
      choice: 'clarify',
      question: content.notes.findLast((note) => note.kind === 'question')?.text ?? '',
    }),
  ),
  'off-target': answer(
    ({ language }) =>
      z.object({
        choice: z.literal('off-target'),
        reason: z.enum(offTargetReasons, { error: staffLinks[language].choiceProblems.reason }),
      }),
    (_about, { reason = 'other' }) => ({ choice: 'off-target', reason }),
  ),
  'take-over': {
    ...staffChoice<StaffAct, Record<string, never>, void>({
      isOffered: ({ inquiry }) => inquiry.status === 'awaiting-first-response',
      form: () => z.object({ choice: z.literal('take-over') }).transform(() => ({})),
      perform: (ports, act, _chosen, at) => acceptInquiry(ports, act, at),
    }),
    recorded: () => ({ choice: 'take-over' }),
  },
  'hand-over': {
    ...staffChoice<StaffAct, { colleague: string; note?: string | undefined }, void>({
      isOffered: ({ house, inquiry }) => colleaguesOf(house, inquiry).length > 0,
      form: ({ house, inquiry, language }) => {
        const { colleague } = staffLinks[language].choiceProblems;
        const isColleague = (id: string) => colleaguesOf(house, inquiry).some(({ staffId }) => staffId === id);
        return z.object({
          colleague: z.string({ error: colleague }).refine(isColleague, colleague),
          note: optionalText(language),
        });
      },
      perform: (ports, act, { colleague: colleagueId, note }, at) =>
        handOverInquiry(ports, act, { colleagueId, note }, at),
    }),
    recorded: ({ house }, { colleagueId = house.dutyManagerId }) => ({
      choice: 'hand-over',
      colleagueName: staffOf(house, colleagueId).fullName,
    }),
  },
};

export function answerNamed(choice: string | undefined): StaffAnswer | undefined {
  const name = answerChoices.find((one) => one === choice);
  return name && staffAnswers[name];
}
