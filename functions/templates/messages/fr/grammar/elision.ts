/**
 * "d’Éléonore", "de Camille": the French "de" before a name. Before an h it is not elided, because spelling does not
 * show whether the h is mute; a y counts as a vowel before a consonant only (d’Yves, de Yann).
 */
export function ofName(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{Mark}/gu, '');
  return /^(?:[aeiouœæ]|y(?![aeiouœæ]))/i.test(bare) ? `d’${name}` : `de ${name}`;
}
