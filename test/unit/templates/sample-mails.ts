import type { RenderedSample } from '#local/letters/sample-letters.ts';

/** A sample's name as a file has it: `relance--choice-slots`. */
export function nameOfSample({ kind, variant }: Pick<RenderedSample, 'kind' | 'variant'>): string {
  const plain = variant.normalize('NFD').replace(/[^A-Za-z0-9 -]/g, '');
  return `${kind}--${plain.trim().toLowerCase().replace(/ +/g, '-')}`;
}
