import { firstResponseInputNames } from '#domain/choices/first-response-inputs.ts';
import type { PauseReason, RelanceMoment } from '#domain/policy/relance.ts';
import type { Criterion, OffTargetKind, ScoringLine, SignalKind } from '#domain/policy/scoring.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import { type PolicyGroup, policyGroups } from '#templates/messages/keys/policy-groups.ts';
import { inputAt } from './policy-input.ts';
import { type ChoiceKey, policyChoices } from './policy-values.ts';

/**
 * The editor as data: the fields of each group, and the type of each. A field's name is its path in the document, so
 * that a schema problem is shown beside its field.
 */
export type FieldKind =
  | 'whole'
  | 'hours'
  | 'money'
  | 'numbers'
  | 'caps'
  | 'frames'
  | 'lines'
  | 'text'
  | 'choice'
  | 'tick'
  | 'days-or-never'
  | 'rates';

export type PolicyBlock =
  | { readonly kind: 'fields'; readonly title?: string; readonly paths: readonly string[] }
  /** `rows` and `columns` are joined to the path of each cell. */
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly rows: readonly string[];
      readonly columns: readonly string[];
    }
  | { readonly kind: 'steps'; readonly moment: RelanceMoment };

/** Written out here because templates only know the domain's types; the compiler rejects a misspelt level. */
const levels: readonly VicLevel[] = ['new', 'promising', 'client', 'vic', 'top-vic'];
const moments: readonly RelanceMoment[] = ['incomplete', 'question', 'choice', 'no-show', 'after-meeting', 'reprise'];
const reasons: readonly PauseReason[] = [
  'off-target',
  'premature',
  'client-asked',
  'silent',
  'no-show',
  'later',
  'no-capacity',
];
const criteria: readonly Criterion[] = ['precision', 'coherence', 'availability', 'frame', 'clarity'];
const lines: readonly ScoringLine[] = [
  'piece-identified',
  'piece-type',
  'piece-detail',
  'quantity',
  'house-territory',
  'intent-matches-message',
  'house-way',
  'near-window',
  'date-given',
  'place-given',
  'frame-accepted',
  'meeting-chosen',
  'meeting-asked',
  'intent-chosen',
  'purpose-stated',
  'occasion-stated',
  'request-stated',
];
const signals: readonly SignalKind[] = [
  'appointment-requested',
  'private-collection-viewed',
  'dossier-downloaded',
  'invitation-answered',
  'referred',
  'advisor-exchange',
];
const kinds: readonly OffTargetKind[] = [
  'spam',
  'solicitation',
  'partnership',
  'press',
  'careers',
  'after-sales',
  'resale',
  'study',
];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const under = (root: string, leaves: readonly string[]) => leaves.map((leaf) => `${root}.${leaf}`);
const cells = levels.flatMap((level) => [`firstResponse.${level}.notVip`, `firstResponse.${level}.vip`]);

/** Most relances a cadence may have; the schema says the same. */
export const stepsAtMost = 6;

export const policyBlocks: Readonly<Record<PolicyGroup, readonly PolicyBlock[]>> = {
  vic: [
    {
      kind: 'table',
      title: 'vicGrid',
      rows: ['vicGrid.0', 'vicGrid.1'],
      columns: ['minimumAnnualSpendMinor', 'minimumPurchasesIn24Months', 'atLeastOf', 'minimumLifetimeSpendMinor'],
    },
    {
      kind: 'table',
      title: 'access',
      rows: under('access', levels),
      columns: ['privateSpace', 'prices', 'rarePieces', 'directLine', 'reservedSlots'],
    },
  ],
  answer: [
    {
      kind: 'table',
      title: 'firstResponse',
      rows: cells,
      columns: firstResponseInputNames,
    },
    {
      kind: 'table',
      title: 'contactCaps',
      rows: cells,
      columns: ['contactCaps.relational', 'contactCaps.advisor-initiated', 'contactCaps.transactional'],
    },
    { kind: 'table', title: 'objective', rows: cells, columns: ['objective'] },
  ],
  care: [
    { kind: 'fields', title: 'targetMinutes', paths: under('care.targetMinutes', ['complaint', 'after-sales']) },
    {
      kind: 'fields',
      paths: under('care', [
        'gestureLimitMinor',
        'followUpAfterDays',
        'remindOwnerAfterDays',
        'escalateAfterDays',
        'afterSaleDays',
      ]),
    },
  ],
  relances: [
    ...moments.map((moment) => ({ kind: 'steps', moment }) as const),
    { kind: 'fields', paths: ['completionsAtMost', 'reprisesAtMost'] },
  ],
  pauses: [{ kind: 'table', title: 'pauses', rows: under('pauses', reasons), columns: ['message', 'reopenAfterDays'] }],
  appointments: [
    {
      kind: 'fields',
      paths: under('appointments', [
        'slotsProposed',
        'holdHours',
        'durationMinutes',
        'gridMinutes',
        'bufferMinutes',
        'leadHours',
        'horizonDays',
        'remindHoursBefore',
        'outcomeAskedAfterHours',
        'outcomeChasedAfterHours',
        'outcomeEscalatedAfterHours',
        'outcomeGivenUpAfterDays',
        'reproposalsAfterNoShow',
      ]),
    },
  ],
  scoring: [
    { kind: 'fields', title: 'weights', paths: under('scoring.weights', criteria) },
    {
      kind: 'fields',
      title: 'thresholds',
      paths: [
        ...under('scoring.thresholds', [
          'qualifiedAt',
          'knownClientQualifiedAt',
          'promisingAt',
          'closeCallPoints',
          'questionsAtOnce',
        ]),
        'scoring.premature.horizonDays',
        'scoring.premature.bespokeHorizonDays',
      ],
    },
    {
      kind: 'fields',
      title: 'reading',
      paths: under('scoring.reading', ['doubtedAt', 'closedAt', 'prematureAt', 'genuineAt']),
    },
    { kind: 'fields', title: 'lines', paths: under('scoring.lines', lines) },
    { kind: 'fields', title: 'signals', paths: under('scoring.signals.points', signals) },
    { kind: 'fields', title: 'actsCounted', paths: under('scoring.signals.actsCounted', signals) },
    { kind: 'fields', paths: ['scoring.signals.ceiling', 'scoring.signals.freshDays'] },
  ],
  'off-target': [
    { kind: 'table', title: 'routes', rows: under('scoring.offTarget.routes', kinds), columns: ['desk', 'reply'] },
    {
      kind: 'fields',
      paths: under('scoring.offTarget', ['doubtfulAt', 'certainAt', 'overwhelmingAt', 'genuineMarksThatProtect']),
    },
  ],
  hours: [{ kind: 'fields', paths: under('contactHours.weekly', weekdays) }],
  links: [
    {
      kind: 'fields',
      title: 'links',
      paths: [
        ...under('links', [
          'completionDays',
          'choiceDays',
          'advisorDays',
          'privateSpaceDays',
          'appointmentDays',
          'unsubscribeDays',
        ]),
        'undoMinutes',
      ],
    },
    {
      kind: 'fields',
      title: 'intake',
      paths: under('intake', [
        'dedupeHours',
        'minimumFillSeconds',
        'maximumMessageCharacters',
        'perAddressPerHour',
        'perPersonPerDay',
      ]),
    },
  ],
  house: [
    {
      kind: 'fields',
      paths: under('identity', [
        'name',
        'mark',
        'accentColour',
        'timeZone',
        'currency.code',
        'currency.minorDigits',
        'languages',
        'defaultLanguage',
        'categories',
        'intents',
        'collections',
      ]),
    },
    { kind: 'fields', paths: ['exchangeRates'] },
  ],
};

