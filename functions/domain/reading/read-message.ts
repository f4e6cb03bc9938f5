import type { Language } from '#domain/choices/languages.ts';
import type { OffTargetKind } from '#domain/policy/scoring.ts';
import { detectLanguage } from '#domain/reading/detect-language.ts';
import { type GenuineFeature, genuineFeatures, genuineLexicon } from '#domain/reading/genuine-lexicon.ts';
import { italianGenuine, italianOffTarget, italianPremature } from '#domain/reading/italian-lexicon.ts';
import { normaliseText } from '#domain/reading/normalise-text.ts';
import { offTargetLexicon } from '#domain/reading/off-target-lexicon.ts';
import { type PrematureFeature, prematureFeatures, prematureLexicon } from '#domain/reading/premature-lexicon.ts';
import { shapeMarks } from '#domain/reading/text-shape.ts';

/** Evidence of one kind of off-target message: the features found and their total weight. */
export interface OffTargetEvidence {
  readonly kind: OffTargetKind;
  readonly strength: number;
  readonly features: readonly string[];
}

/** Everything the rules know about a message: names of features, never its text. */
export interface MessageReading {
  readonly language: Language | 'unknown';
  readonly wordCount: number;
  readonly genuine: ReadonlySet<GenuineFeature>;
  readonly premature: ReadonlySet<PrematureFeature>;
  /** Strongest first. */
  readonly offTarget: readonly OffTargetEvidence[];
}

function matchesAny(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}

/** Beyond this many different phrases of one mark, further ones add nothing. */
const phrasesThatCount = 4;

/** Every further phrase of the same mark adds half its weight: variety counts, repetition does not. */
function weightOf(patterns: readonly RegExp[], weight: number, text: string): number {
  const phrases = new Set(
    patterns.flatMap((pattern) => [...text.matchAll(new RegExp(pattern, 'g'))].map(([phrase]) => phrase)),
  );
  const counted = Math.min(phrases.size, phrasesThatCount);
  return counted === 0 ? 0 : weight + (counted - 1) * Math.floor(weight / 2);
}

function offTargetEvidence(raw: string, text: string): readonly OffTargetEvidence[] {
  const byKind = new Map<OffTargetKind, { strength: number; features: string[] }>();
  const add = (kind: OffTargetKind, feature: string, weight: number) => {
    const evidence = byKind.get(kind) ?? { strength: 0, features: [] };
    byKind.set(kind, { strength: evidence.strength + weight, features: [...evidence.features, feature] });
  };
  for (const mark of offTargetLexicon) {
    const patterns = [...mark.patterns, ...(italianOffTarget[mark.feature] ?? [])];
    const weight = weightOf(patterns, mark.weight, text);
    if (weight > 0) add(mark.kind, mark.feature, weight);
  }
  for (const mark of shapeMarks(raw)) add('spam', mark.feature, mark.weight);
  return [...byKind]
    .map(([kind, evidence]) => ({ kind, ...evidence }))
    .toSorted((one, other) => other.strength - one.strength);
}

/** Reads a message once, for every rule that needs it. */
export function readMessage(raw: string, collections: readonly string[]): MessageReading {
  const text = normaliseText(raw);
  const genuine = new Set(
    genuineFeatures.filter((feature) => matchesAny([...genuineLexicon[feature], ...italianGenuine[feature]], text)),
  );
  const named = collections.map(normaliseText).some((name) => name !== '' && ` ${text} `.includes(` ${name} `));
  if (named) genuine.add('piece-reference');
  return {
    language: detectLanguage(raw),
    wordCount: (text.match(/[\p{L}\p{N}']+/gu) ?? []).length,
    genuine,
    premature: new Set(
      prematureFeatures.filter((feature) =>
        matchesAny([...prematureLexicon[feature], ...italianPremature[feature]], text),
      ),
    ),
    offTarget: offTargetEvidence(raw, text),
  };
}
