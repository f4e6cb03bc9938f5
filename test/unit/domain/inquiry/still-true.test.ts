import { describe, expect, it } from 'vitest';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { mayNameMatter } from '#domain/inquiry/still-true.ts';
import type { WishedDay } from '#domain/understanding/stated-wishes.ts';
import { inquiry, qualifiedAs } from '../../ports/samples.ts';

const on = '2027-02-01';

function gift(days: readonly Pick<WishedDay, 'of' | 'to'>[], desiredOn?: string): Inquiry {
  const named = days.map(({ of, to }): WishedDay => ({ of, to, from: to, bound: 'on' }));
  return inquiry({
    qualification: { ...qualifiedAs('wish'), jobToBeDone: 'gift' },
    answers: { intent: 'gift', acceptsByAppointment: true, desiredOn },
    wishes: { time: { days: named } },
  });
}

describe('what a letter may still name', () => {
  it.each([
    ['the occasion in the words is ahead', gift([{ of: 'occasion', to: '2027-02-14' }]), true, true],
    ['the occasion in the words is today', gift([{ of: 'occasion', to: on }]), true, true],
    ['the occasion in the words is over', gift([{ of: 'occasion', to: '2027-01-20' }]), false, false],
    ['the deadline is over', gift([{ of: 'deadline', to: '2027-01-12' }]), false, false],
    [
      'the deadline is over, and the occasion ahead',
      gift([
        { of: 'deadline', to: '2027-01-12' },
        { of: 'occasion', to: '2027-02-14' },
      ]),
      true,
      true,
    ],
    ['the day of the form is over', gift([], '2027-01-20'), false, false],
    ['only a visit was named, and it is over', gift([{ of: 'visit', to: '2027-01-20' }]), true, false],
    ['no day was named', gift([]), true, false],
  ])('%s', (_, about, inRelance, inReprise) => {
    expect(mayNameMatter(about, 'choice', on)).toBe(inRelance);
    expect(mayNameMatter(about, 'reprise', on)).toBe(inReprise);
  });

  it('does not depend on a day where the wish has none', () => {
    const about = gift([{ of: 'occasion', to: '2027-01-20' }]);
    const collection = { ...qualifiedAs('wish'), jobToBeDone: 'collection' } as const;
    expect(mayNameMatter({ ...about, qualification: collection }, 'reprise', on)).toBe(true);
  });
});
