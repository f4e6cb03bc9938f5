import { matterOf } from '#templates/email/client/matter.ts';
import { meetingPresence } from '#templates/email-layout/mail-meeting.ts';
import type { ClientLetterPartsMessages } from '#templates/messages/fr/client-letter-parts.ts';
import type { RelanceMessages } from './relance-messages.ts';
import { optionOf } from './relance-option.ts';
import type { RelanceView } from './relance-view.ts';

/** The advisor who asked may have handed over since. */
function authorOf({ question }: RelanceView): 'own' | 'house' {
  return question?.isOwn === true ? 'own' : 'house';
}

/** Subjects from the fullest to the shortest. */
export function relanceSubjects(
  view: RelanceView,
  messages: RelanceMessages,
  parts: ClientLetterPartsMessages,
): readonly string[] {
  const { offer, moment, tone, place } = view;
  const { subjects } = messages;
  const matter = matterOf(tone, parts.matters).subject;
  switch (offer.kind) {
    case 'clarification':
      if (moment === 'question') return [subjects.question[authorOf(view)]];
      if (moment === 'incomplete') return [subjects.incomplete];
      return subjects.wishes({ matter });
    case 'slots':
      return subjects.slots({ matter, count: offer.slots.startsAt.length });
    case 'new-slot':
      return subjects.anotherTime[meetingPresence(place)]({ matter });
    case 'another-option':
      return subjects.option({ matter, option: optionOf(view, messages).subject });
  }
}

function firstOpening(view: RelanceView, messages: RelanceMessages, parts: ClientLetterPartsMessages): string {
  const { openings } = messages;
  const { moment, missing, offer, place, question, asAgreed, tone } = view;
  const { about } = matterOf(tone, parts.matters);
  // A time to meet is one proposal; a question beside it would be a second.
  const isAside = (moment === 'incomplete' || moment === 'question') && 'slots' in offer;
  if (isAside) return openings.choice({ about });
  switch (moment) {
    case 'incomplete':
      return missing ? openings.incomplete({ detail: parts.missingDetails[missing] }) : openings.incompleteAtAll;
    case 'question': {
      const { shown, bare } = openings.question[authorOf(view)];
      return question && offer.kind === 'clarification' ? shown : bare;
    }
    case 'choice':
      return openings.choice({ about });
    case 'no-show':
      return openings.noShow[meetingPresence(place)];
    case 'after-meeting':
      return openings.afterMeeting({ about });
    case 'reprise':
      return asAgreed ? openings.asAgreed({ about }) : openings.reprise({ about });
  }
}

export function relanceOpening(view: RelanceView, messages: RelanceMessages, parts: ClientLetterPartsMessages): string {
  if (view.position !== 'last') return firstOpening(view, messages, parts);
  return messages.openings.last({ about: matterOf(view.tone, parts.matters).about });
}
