import type { Slot } from '#domain/appointments/slot.ts';
import { distanceFromWish } from '#domain/appointments/wished-time.ts';
import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import type { ProposalVariant } from '#domain/relance/client-wait.ts';
import { corrected } from '#domain/understanding/corrections.ts';
import type { LetterInHand } from '#letters/writing/letter-case.ts';
import type { LettersOf } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import { clientMail, dossierOf } from '#letters/writing/letter-views.ts';
import { offeredSlots } from '#letters/writing/meeting-views.ts';
import { type ClientMail, renderClientMail } from '#templates/email/client/client-mail.ts';
import { directLine } from '#templates/email/client/direct-line.ts';
import { matterOf } from '#templates/email/client/matter.ts';
import { type OfferedSlots, slotBlocks } from '#templates/email/client/slot-blocks.ts';
import type { MailBlock } from '#templates/email-layout/letter.ts';
import { paragraph, typedParagraphs } from '#templates/email-layout/mail-blocks.ts';
import { durationWords, meetingPresence, placePhrase } from '#templates/email-layout/mail-meeting.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { closenessOf } from '#templates/email-layout/mail-tone.ts';
import { formatCity } from '#templates/i18n/dates.ts';
import { timeLine } from '#templates/layout/understood-parts.ts';
import { clientLetterParts, shared } from '#templates/messages/catalogues.ts';
import type { ByPresence } from '#templates/messages/keys/by-presence.ts';
import type { Closeness } from '#templates/messages/keys/closeness.ts';

/** The facts of a proposal of times. */
export interface ProposalLetterFacts {
  readonly 'slots-proposed': {
    readonly variant: ProposalVariant;
    readonly slots: readonly Slot[];
    readonly heldUntil: Instant;
    /** The advisor's own words with the times. */
    readonly line?: string | undefined;
  };
}

type Subjects = ByPresence<(values: { readonly matter: string }) => readonly string[]>;
type Opening = (values: { readonly place: string }) => string;

/** The subjects of a first proposal. */
interface FirstProposal {
  readonly house: string;
  readonly purpose: string;
  readonly place: string;
  readonly boutique: string;
  readonly city: string;
  /** How long to allow: "an hour". */
  readonly duration: string;
  /** The additional offer for the closest clients. */
  readonly attention: string;
}

interface SlotsProposedMessages {
  readonly first: {
    readonly subjects: ByPresence<(values: { readonly matter: string; readonly counted: string }) => readonly string[]>;
    readonly opening: Readonly<Record<Closeness, ByPresence<(values: FirstProposal) => string>>>;
  };
  readonly newTimes: { readonly subjects: Subjects; readonly opening: ByPresence<Opening> };
  readonly afterNoShow: { readonly subjects: Subjects; readonly opening: ByPresence<Opening> };
  readonly advisorMissed: { readonly subjects: Subjects; readonly opening: string };
  readonly attention: {
    readonly creation: string;
    readonly repair: string;
    readonly event: string;
    readonly pieces: ByPresence<string>;
  };
}

/** The messages of each. */
export interface ProposalLetterMessages {
  readonly 'slots-proposed': SlotsProposedMessages;
}

type Proposal = ClientMail & { readonly variant: ProposalVariant; readonly slots: OfferedSlots };

