import type { Correction } from '#domain/inquiry/correction.ts';
import type { House } from './house.ts';

/** A boutique by its name, where what was put right is one; a boutique that is no longer known keeps its id. */
export function withBoutiqueNames(
  { boutiques }: Pick<House, 'boutiques'>,
  corrections: readonly Correction[],
): readonly Correction[] {
  const nameOf = (id: string) => boutiques.find(({ boutiqueId }) => boutiqueId === id)?.name ?? id;
  return corrections.map((one) =>
    one.field === 'boutiqueId'
      ? { ...one, before: one.before === undefined ? undefined : nameOf(one.before), after: nameOf(one.after) }
      : one,
  );
}
