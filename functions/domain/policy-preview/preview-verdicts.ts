import type { Instant } from '#domain/calendar/instant.ts';
import { type QualificationCase, qualifyUnder } from '#domain/inquiry/qualify-inquiry.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { Qualification, QualificationReason, Verdict } from '#domain/qualification/qualification.ts';

/** A past inquiry, as it stood when it was qualified. */
export interface ReplayedInquiry {
  readonly inquiryId: string;
  readonly reference: string;
  readonly qualifiedAt: Instant;
  readonly asked: QualificationCase;
  /** The real decision, and the policy behind it. */
  readonly recorded: { readonly verdict: Verdict; readonly level: string; readonly policyVersion: string };
}

/** The same inquiry under two policies. */
export interface TwoReadings {
  readonly inquiry: ReplayedInquiry;
  readonly before: Qualification;
  readonly after: Qualification;
}

/** A reason that only one policy gives, or gives with other points or figures. */
export interface ChangedReason {
  readonly code: QualificationReason['because']['code'];
  readonly before?: QualificationReason | undefined;
  readonly after?: QualificationReason | undefined;
}

export interface ChangedVerdict {
  readonly inquiryId: string;
  readonly reference: string;
  readonly verdict: { readonly before: Verdict; readonly after: Verdict };
  readonly level: { readonly before: VicLevel; readonly after: VicLevel };
  readonly points: { readonly before: number; readonly after: number };
  readonly reasons: readonly ChangedReason[];
}

export interface VerdictPreview {
  readonly inquiries: number;
  readonly counts: Readonly<Record<Verdict, { readonly before: number; readonly after: number }>>;
  /** Other verdict or other level, oldest first. */
  readonly changed: readonly ChangedVerdict[];
  /** How many decisions the replay repeats exactly, of those taken under the policy it is compared with. */
  readonly repeated: { readonly same: number; readonly of: number };
}

export function readTwice(inquiry: ReplayedInquiry, before: HousePolicy, after: HousePolicy): TwoReadings {
  const { asked, qualifiedAt } = inquiry;
  return {
    inquiry,
    before: qualifyUnder(before, asked, qualifiedAt),
    after: qualifyUnder(after, asked, qualifiedAt),
  };
}

function keyOf({ criterion, because }: QualificationReason): string {
  return `${criterion}/${because.code}`;
}

function isSame(one: QualificationReason | undefined, other: QualificationReason | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.points === other.points && JSON.stringify(one.because.params) === JSON.stringify(other.because.params);
}

/** Why two results differ: reasons that only one has, and reasons that have other figures. */
function changedReasons(before: Qualification, after: Qualification): readonly ChangedReason[] {
  const own = new Map(before.reasons.map((reason) => [keyOf(reason), reason]));
  const other = new Map(after.reasons.map((reason) => [keyOf(reason), reason]));
  return [...new Set([...own.keys(), ...other.keys()])].flatMap((key): ChangedReason[] => {
    const [one, two] = [own.get(key), other.get(key)];
    const code = (two ?? one)?.because.code;
    return code === undefined || isSame(one, two) ? [] : [{ code, before: one, after: two }];
  });
}

function changeOf({ inquiry, before, after }: TwoReadings): ChangedVerdict[] {
  if (before.verdict === after.verdict && before.level === after.level) return [];
  return [
    {
      inquiryId: inquiry.inquiryId,
      reference: inquiry.reference,
      verdict: { before: before.verdict, after: after.verdict },
      level: { before: before.level, after: after.level },
      points: { before: Math.round(before.points), after: Math.round(after.points) },
      reasons: changedReasons(before, after),
    },
  ];
}

/** What a draft would have decided differently, and how faithful the replay itself is. */
export function previewVerdicts(readings: readonly TwoReadings[]): VerdictPreview {
  const count = (verdict: Verdict) => ({
    before: readings.filter(({ before }) => before.verdict === verdict).length,
    after: readings.filter(({ after }) => after.verdict === verdict).length,
  });
  const comparable = readings.filter(({ inquiry, before }) => inquiry.recorded.policyVersion === before.policyVersion);
  const same = comparable.filter(
    ({ inquiry, before }) => inquiry.recorded.verdict === before.verdict && inquiry.recorded.level === before.level,
  );
  return {
    inquiries: readings.length,
    counts: {
      qualified: count('qualified'),
      incomplete: count('incomplete'),
      premature: count('premature'),
      'off-target': count('off-target'),
      doubtful: count('doubtful'),
    },
    changed: readings.flatMap(changeOf),
    repeated: { same: same.length, of: comparable.length },
  };
}
