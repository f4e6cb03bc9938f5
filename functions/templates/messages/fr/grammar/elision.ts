/**
 * "d’Éléonore", "de Camille": the French "de" before a name. Before an h it stays whole, for nobody hears from its
 * letters alone whether Hugo's is mute; a y is a vowel before a consonant only (d’Yves, de Yann).
 */
export function ofName(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{Mark}/gu, '');
  return /^(?:[aeiouœæ]|y(?![aeiouœæ]))/i.test(bare) ? `d’${name}` : `de ${name}`;
}
