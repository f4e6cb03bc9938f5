import type { Instant } from '#domain/calendar/instant.ts';
import type { LeftHow } from '#domain/choices/client-choices.ts';
import type { House } from '#domain/house/house.ts';
import type { InquiryDossier, Letter, LetterFacts } from '#ports/letters.ts';
import { staffLetter } from '#use-cases/letters/compose-letter.ts';

/** Tells the owner how the client left, with the client's message; no answer is expected, so the letter has no link. */
export function clientLeftLetter(house: House, dossier: InquiryDossier, how: LeftHow, at: Instant): Letter {
  const { inquiry, content } = dossier;
  const ownerId = inquiry.owner?.ownerId ?? house.dutyManagerId;
  const left = inquiry.committedChoice?.at ?? at;
  const words = content.notes.findLast((note) => note.kind === 'client-words' && note.at >= left)?.text;
  const facts: LetterFacts = { kind: 'client-left', how, words };
  const { link: _noLink, ...letter } = staffLetter(house, dossier, ownerId, `left-${Date.parse(left)}`, facts, at);
  return letter;
}
