/** The five observable criteria. Wealth is not among them and must never be. */
export const criteria = ['precision', 'coherence', 'availability', 'frame', 'clarity'] as const;

export type Criterion = (typeof criteria)[number];

/** The lines under each criterion: the exact evidence that earns points. */
export const scoringLines = {
  precision: ['piece-identified', 'piece-type', 'piece-detail', 'quantity'],
  coherence: ['house-territory', 'intent-matches-message', 'house-way'],
  availability: ['near-window', 'date-given', 'place-given'],
  frame: ['frame-accepted', 'meeting-chosen', 'meeting-asked'],
  clarity: ['intent-chosen', 'purpose-stated', 'occasion-stated', 'request-stated'],
} as const satisfies Record<Criterion, readonly string[]>;

export type ScoringLine = (typeof scoringLines)[Criterion][number];

/** Voluntary acts, recorded with the person's consent, that raise the score as the relationship grows. */
export const signalKinds = [
  'appointment-requested',
  'private-collection-viewed',
  'dossier-downloaded',
  'invitation-answered',
  'referred',
  'advisor-exchange',
] as const;

export type SignalKind = (typeof signalKinds)[number];

/** Kinds of message that are no client request; each kind has its own courteous exit. */
export const offTargetKinds = [
  'spam',
  'solicitation',
  'partnership',
  'press',
  'careers',
  'after-sales',
  'resale',
  'study',
] as const;

export type OffTargetKind = (typeof offTargetKinds)[number];

/** Likelihoods in per cent, as the reading of a message gives them. */
export interface ReadingPolicy {
  /** Off-target is closed from here, when nothing else speaks for a client. */
  readonly closedAt: number;
  /** From here a person looks at the message before an advisor is disturbed. */
  readonly doubtedAt: number;
  /** A sincere wish without a project is left in peace from here. */
  readonly prematureAt: number;
  /** A message that names nothing of what is wished for is still a client's from here. */
  readonly genuineAt: number;
}

export const defaultReading: ReadingPolicy = { closedAt: 92, doubtedAt: 17, prematureAt: 60, genuineAt: 75 };

export interface ScoringPolicy {
  /** Ceiling of each criterion; together they make 100. */
  readonly weights: Readonly<Record<Criterion, number>>;
  /** What each line earns before the ceiling of its criterion applies. */
  readonly lines: Readonly<Record<ScoringLine, number>>;
  readonly signals: {
    readonly points: Readonly<Record<SignalKind, number>>;
    /** The number of separate acts of a kind that count; further ones add nothing. */
    readonly actsCounted: Readonly<Record<SignalKind, number>>;
    /** Signals help a request; they never replace one. */
    readonly ceiling: number;
    /** An older signal no longer counts. */
    readonly freshDays: number;
  };
  readonly thresholds: {
    /** Points from which a request is qualified. */
    readonly qualifiedAt: number;
    /** The same for a person with a history: the relationship already answers half of the questions. */
    readonly knownClientQualifiedAt: number;
    /** Points from which an unknown person is served at the pace of a VIC. */
    readonly promisingAt: number;
    /** Within this many points of a threshold a decision counts as close. */
    readonly closeCallPoints: number;
    /** At most this many questions in one request to complete. */
    readonly questionsAtOnce: number;
  };
  /** How sure the reading of the words must be; absent in a policy written before there was one: `defaultReading`. */
  readonly reading?: ReadingPolicy | undefined;
  readonly premature: {
    /** A wish further in the future than this, in days, is paused until nearer its date. */
    readonly horizonDays: number;
    /** Bespoke work and repairs of the collection are reasonably planned long ahead. */
    readonly bespokeHorizonDays: number;
  };
  readonly offTarget: {
    /** Weight of evidence from which a message is off-target, provided it shows no genuine wish. */
    readonly certainAt: number;
    /** Weight from which a person reads the message. */
    readonly doubtfulAt: number;
    /** This many separate marks of a genuine wish send even certain evidence to a person rather than to the pause. */
    readonly genuineMarksThatProtect: number;
    /** Weight of evidence so strong that single marks of a genuine wish no longer count against it. */
    readonly overwhelmingAt: number;
    /** The handling of each kind: a desk that receives it, or nothing. */
    readonly routes: Readonly<Record<OffTargetKind, OffTargetRoute>>;
  };
}

export interface OffTargetRoute {
  /** The desk whose address the letter gives; `none` when no desk is concerned. */
  readonly desk: 'press' | 'careers' | 'client-care' | 'partnerships' | 'none';
  /** A letter is only sent where a person wrote by hand; answering spam confirms an address to its sender. */
  readonly reply: 'gracious' | 'none';
}
