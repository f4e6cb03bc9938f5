import { releaseInquiry } from '#domain/appointments/agenda.ts';
import { findSlots } from '#domain/appointments/find-slots.ts';
import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import { undoEnd } from '#domain/progress/undo-window.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { Dossier } from '#ports/dossier.ts';
import type { Letter } from '#ports/letters.ts';
import { holdChosenTimes } from '#use-cases/appointments/chosen-times.ts';
import { proposerOf, searchForOffer } from '#use-cases/appointments/offer-slots.ts';
import { questionLetter, replyLetter, timesLetter } from '#use-cases/letters/answer-letters.ts';
import type { Answer } from './answer-inquiry.ts';

/** An answer that a letter brings to the client. */
export type AnswerByLetter = Extract<Answer, { choice: 'write' | 'slots' | 'clarify' }>;

const msPerHour = 3_600_000;

/**
 * The letter that this answer would send, composed as it will be composed; undefined when the agenda has no time to
 * offer. Nothing is held or stored.
 * @throws TimeNotPossibleError when one of the chosen times is not free.
 */
export async function previewAnswer(
  ports: { readonly agendas: AgendaReader },
  { house, ...dossier }: Dossier,
  answer: AnswerByLetter,
  byId: string,
  at: Instant,
): Promise<Letter | undefined> {
  const { inquiry, person } = dossier;
  switch (answer.choice) {
    case 'write':
      return replyLetter(house, dossier, { at, byId, text: answer.text }, at);
    case 'clarify': {
      const waitNumber = (inquiry.waitsBegun ?? 0) + 1;
      return questionLetter(house, dossier, { at, byId, text: answer.question }, waitNumber, at);
    }
    case 'slots': {
      const leavesAt = answer.leaves === 'now' ? at : undoEnd(house, at);
      const chosen = await holdChosenTimes(ports, house, inquiry, answer, at);
      const agenda = releaseInquiry(await ports.agendas.read(proposerOf(house, inquiry)), inquiry.inquiryId);
      const ticked = chosen?.times.slots ?? [];
      const slots = ticked.length > 0 ? ticked : findSlots(searchForOffer(house, inquiry, person, agenda, at), at);
      if (slots.length === 0) return undefined;
      const heldUntil = plusMs(leavesAt, house.policy.appointments.holdHours * msPerHour);
      const proposalNumber = (inquiry.proposalsMade ?? 0) + 1;
      return timesLetter(house, dossier, { proposalNumber, variant: 'first', slots, heldUntil, line: answer.line }, at);
    }
  }
}
