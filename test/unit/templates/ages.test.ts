import { expect, it } from 'vitest';
import { ageText } from '#templates/layout/age-text.ts';

it.each([
  [0.5, 'à l’instant', 'just now'],
  [59.9, 'depuis 59 min', 'for 59 min'],
  [60, 'depuis 1 h', 'for 1 h'],
  [47 * 60 + 59, 'depuis 47 h', 'for 47 h'],
  [48 * 60, 'depuis 2 jours', 'for 2 days'],
  [-3, 'à l’instant', 'just now'],
])('formats %d minutes as: %s', (minutes, french, english) => {
  expect([ageText(minutes, 'fr'), ageText(minutes, 'en')]).toEqual([french, english]);
});
