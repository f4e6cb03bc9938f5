import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, mailSubject, nameForMail, shorten } from '#templates/i18n/text.ts';

describe('mailSubject', () => {
  it('cannot contain a second header', () => {
    expect(mailSubject('Léa\r\nBcc: everyone@evil.example\r\n\r\nbody')).toBe('Léa Bcc: everyone@evil.example body');
    expect(mailSubject('Léa\u2028Bcc: x\u0085y')).toBe('Léa Bcc: x y');
  });

  it('is one line of at most 120 characters whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const subject = mailSubject(text);
        return (
          Array.from(subject).length <= 120 &&
          !/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(subject) &&
          subject.isWellFormed()
        );
      }),
    );
  });
});

describe('shorten', () => {
  it('never splits a character', () => {
    expect(shorten('💍💍💍', 2)).toBe('💍…');
  });
});

describe('cleanText', () => {
  it('keeps lines, tabs and the joiners that emoji and Persian need', () => {
    expect(cleanText('a\r\nb\tc\u200Dd\u200Ce')).toBe('a\nb\tc\u200Dd\u200Ce');
  });

  it('turns every run of whitespace of a line into one space', () => {
    expect(cleanLine('  Éléonore \n\t de  Saint-Aubin ')).toBe('Éléonore de Saint-Aubin');
  });
});

describe('nameForMail', () => {
  it.each(['Win at https://evil.example', 'www.evil.example', 'evil.com', 'me@evil.example'])(
    'drops %j, which would make the house send an advertisement to a stranger',
    (name) => {
      expect(nameForMail(name)).toBe('');
    },
  );

  it.each(['Éléonore de Saint-Aubin', 'J. P. Morel', 'Dr. Ana María O’Neill-Özdemir', '王小明'])(
    'keeps the name %s',
    (name) => {
      expect(nameForMail(name)).toBe(name);
    },
  );
});
