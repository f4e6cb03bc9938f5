import type { ContactClass } from '#domain/policy/contact-caps.ts';

/**
 * What counts against whom. An automatic letter waits for what advisors did by hand, because the client hears one house
 * and not two senders; an advisor does not wait for automatic letters, because a person who knows the client may always
 * add a word to what a system sent. What the client asked for counts against nothing, or being served would use up the
 * right to be written to.
 */
export const countsAgainst: Readonly<Record<ContactClass, readonly ContactClass[]>> = {
  relational: ['relational', 'advisor-initiated'],
  'advisor-initiated': ['advisor-initiated'],
  transactional: [],
};
