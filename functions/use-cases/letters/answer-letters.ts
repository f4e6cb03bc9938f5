import type { Slot } from '#domain/appointments/slot.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { AdvisorNote } from '#domain/inquiry/content.ts';
import type { ProposalVariant } from '#domain/relance/client-wait.ts';
import type { InquiryDossier, Letter } from '#ports/letters.ts';
import { clientActionLink, clientLetter } from './compose-letter.ts';

/** What an advisor wrote: the note that keeps it, and in whose name it leaves. */
export type WrittenWords = Pick<AdvisorNote, 'at' | 'text' | 'byId'>;

/** The advisor's own words, which are the answer. */
export function replyLetter(house: House, dossier: InquiryDossier, reply: WrittenWords, at: Instant): Letter {
  const facts = { kind: 'advisor-reply', byId: reply.byId, text: reply.text } as const;
  return clientLetter(house, dossier, `reply-${Date.parse(reply.at)}`, facts, at);
}

/** The advisor's question, with the link by which the client answers it in the wait of this number. */
export function questionLetter(
  house: House,
  dossier: InquiryDossier,
  question: WrittenWords,
  waitNumber: number,
  at: Instant,
): Letter {
  const facts = { kind: 'clarification-question', byId: question.byId, question: question.text } as const;
  const letter = clientLetter(house, dossier, `clarification-${Date.parse(question.at)}`, facts, at);
  return { ...letter, link: clientActionLink(house, dossier.inquiry, 'completion', waitNumber, at) };
}

/** Times that are held, with what is said of them. */
export interface OfferedTimes {
  readonly proposalNumber: number;
  readonly variant: ProposalVariant;
  readonly slots: readonly Slot[];
  readonly heldUntil: Instant;
  /** The advisor's own words with the times. */
  readonly line: string | undefined;
}

/** The letter that offers times, with the link by which the client chooses one. */
export function timesLetter(house: House, dossier: InquiryDossier, offered: OfferedTimes, at: Instant): Letter {
  const { proposalNumber, variant, slots, heldUntil, line } = offered;
  const facts = { kind: 'slots-proposed', variant, slots, heldUntil, line } as const;
  const letter = clientLetter(house, dossier, `slots-${proposalNumber}`, facts, at);
  return { ...letter, link: clientActionLink(house, dossier.inquiry, 'slots', proposalNumber, at) };
}
