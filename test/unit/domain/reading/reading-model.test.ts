import { describe, expect, it } from 'vitest';
import { contentLabels } from '#domain/reading/content-label.ts';
import { findCues } from '#domain/reading/find-cues.ts';
import { formatModel, parseModel, ReadingModelError, readContent } from '#domain/reading/reading-model.ts';
import { shippedModel } from '#domain/reading/shipped-model.ts';
import { withoutMeans } from '#domain/reading/without-means.ts';
import { fitModel, type LabelledMessage } from '../../../../tools/reading/fit-model.ts';
import { modelVersion, trainingMessages } from '../../../../tools/reading/labelled-messages.ts';

const some: readonly LabelledMessage[] = trainingMessages().slice(0, 120);

describe('the shipped model', () => {
  it('was trained on the labelled messages and features of this repository: run tools/train-reading.ts after a change', () => {
    expect(shippedModel().version).toBe(modelVersion(trainingMessages()));
  });

  it('reads every message into likelihoods that add up to one', () => {
    for (const { message } of some) {
      const { likelihood, label } = readContent(shippedModel(), message);
      const sum = contentLabels.reduce((total, one) => total + likelihood[one], 0);
      expect(sum).toBeCloseTo(1, 10);
      expect(likelihood[label]).toBe(Math.max(...Object.values(likelihood)));
    }
  });

  it.each(['', ' ', '.', '🙂🙂🙂', 'https://example.com', '\u0000', 'a'.repeat(4000), '指輪 خاتم кольцо ring'])(
    'reads %o without failing',
    (message) => {
      expect(contentLabels).toContain(readContent(shippedModel(), message).label);
    },
  );

  it('gives evidence by name and no word of the message', () => {
    for (const { message } of some) {
      for (const name of readContent(shippedModel(), message).evidence) {
        expect(name).toMatch(
          /^(?:genuine|premature|off-target|shape|client-wish|after-purchase|grievance|earlier-exchange|wish-to-stop|no-project|use-of-the-house)\/[a-z-]+(?:\/\d)?$/,
        );
      }
    }
  });
});

describe('training', () => {
  it('gives the same model for the same messages', () => {
    const [one, other] = [fitModel(some, 'v1'), fitModel(some, 'v1')];
    expect(formatModel(one, 0)).toBe(formatModel(other, 0));
  });

  it('learns what it is shown', () => {
    const model = fitModel(some, 'v1');
    const right = some.filter(({ message, label }) => readContent(model, message).label === label);
    expect(right.length / some.length).toBeGreaterThan(0.95);
  });
});

describe('the text of a model', () => {
  it('is read as it was written', () => {
    const text = 'v1\nbias\ta0b0c0d0e0f0g0\nw:ring\ta150c-75';
    const model = parseModel(text);
    expect(model.weights.get('w:ring')).toEqual([1.5, 0, -0.75, 0, 0, 0, 0]);
    expect(formatModel(model, 0.5)).toBe(text);
  });

  it.each(['v1', 'v1\nbias\tx0', 'v1\nbias\ta0b'])('is refused when it cannot be read: %o', (text) => {
    expect(() => parseModel(text)).toThrow(ReadingModelError);
  });
});

describe('cues', () => {
  it('are found as words, beginnings and phrases, each phrase once', () => {
    const found = findCues('bonjour, je cherche une bague de fiancailles pour ma femme. une bague.');
    expect(found.get('client-wish/wish-to-buy')).toBe(2);
    expect(found.get('client-wish/piece')).toBe(1);
    expect(found.get('client-wish/kin')).toBe(1);
  });

  it('are found in scripts without spaces', () => {
    expect([...findCues('想买一块手表送给太太').keys()]).toEqual(
      expect.arrayContaining(['client-wish/wish-to-buy', 'client-wish/piece', 'client-wish/kin']),
    );
  });

  it('do not begin in the middle of a word', () => {
    expect(findCues('spring string').has('client-wish/piece')).toBe(false);
  });
});

describe('sentences about means', () => {
  it('are left out, unless they say what is wished for', () => {
    expect(withoutMeans('I am very wealthy. I would like a ring.')).toBe('I would like a ring.');
    expect(withoutMeans('Une bague pour 500 euros ?')).toBe('Une bague pour 500 euros ?');
  });
});
