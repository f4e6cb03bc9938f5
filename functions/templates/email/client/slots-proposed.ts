import type { ProposalVariant } from '#domain/relance/client-wait.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { paragraph } from '#templates/email-layout/mail-blocks.ts';
import { durationWords, meetingPresence, placePhrase } from '#templates/email-layout/mail-meeting.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { closenessOf } from '#templates/email-layout/mail-tone.ts';
import { formatCity } from '#templates/i18n/dates.ts';
import { clientLetters } from '#templates/messages/client-letters.ts';
import type { SlotsProposedMessages } from '#templates/messages/contracts/client-letters/slots-proposed.ts';
import type { ClientLettersMessages } from '#templates/messages/contracts/client-letters.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';
import { directLine } from './direct-line.ts';
import { matterOf } from './matter.ts';
import { type OfferedSlots, slotBlocks } from './slot-blocks.ts';

export type SlotsProposedView = ClientMail & { readonly variant: ProposalVariant; readonly slots: OfferedSlots };

/** The additional offer for the closest clients, by their purpose. */
function attentionOf({ tone, slots }: SlotsProposedView, { attention }: SlotsProposedMessages): string {
  switch (tone.job) {
    case 'bespoke-creation':
      return attention.creation;
    case 'repair':
    case 'event':
      return attention[tone.job];
    default:
      return attention.pieces[meetingPresence(slots.place)];
  }
}

type Said = { readonly subjects: readonly string[]; readonly opening: string };

function firstProposal(view: SlotsProposedView, all: ClientLettersMessages): Said {
  const { language, house, tone, slots } = view;
  const { subjects, opening } = all.slotsProposed.first;
  const matter = matterOf(tone, all.matters);
  const presence = meetingPresence(slots.place);
  return {
    subjects: subjects[presence]({
      matter: matter.subject,
      counted: all.offeredSlots.counted({ count: slots.startsAt.length }),
    }),
    opening: opening[closenessOf(tone)][presence]({
      house: house.houseName,
      purpose: matter.purpose,
      place: placePhrase(slots.place, language),
      boutique: slots.place.boutiqueName,
      city: formatCity(slots.place.city, language),
      duration: durationWords(slots.startsAt[0] ?? '', slots.endsAt, language),
      attention: attentionOf(view, all.slotsProposed),
    }),
  };
}

function saidOf(view: SlotsProposedView, all: ClientLettersMessages): Said {
  const { newTimes, afterNoShow, advisorMissed } = all.slotsProposed;
  const presence = meetingPresence(view.slots.place);
  const matter = matterOf(view.tone, all.matters).subject;
  const place = placePhrase(view.slots.place, view.language);
  switch (view.variant) {
    case 'first':
      return firstProposal(view, all);
    case 'new-times':
      return { subjects: newTimes.subjects[presence]({ matter }), opening: newTimes.opening[presence]({ place }) };
    case 'after-no-show':
      return {
        subjects: afterNoShow.subjects[presence]({ matter }),
        opening: afterNoShow.opening[presence]({ place }),
      };
    case 'advisor-missed':
      return { subjects: advisorMissed.subjects[presence]({ matter }), opening: advisorMissed.opening };
  }
}

/** Two or three precise times, held for the client, who only has to choose. */
export function slotsProposedMail(view: SlotsProposedView): RenderedMail {
  const all = clientLetters[view.language];
  const { subjects, opening } = saidOf(view, all);
  return renderClientMail(view, {
    subject: fittingSubject(...subjects),
    blocks: [
      paragraph(opening),
      ...slotBlocks(view.slots, view.language, all.offeredSlots),
      ...directLine(view.tone, all.directLine),
    ],
  });
}
