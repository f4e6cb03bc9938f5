import { expect, test } from 'vitest';
import { ofName } from '#templates/messages/fr/grammar/elision.ts';

test.each([
  ['Camille', 'de Camille'],
  ['Éléonore de Saint-Aubin', 'd’Éléonore de Saint-Aubin'],
  ['Antoine', 'd’Antoine'],
  ['Œdipe', 'd’Œdipe'],
  ['Yves', 'd’Yves'],
  ['Yann', 'de Yann'],
  ['Hugo', 'de Hugo'],
  ['Abou Dabi', 'd’Abou Dabi'],
])('French formats %s as: %s', (name, said) => {
  expect(ofName(name)).toBe(said);
});
