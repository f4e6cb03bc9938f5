import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterOfTags, MailTagError, mailTags } from '#adapters/ses/mail-tags.ts';
import { mailboxOf } from '#adapters/ses/mailbox-name.ts';

describe('a letter’s key as an SES tag', () => {
  const part = fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/);

  it('has only letters, digits, dashes and underscores, and is decoded to the same key', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), part, (parts, person) => {
        const letter = { mailKey: parts.join('.'), ownerKey: `PERSON#${person}` };
        const [mailKey, owner] = mailTags(letter);
        expect(`${mailKey?.Value}${owner?.Value}`).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(letterOfTags({ mailKey: mailKey?.Value ?? '', owner: owner?.Value ?? '' })).toEqual(letter);
      }),
    );
  });

  it('is refused when it would be decoded to another key', () => {
    expect(() => mailTags({ mailKey: 'a_b', ownerKey: 'PERSON#x' })).toThrow(MailTagError);
  });
});

describe('a name in a mail header', () => {
  const decoded = (header: string) =>
    header
      .replace(/ <[^<>]*>$/, '')
      .split(' ')
      .map((word) => Buffer.from(/^=\?UTF-8\?B\?(.*)\?=$/.exec(word)?.[1] ?? '', 'base64').toString('utf8'))
      .join('');

  it('with an accent is sent as encoded words, as SES requires', () => {
    const header = mailboxOf('Hélène Marchand', 'helene@house.example');
    expect(header).toBe('=?UTF-8?B?SMOpbMOobmUgTWFyY2hhbmQ=?= <helene@house.example>');
    expect(decoded(header)).toBe('Hélène Marchand');
  });

  it('of any length is ASCII, in words of at most 75 characters that can be decoded separately', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (name) => {
        // The replacement character must not be in the name from the start.
        fc.pre(!name.includes('\uFFFD'));
        const header = mailboxOf(`é${name}`, 'a@house.example');
        expect(header).toMatch(/^[ -~]*$/);
        for (const word of header.split(' ').slice(0, -1)) expect(word.length).toBeLessThanOrEqual(75);
        expect(decoded(header)).not.toContain('\uFFFD');
      }),
    );
  });

  it('cannot end its quotes, whatever was typed', () => {
    const header = mailboxOf('Ann" <evil@example.com>,\r\nBcc: x', 'ann@house.example');
    expect(header.match(/"/g)).toHaveLength(2);
    expect(header).not.toMatch(/[\r\n]/);
  });
});
