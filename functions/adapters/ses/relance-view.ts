import type { FactsByKind } from '#adapters/ses/letter-kinds.ts';
import type { LetterUrls } from '#adapters/ses/letter-urls.ts';
import { clientMail, dossierOf, LetterIncompleteError, signatoryId } from '#adapters/ses/letter-views.ts';
import { likelyPlace, offeredSlots } from '#adapters/ses/meeting-views.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { MissingCode } from '#domain/qualification/reason-codes.ts';
import type { Letter } from '#ports/letters.ts';
import type { OfferMade, RelanceView } from '#templates/email/client/relance-view.ts';
import type { MissingDetail } from '#templates/messages/contracts/client-letters/missing-details.ts';

type RelanceFacts = FactsByKind['relance'];

const detailOfCode: Readonly<Record<MissingCode, MissingDetail>> = {
  piece: 'piece',
  purpose: 'occasion',
  window: 'availability',
  detail: 'message',
  meeting: 'meeting',
  'appointment-frame': 'meeting',
  intent: 'message',
};

/** The questions for a client, most useful first, each once. */
export function missingDetails({ qualification }: Inquiry): MissingDetail[] {
  return [...new Set((qualification?.missing ?? []).map((code) => detailOfCode[code]))];
}

/**
 * A relance is called the last only for a client who received an earlier one: relances that were not sent do not count.
 */
function positionOf({ moment, step }: RelanceFacts, letter: Letter): RelanceView['position'] {
  const { steps } = letter.house.policy.relances[moment];
  if (steps.at(-1)?.step !== step) return 'first';
  const { clientWait } = dossierOf(letter).inquiry;
  const isFirstHeard = clientWait !== undefined && !clientWait.steps.some((done) => done.outcome === 'sent');
  return steps.length === 1 || isFirstHeard ? 'only' : 'last';
}

function offerOf(facts: RelanceFacts, letter: Letter, urls: LetterUrls): OfferMade {
  switch (facts.offer) {
    case 'clarification':
      if (urls.link === undefined)
        throw new LetterIncompleteError(`Relance ${letter.mailKey} has no link to answer by.`);
      return { kind: 'clarification', answerUrl: urls.link };
    case 'slots':
    case 'new-slot':
      return { kind: facts.offer, slots: offeredSlots(letter, facts, urls) };
    case 'another-option':
      if (urls.privateLink === undefined) throw new LetterIncompleteError(`Relance ${letter.mailKey} leads nowhere.`);
      return { kind: 'another-option' };
  }
}

/** @throws LetterIncompleteError when it would propose nothing: such a relance is not sent. */
export function relanceOf(facts: RelanceFacts, letter: Letter, urls: LetterUrls): RelanceView {
  const { inquiry, content } = dossierOf(letter);
  const asked = content.notes.findLast((note) => note.kind === 'question');
  return {
    ...clientMail(letter, urls),
    moment: facts.moment,
    offer: offerOf(facts, letter, urls),
    position: positionOf(facts, letter),
    place: likelyPlace(letter, signatoryId(letter)),
    missing: missingDetails(inquiry)[0],
    question: asked && { text: asked.text, isOwn: asked.byId === signatoryId(letter) },
    asAgreed: inquiry.pauseReason === 'client-asked' || inquiry.pauseReason === 'later',
  };
}
