import { expect, test } from 'vitest';
import { fromDate, onDate, toDate } from '#templates/messages/it/grammar/articles.ts';

test.each([
  ['12 gennaio 2027', 'il 12 gennaio 2027', 'dal 12 gennaio 2027', 'al 12 gennaio 2027'],
  ['8 marzo 2027', 'l’8 marzo 2027', 'dall’8 marzo 2027', 'all’8 marzo 2027'],
  ['11 maggio 2027', 'l’11 maggio 2027', 'dall’11 maggio 2027', 'all’11 maggio 2027'],
  ['1º dicembre 2026', 'il 1º dicembre 2026', 'dal 1º dicembre 2026', 'al 1º dicembre 2026'],
  ['18 giugno 2027', 'il 18 giugno 2027', 'dal 18 giugno 2027', 'al 18 giugno 2027'],
])('Italian formats %s as: %s, %s, %s', (date, on, from, to) => {
  expect([onDate(date), fromDate(date), toDate(date)]).toEqual([on, from, to]);
});