const kindByLeaf: Readonly<Record<string, FieldKind>> = {
  minimumAnnualSpendMinor: 'money',
  minimumLifetimeSpendMinor: 'money',
  gestureLimitMinor: 'money',
  remindHoursBefore: 'numbers',
  remindOwnerAfterDays: 'numbers',
  afterSaleDays: 'numbers',
  exchangeRates: 'rates',
  relational: 'caps',
  'advisor-initiated': 'caps',
  transactional: 'caps',
  reopenAfterDays: 'days-or-never',
  name: 'text',
  mark: 'text',
  accentColour: 'text',
  timeZone: 'text',
  code: 'text',
  languages: 'lines',
  categories: 'lines',
  intents: 'lines',
  collections: 'lines',
};

function leafOf(path: string): string {
  return path.split('.').at(-1) ?? path;
}

/** The key of the list of values for a path, if it has one. */
export function choiceKey(path: string): ChoiceKey | undefined {
  const leaf = leafOf(path);
  const keys: readonly string[] = Object.keys(policyChoices);
  const isKey = (name: string): name is ChoiceKey => keys.includes(name);
  return isKey(leaf) ? leaf : undefined;
}

/** The possible values for a path, if it has a list. */
export function choicesAt(path: string): readonly string[] | undefined {
  const input = inputAt(path);
  if (input !== undefined) return input.shape === 'one-of' ? input.of : undefined;
  const key = choiceKey(path);
  return key && policyChoices[key];
}

export function kindOf(path: string): FieldKind {
  if (path.startsWith('access.')) return 'tick';
  if (path.startsWith('contactHours.')) return 'frames';
  if (choicesAt(path) !== undefined) return 'choice';
  const input = inputAt(path);
  if (input !== undefined) return input.shape === 'rising' ? 'numbers' : (input.typedAs ?? 'whole');
  const leaf = leafOf(path);
  return (Object.hasOwn(kindByLeaf, leaf) ? kindByLeaf[leaf] : undefined) ?? 'whole';
}

/** Names of the fields of one relance, and of the days of rest after the last. */
export function stepNames(moment: RelanceMoment, index: number) {
  const step = `relances.${moment}.steps.${index}`;
  return { step: `${step}.step`, afterDays: `${step}.afterDays`, offer: `${step}.offer` };
}

export const restName = (moment: RelanceMoment): string => `relances.${moment}.restDays`;

function pathsOf(block: PolicyBlock): readonly string[] {
  switch (block.kind) {
    case 'fields':
      return block.paths;
    case 'table':
      return block.rows.flatMap((row) => block.columns.map((column) => `${row}.${column}`));
    case 'steps':
      return [restName(block.moment)];
  }
}

/** Every path with a field of its own; relances, whose number varies, apart. */
export const policyPaths: readonly string[] = policyGroups.flatMap((group) => policyBlocks[group].flatMap(pathsOf));

/** The names of all fields of a group, those of its relances included. */
export function namesOfGroup(group: PolicyGroup): readonly string[] {
  return policyBlocks[group].flatMap((block) => {
    if (block.kind !== 'steps') return pathsOf(block);
    const indexes = Array.from({ length: stepsAtMost }, (_, index) => index);
    return [
      ...indexes.flatMap((index) => [
        stepNames(block.moment, index).afterDays,
        stepNames(block.moment, index).offer,
        stepNames(block.moment, index).step,
      ]),
      restName(block.moment),
    ];
  });
}

export const policyMoments = moments;
