import { expect, it } from 'vitest';
import { contentLabels } from '#domain/reading/content-label.ts';
import { trainingMessages } from '../../../../tools/reading/labelled-messages.ts';

const messages = trainingMessages();

it('contain every text once', () => {
  expect(messages.length).toBeGreaterThanOrEqual(4000);
  expect(new Set(messages.map(({ message }) => message)).size).toBe(messages.length);
  expect(messages.filter(({ message }) => message.trim() === '' || message.length > 4000)).toEqual([]);
});

it('contain enough of every label for a measurement', () => {
  for (const label of contentLabels)
    expect(messages.filter((one) => one.label === label).length, label).toBeGreaterThanOrEqual(200);
});
