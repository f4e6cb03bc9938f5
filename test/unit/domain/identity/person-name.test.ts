import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personAtAddress } from '#domain/identity/person-at-address.ts';
import { compareNames, isNameless } from '#domain/identity/person-name.ts';
import { person } from '../../ports/samples.ts';

const compare = (one: string, other: string) => compareNames({ fullName: one }, { fullName: other });

describe('two names are one person’s', () => {
  it.each([
    ['letter case', 'Anne Rey', 'ANNE REY'],
    ['accents', 'Hélène Lefèvre', 'Helene Lefevre'],
    ['order', 'Anne Rey', 'Rey Anne'],
    ['a comma between them', 'Rey, Anne', 'Anne Rey'],
    ['a form of address', 'Mme Anne Rey', 'Anne Rey'],
    ['a title', 'Dr. Anne Rey', 'Anne Rey'],
    ['a doubled letter', 'Philippe Rey', 'Phillipe Rey'],
    ['a hyphen', 'Jean-Paul Rey', 'Jean Paul Rey'],
    ['a hyphen of another kind', 'Jean‑Paul Rey', 'Jean-Paul Rey'],
    ['an apostrophe', 'Sinéad O’Neil', "Sinead O'Neil"],
    ['letters of the north', 'Søren Ørsted', 'Soren Orsted'],
    ['letters of the south', 'Ayşe Yılmaz', 'Ayse Yilmaz'],
    ['spaces', '  Anne   Rey ', 'Anne Rey'],
    ['nothing, in another script', '王小明', '王小明'],
  ])('whatever the %s', (_what, one, other) => {
    expect(compare(one, other)).toBe('same');
    expect(compare(other, one)).toBe('same');
  });

  it.each([
    ['an initial', 'Anne Rey', 'A. Rey'],
    ['initials alone', 'Anne Rey', 'A. R.'],
    ['a second given name', 'Anne Rey', 'Anne Marie Rey'],
    ['the initial of a second given name', 'Anne Rey', 'Anne M. Rey'],
    ['a surname alone', 'Anne Rey', 'Rey'],
    ['a given name alone', 'Anne Rey', 'Anne'],
    ['a surname with her form of address', 'Anne Rey', 'Mme Rey'],
    ['a name joined at a marriage', 'Anne Rey', 'Anne Rey-Dubois'],
    ['a couple that writes as one', 'Anne Rey', 'Anne et Paul Rey'],
  ])('as far as anybody can tell, by %s', (_what, one, other) => {
    expect(compare(one, other)).toBe('compatible');
    expect(compare(other, one)).toBe('compatible');
  });
});

describe('two names are two people’s', () => {
  it.each([
    ['husband and wife', 'Anne Rey', 'Paul Rey'],
    ['husband and wife by initials', 'A. Rey', 'P. Rey'],
    ['two surnames', 'Anne Rey', 'Anne Durand'],
    ['Jean and Jeanne', 'Jean Rey', 'Jeanne Rey'],
    ['Louis and Louise', 'Louis Rey', 'Louise Rey'],
    ['Marina and Martina', 'Marina Rossi', 'Martina Rossi'],
    ['father and son', 'Jean Rey', 'Jean-Paul Rey'],
    ['a company', 'Anne Rey', 'Conciergerie Azur'],
    ['two given names', 'Anne', 'Paul'],
    ['names that differ by a repeated character', '李丽', '李丽丽'],
  ])('%s', (_what, one, other) => {
    expect(compare(one, other)).toBe('different');
    expect(compare(other, one)).toBe('different');
  });

  it('Madame and Monsieur of one surname', () => {
    expect(compare('Mme Rey', 'M. Rey')).toBe('different');
    expect(compareNames({ fullName: 'Rey', civility: 'ms' }, { fullName: 'M. Rey' })).toBe('different');
    expect(compareNames({ fullName: 'Anne Rey', civility: 'ms' }, { fullName: 'M. Rey' })).toBe('different');
  });

  it('but never for the box that somebody with a full name ticked', () => {
    const ticked = { fullName: 'Anne Rey', civility: 'mr' } as const;
    expect(compareNames({ fullName: 'Anne Rey', civility: 'ms' }, ticked)).toBe('same');
  });
});

describe('the comparison', () => {
  it('never depends on which name is asked about first, and every full name is its own', () => {
    // The signs of multiplication and division lie among the letters of Latin-1, and are none.
    const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{1,9}(-[A-Za-z]{2,6})?$/);
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(compare(one, other)).toBe(compare(other, one));
        expect(compare(one, one)).not.toBe('different');
      }),
      { numRuns: 500 },
    );
  });
});

describe('who writes from an address', () => {
  const anne = person({ personId: 'anne', fullName: 'Anne Rey', email: 'rey@client.example' });
  const paul = person({ personId: 'paul', fullName: 'Paul Rey', email: 'rey@client.example' });
  const till = person({ personId: 'till', fullName: 'Rey@client.example', email: 'rey@client.example' });
  const who = (people: Parameters<typeof personAtAddress>[0], fullName: string) =>
    personAtAddress(people, { fullName })?.personId;

  it('is the one who bears the name', () => {
    expect(who([anne, paul], 'PAUL REY')).toBe('paul');
    expect(who([anne, paul], 'A. Rey')).toBe('anne');
  });

  it('is nobody we know under another full name: his wife reads nothing of his', () => {
    expect(who([paul], 'Anne Rey')).toBeUndefined();
  });

  it('is nobody we know when two would fit', () => {
    expect(who([anne, paul], 'Rey')).toBeUndefined();
  });

  it('is the one a till file knew without a name, once', () => {
    expect(isNameless(till)).toBe(true);
    expect(who([till], 'Anne Rey')).toBe('till');
    expect(who([anne, till], 'Anne Rey')).toBe('anne');
  });
});
