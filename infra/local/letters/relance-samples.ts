import type { AdvisorNote } from '#domain/inquiry/content.ts';
import { type RelanceMoment, type RelanceOffer, relanceMoments } from '#domain/policy/relance.ts';
import type { JobToBeDone } from '#domain/qualification/qualification.ts';
import type { ClientWait } from '#domain/relance/client-wait.ts';
import { heldUntil, type SampleCase, sampleMonday, sampleSlots } from '#local/letters/sample-dossier.ts';
import { type SampleDesk, type SampleLetter, toClient } from '#local/letters/sample-letter.ts';

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

function asked({ cast }: SampleDesk): AdvisorNote {
  return { at: sampleMonday, byId: cast.advisorId, kind: 'question', text: cast.words.question };
}

interface Told {
  readonly moment: RelanceMoment;
  readonly offer: RelanceOffer;
  /** The step of the cadence, first when absent. */
  readonly isLast?: boolean;
  readonly of?: SampleCase;
  readonly variant?: string;
}

function relance(desk: SampleDesk, { moment, offer, isLast = false, of = {}, variant }: Told): SampleLetter {
  const { steps } = desk.house.policy.relances[moment];
  const step = (isLast ? steps.at(-1) : steps[0])?.step ?? '';
  const withSlots = offer === 'slots' || offer === 'new-slot';
  const slots = withSlots ? sampleSlots(desk.cast, offer === 'slots' ? 3 : 1) : [];
  const facts = { kind: 'relance', moment, step, offer, slots, ...(withSlots ? { heldUntil } : {}) } as const;
  const clientWait: ClientWait = {
    waitNumber: 1,
    moment,
    startedAt: sampleMonday,
    steps: isLast ? [{ step: steps[0]?.step ?? '', outcome: 'sent', at: sampleMonday }] : [],
  };
  const given = {
    job: jobs[moment],
    notes: moment === 'question' ? [asked(desk)] : [],
    ...of,
    inquiry: { status: moment === 'incomplete' ? 'incomplete' : 'awaiting-client', clientWait, ...of.inquiry },
  } as const;
  const name = variant ?? `${moment}, ${offer}${isLast ? ', the last' : ''}`;
  if (offer === 'another-option') return toClient(desk, name, facts, given);
  return toClient(desk, name, facts, { ...given, purpose: withSlots ? 'slots' : 'completion' });
}

/** Every moment with every offer, then the last relances and those that vary with the client. */
export function relanceSamples(desk: SampleDesk): SampleLetter[] {
  const all = relanceMoments.flatMap((moment) => offers.map((offer) => relance(desk, { moment, offer })));
  const meeting = { moment: 'after-meeting', offer: 'another-option' } as const;
  return [
    ...all,
    relance(desk, { moment: 'incomplete', offer: 'another-option', isLast: true }),
    relance(desk, { moment: 'question', offer: 'clarification', isLast: true }),
    relance(desk, { moment: 'choice', offer: 'another-option', isLast: true, of: { level: 'vic' } }),
    relance(desk, {
      moment: 'choice',
      offer: 'another-option',
      of: { meeting: 'phone', level: 'client' },
      variant: 'choice, another-option, by telephone',
    }),
    relance(desk, {
      moment: 'choice',
      offer: 'slots',
      of: { level: 'top-vic', timeZone: 'America/New_York' },
      variant: 'choice, slots, Top VIC from New York',
    }),
    relance(desk, { ...meeting, of: { level: 'client' }, variant: 'after-meeting, another-option, client' }),
    relance(desk, { ...meeting, of: { level: 'vic' }, variant: 'after-meeting, another-option, VIC' }),
    relance(desk, { ...meeting, of: { level: 'top-vic' }, variant: 'after-meeting, another-option, Top VIC' }),
    relance(desk, { ...meeting, of: { job: 'repair' }, variant: 'after-meeting, another-option, a repair' }),
    relance(desk, {
      moment: 'reprise',
      offer: 'slots',
      of: { inquiry: { pauseReason: 'later' } },
      variant: 'reprise, slots, as the client asked',
    }),
  ];
}
