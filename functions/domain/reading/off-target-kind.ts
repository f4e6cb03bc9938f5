import type { OffTargetKind } from '#domain/policy/scoring.ts';
import type { ContentReading } from '#domain/reading/reading-model.ts';

/** What a cue says of the kind; the first that stands in the evidence decides. */
const kindOfCue: Readonly<Record<string, OffTargetKind>> = {
  career: 'careers',
  'staffing-agency': 'solicitation',
  study: 'study',
  press: 'press',
  influence: 'partnership',
  charity: 'partnership',
  'digital-agency': 'solicitation',
  software: 'solicitation',
  supplier: 'solicitation',
  resale: 'resale',
  money: 'spam',
  property: 'solicitation',
  distribution: 'partnership',
  service: 'solicitation',
  pitch: 'solicitation',
};

/** The kind of an off-target message: what the rules found, else what the model's evidence says, else a solicitation. */
export function offTargetKindOf(content: ContentReading, byRules: OffTargetKind | undefined): OffTargetKind {
  if (byRules !== undefined && byRules !== 'after-sales') return byRules;
  const cue = content.evidence
    .map((name) => /^use-of-the-house\/([a-z-]+)/.exec(name)?.[1])
    .find((name) => name !== undefined && name in kindOfCue);
  return cue === undefined ? 'solicitation' : (kindOfCue[cue] ?? 'solicitation');
}
