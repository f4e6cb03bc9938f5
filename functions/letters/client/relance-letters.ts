import { type RelanceMoment, type RelanceOffer, relanceMoments } from '#domain/policy/relance.ts';
import type { JobToBeDone } from '#domain/qualification/qualification.ts';
import type { ClientWait } from '#domain/relance/client-wait.ts';
import type { LettersOf } from '#letters/writing/letter-declaration.ts';
import type { Sample, SampleCase, SampleStage, SamplesOf } from '#letters/writing/letter-samples.ts';
import { renderClientMail } from '#templates/email/client/client-mail.ts';
import { directLine } from '#templates/email/client/direct-line.ts';
import { slotBlocks } from '#templates/email/client/slot-blocks.ts';
import type { MailBlock } from '#templates/email-layout/letter.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { placePhrase } from '#templates/email-layout/mail-meeting.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { clientLetterParts } from '#templates/messages/catalogues.ts';
import type { RelanceMessages } from './relance-messages.ts';
import { relanceOpening, relanceSubjects } from './relance-opening.ts';
import { optionOf } from './relance-option.ts';
import { type RelanceFacts, type RelanceView, relanceOf } from './relance-view.ts';

/** The facts of a relance. */
export interface RelanceLetterFacts {
  readonly relance: RelanceFacts;
}

/** Its messages. */
export interface RelanceLetterMessages {
  readonly relance: RelanceMessages;
}

/** The proposal: a sentence, and the one button. */
function offerBlocks(view: RelanceView, messages: RelanceMessages): MailBlock[] {
  const { language, moment, offer, place, question, privateSpaceUrl } = view;
  switch (offer.kind) {
    case 'clarification': {
      const asked: MailBlock[] = moment === 'question' && question ? [{ kind: 'quote', text: question.text }] : [];
      const asksDetail = moment === 'question' || moment === 'incomplete';
      return [
        ...asked,
        paragraph(asksDetail ? messages.offers.detail : messages.offers.wishes),
        ...actionBlock(moment === 'incomplete' ? messages.complete : messages.answer, offer.answerUrl),
      ];
    }
    case 'slots':
    case 'new-slot': {
      const count = offer.slots.startsAt.length;
      return [
        paragraph(messages.offers.slots({ count, place: placePhrase(place, language) })),
        ...slotBlocks(offer.slots, language, clientLetterParts[language].offeredSlots),
      ];
    }
    case 'another-option': {
      const option = optionOf(view, messages);
      return [paragraph(option.sentence), ...actionBlock(option.action, privateSpaceUrl)];
    }
  }
}

export const relanceLetters: LettersOf<RelanceLetterFacts, RelanceLetterMessages> = {
  /** One courteous follow-up. It always makes exactly one concrete proposal, and never urges the client. */
  relance: {
    signedBy: ({ slots }) => slots[0]?.advisorId,
    mail(facts, letter, messages) {
      const view = relanceOf(facts, letter);
      const parts = clientLetterParts[letter.language];
      return renderClientMail(view, {
        subject: fittingSubject(...relanceSubjects(view, messages, parts)),
        blocks: [
          paragraph(relanceOpening(view, messages, parts)),
          ...offerBlocks(view, messages),
          ...(view.position === 'last' ? [] : directLine(view.tone, parts.directLine)),
          // The client may leave it unanswered, and the letter says so.
          ...(view.position === 'first' ? [] : [paragraph(messages.closing)]),
        ],
      });
    },
  },
};

const offers: readonly RelanceOffer[] = ['clarification', 'slots', 'another-option', 'new-slot'];

/** The purpose shown with each moment, so that every purpose is shown once. */
const jobs: Readonly<Record<RelanceMoment, JobToBeDone>> = {
  incomplete: 'discovery',
  question: 'gift',
  choice: 'collection',
  'no-show': 'personal-pleasure',
  'after-meeting': 'milestone',
  reprise: 'bespoke-creation',
};

interface Shown {
  readonly moment: RelanceMoment;
  readonly offer: RelanceOffer;
  /** The step of the cadence, first when absent. */
  readonly isLast?: boolean;
  readonly of?: SampleCase;
  readonly variant?: string;
  readonly namesMatter?: boolean;
}

function sample(
  stage: SampleStage,
  { moment, offer, isLast = false, of = {}, variant, namesMatter }: Shown,
): Sample<RelanceFacts> {
  const { steps } = stage.house.policy.relances[moment];
  const step = (isLast ? steps.at(-1) : steps[0])?.step ?? '';
  const withSlots = offer === 'slots' || offer === 'new-slot';
  const slots = withSlots ? stage.slots(offer === 'slots' ? 3 : 1) : [];
  const clientWait: ClientWait = {
    waitNumber: 1,
    moment,
    startedAt: stage.monday,
    steps: isLast ? [{ step: steps[0]?.step ?? '', outcome: 'sent', at: stage.monday }] : [],
  };
  const { advisorId, words } = stage.cast;
  const asked = { at: stage.monday, byId: advisorId, kind: 'question', text: words.question } as const;
  return {
    variant: variant ?? `${moment}, ${offer}${isLast ? ', the last' : ''}`,
    facts: { moment, step, offer, slots, namesMatter, ...(withSlots ? { heldUntil: stage.heldUntil } : {}) },
    ...(offer === 'another-option' ? {} : { purpose: withSlots ? 'slots' : 'completion' }),
    job: jobs[moment],
    notes: moment === 'question' ? [asked] : [],
    ...of,
    inquiry: { status: moment === 'incomplete' ? 'incomplete' : 'awaiting-client', clientWait, ...of.inquiry },
  };
}

export const relanceLetterSamples: SamplesOf<RelanceLetterFacts> = {
  /** Every moment with every offer, then the last relances and those that vary with the client. */
  relance(stage) {
    const shown = (one: Shown) => sample(stage, one);
    const meeting = { moment: 'after-meeting', offer: 'another-option' } as const;
    return [
      ...relanceMoments.flatMap((moment) => offers.map((offer) => shown({ moment, offer }))),
      shown({ moment: 'incomplete', offer: 'another-option', isLast: true }),
      shown({ moment: 'question', offer: 'clarification', isLast: true }),
      shown({ moment: 'choice', offer: 'another-option', isLast: true, of: { level: 'vic' } }),
      shown({
        moment: 'choice',
        offer: 'another-option',
        of: { meeting: 'phone', level: 'client' },
        variant: 'choice, another-option, by telephone',
      }),
      shown({
        moment: 'choice',
        offer: 'slots',
        of: { level: 'top-vic', timeZone: 'America/New_York' },
        variant: 'choice, slots, Top VIC from New York',
      }),
      shown({ ...meeting, of: { level: 'client' }, variant: 'after-meeting, another-option, client' }),
      shown({ ...meeting, of: { level: 'vic' }, variant: 'after-meeting, another-option, VIC' }),
      shown({ ...meeting, of: { level: 'top-vic' }, variant: 'after-meeting, another-option, Top VIC' }),
      shown({ ...meeting, of: { job: 'repair' }, variant: 'after-meeting, another-option, a repair' }),
      shown({
        moment: 'reprise',
        offer: 'slots',
        of: { inquiry: { pauseReason: 'later' } },
        variant: 'reprise, slots, as the client asked',
      }),
      shown({
        moment: 'reprise',
        offer: 'slots',
        of: { job: 'gift' },
        namesMatter: false,
        variant: 'reprise, slots, the occasion may be over',
      }),
    ];
  },
};
