import { expect, it } from 'vitest';
import { numberOf } from '#local/demo/play.ts';

const numbers = new Map([
  ['7G2KQX', 1],
  ['M4ZP0D', 2],
]);

it('finds the inquiry of a mail by its reference, whatever the token of a link looks like', () => {
  const link = (token: string) => `http://localhost:3000/a/${token}`;
  const mail = (token: string) => `Mary Stone (V-7G2KQX) has written.\n\n${link(token)}\n`;
  for (const token of ['Zk1', 'aV-b2', 'a-V-ABCDEF-b', 'V-', 'xV-7g2kqx'])
    expect(numberOf(mail(token), numbers)).toBe(1);
  expect(numberOf('About V-7G2KQX, and now V-M4ZP0D.', numbers)).toBe(2);
  expect(numberOf(link('V-ABCDEF'), numbers)).toBeUndefined();
});