/** The additional offer for the closest clients, by their purpose. */
function attentionOf({ tone, slots }: Proposal, { attention }: SlotsProposedMessages): string {
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

function firstProposal(proposal: Proposal, messages: SlotsProposedMessages): Said {
  const { language, house, tone, slots } = proposal;
  const { subjects, opening } = messages.first;
  const parts = clientLetterParts[language];
  const matter = matterOf(tone, parts.matters);
  const presence = meetingPresence(slots.place);
  return {
    subjects: subjects[presence]({
      matter: matter.subject,
      counted: parts.offeredSlots.counted({ count: slots.startsAt.length }),
    }),
    opening: opening[closenessOf(tone)][presence]({
      house: house.houseName,
      purpose: matter.purpose,
      place: placePhrase(slots.place, language),
      boutique: slots.place.boutiqueName,
      city: formatCity(slots.place.city, language),
      duration: durationWords(slots.startsAt[0] ?? '', slots.endsAt, language),
      attention: attentionOf(proposal, messages),
    }),
  };
}

function saidOf(proposal: Proposal, messages: SlotsProposedMessages): Said {
  const { language, tone, slots, variant } = proposal;
  const { newTimes, afterNoShow, advisorMissed } = messages;
  const presence = meetingPresence(slots.place);
  const matter = matterOf(tone, clientLetterParts[language].matters).subject;
  const place = placePhrase(slots.place, language);
  switch (variant) {
    case 'first':
      return firstProposal(proposal, messages);
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

/** What the client wrote about when, and whether these times are that; nothing where they wrote nothing. */
function wishBlocks(letter: LetterInHand, { slots, language }: Proposal): MailBlock[] {
  const { inquiry, content } = dossierOf(letter);
  const wish = inquiry.wishes?.time;
  if (wish === undefined || content.understood === undefined) return [];
  const what = timeLine({ understood: corrected(content.understood, content.corrections), boutiques: [] }, language);
  if (what === '') return [];
  const isMet = slots.startsAt.some((at) => distanceFromWish(toEpochMs(at), wish, slots.place.timeZone) === 0);
  const messages = shared[language].understood;
  return [paragraph(isMet ? messages.asAsked({ what }) : messages.nearest({ what }))];
}

export const proposalLetters: LettersOf<ProposalLetterFacts, ProposalLetterMessages> = {
  /** Two or three precise times, held for the client, who only has to choose. */
  'slots-proposed': {
    signedBy: ({ slots }) => slots[0]?.advisorId,
    mail(facts, letter, messages) {
      const proposal = { ...clientMail(letter), variant: facts.variant, slots: offeredSlots(letter, facts) };
      const { subjects, opening } = saidOf(proposal, messages);
      const parts = clientLetterParts[letter.language];
      return renderClientMail(proposal, {
        subject: fittingSubject(...subjects),
        blocks: [
          paragraph(opening),
          ...typedParagraphs(facts.line ?? ''),
          ...slotBlocks(proposal.slots, letter.language, parts.offeredSlots),
          ...wishBlocks(letter, proposal),
          ...directLine(proposal.tone, parts.directLine),
        ],
      });
    },
  },
};

export const proposalLetterSamples: SamplesOf<ProposalLetterFacts> = {
  'slots-proposed'({ slots, heldUntil, cast }) {
    const facts = (variant: ProposalVariant, count = 3) => ({ variant, slots: slots(count), heldUntil });
    const purpose = 'slots';
    return [
      { variant: 'first, new client', facts: facts('first'), purpose, level: 'new' },
      {
        variant: 'first, new client who wrote before, a repair',
        facts: facts('first', 2),
        purpose,
        level: 'new',
        returning: true,
        job: 'repair',
      },
      { variant: 'first, client, by telephone', facts: facts('first'), purpose, level: 'client', meeting: 'phone' },
      { variant: 'first, VIC, a collection', facts: facts('first'), purpose, level: 'vic', job: 'collection' },
      {
        variant: 'first, VIC, by video from New York',
        facts: facts('first', 2),
        purpose,
        level: 'vic',
        job: 'personal-pleasure',
        meeting: 'video',
        timeZone: 'America/New_York',
      },
      {
        variant: 'first, Top VIC, a creation',
        facts: facts('first'),
        purpose,
        level: 'top-vic',
        job: 'bespoke-creation',
      },
      {
        variant: 'first, VIC, a line by the advisor',
        facts: { ...facts('first'), line: cast.words.reply },
        purpose,
        level: 'vic',
        job: 'milestone',
      },
      {
        variant: 'first, Top VIC from Tokyo',
        facts: facts('first', 1),
        purpose,
        level: 'top-vic',
        job: 'milestone',
        timeZone: 'Asia/Tokyo',
      },
      { variant: 'new times', facts: facts('new-times'), purpose, job: 'discovery' },
      { variant: 'after a no-show', facts: facts('after-no-show', 1), purpose, job: 'event' },
      {
        variant: 'advisor missed',
        facts: facts('advisor-missed', 2),
        purpose,
        level: 'vic',
        job: 'investment-piece',
      },
    ];
  },
};
