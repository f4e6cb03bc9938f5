import { expect, test } from 'vitest';
import { firstNameOf, startsWithTitle, surnameOf } from '#templates/i18n/surname.ts';

test.each([
  ['Mary Stone', 'Mary', 'Stone'],
  ['Éléonore Saint-Aubin', 'Éléonore', 'Saint-Aubin'],
  ['Anne-Marie O’Brien', 'Anne-Marie', 'O’Brien'],
  ["Sinéad O'Connor", 'Sinéad', "O'Connor"],
])('of %s the first name is %s and the surname %s', (name, first, surname) => {
  expect(firstNameOf(name)).toBe(first);
  expect(surnameOf(name)).toBe(surname);
});

test.each([
  ['one word', 'Stone'],
  ['three words', 'Éléonore de Saint-Aubin'],
  ['a surname of two words alone', 'De Luca'],
  ['the order of China', 'Wang Wei'],
  ['a family name of China after the first name', 'Mei Zhang'],
  ['the order of Korea', 'Kim Minji'],
  ['the order of Hungary', 'Nagy Anna'],
  ['another script', '王 伟'],
  ['Cyrillic', 'Мария Иванова'],
  ['a surname in capitals that stands first', 'STONE Mary'],
  ['an initial', 'M. Stone'],
  ['an initial at the end', 'Mary S.'],
  ['a title', 'Dr Stone'],
  ['no name', ''],
])('%s has no clear surname: %s', (_case, name) => {
  expect(surnameOf(name)).toBeUndefined();
  expect(firstNameOf(name)).toBeUndefined();
});

test.each(['Dr Stone', 'Mme Laurent', 'Prof. Mary Stone', 'Lady Ashworth', 'Dott.ssa Rossi'])(
  '%s contains a title already',
  (name) => {
    expect(startsWithTitle(name)).toBe(true);
  },
);

test.each(['Mary Stone', 'Dr', 'Princess', 'Drew Stone'])('%s contains none', (name) => {
  expect(startsWithTitle(name)).toBe(false);
});
