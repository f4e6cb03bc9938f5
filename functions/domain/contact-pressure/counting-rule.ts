import type { ContactClass } from '#domain/policy/contact-caps.ts';

/**
 * Which touches count against which. An automatic letter waits for touches that advisors made by hand, because the
 * client sees one house and not two senders. An advisor does not wait for automatic letters, because a person who knows
 * the client may always add to them. A transactional touch counts against nothing, so that serving a client never uses
 * up their caps.
 */
export const countsAgainst: Readonly<Record<ContactClass, readonly ContactClass[]>> = {
  relational: ['relational', 'advisor-initiated'],
  'advisor-initiated': ['advisor-initiated'],
  transactional: [],
};
