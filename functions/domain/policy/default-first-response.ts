import { standardFirstResponse } from '#domain/choices/first-response-inputs.ts';
import type { ContactCap, ContactCaps } from '#domain/policy/contact-caps.ts';
import type { FirstResponseMatrix, FirstResponseTarget } from '#domain/policy/first-response.ts';

const unlimited: readonly ContactCap[] = [{ channel: 'any', touches: 'unlimited', windowDays: 30 }];

/**
 * What a client asked for is never counted against a cap, so `transactional` is unlimited for everybody. The other
 * two classes are rolling windows: top clients say they receive 40 to 50 solicitations a month, and the way to be
 * heard is to be rare.
 */
function caps(relationalPerMonth: number, advisorPerMonth: number): ContactCaps {
  return {
    relational: [
      { channel: 'any', touches: relationalPerMonth, windowDays: 30 },
      { channel: 'any', touches: Math.min(2, relationalPerMonth), windowDays: 7 },
      { channel: 'message', touches: 1, windowDays: 7 },
    ],
    transactional: unlimited,
    'advisor-initiated': [
      { channel: 'any', touches: advisorPerMonth, windowDays: 30 },
      { channel: 'phone', touches: 1, windowDays: 7 },
    ],
  };
}

const standard: FirstResponseTarget = { ...standardFirstResponse(), contactCaps: caps(3, 3) };

/** Within 4 working hours. */
const atVicPace: FirstResponseTarget = {
  ...standard,
  targetMinutes: 240,
  ownerPool: 'senior',
  contactCaps: caps(3, 4),
};

const vic: FirstResponseTarget = {
  ...atVicPace,
  ownerPool: 'private-clients',
  channel: 'phone',
  contactCaps: caps(2, 6),
};

const topVic: FirstResponseTarget = { ...vic, targetMinutes: 120, calendar: 'duty', contactCaps: caps(2, 8) };

/**
 * VIP changes who answers and how, not how fast: visibility earns the care of the image desk, while speed and a
 * dedicated advisor are earned by the relationship. Only a VIP without a relationship to the house is owned by the
 * image desk; a VIC who is also a VIP stays with the advisor they know.
 */
function asVip(target: FirstResponseTarget): FirstResponseTarget {
  return { ...target, ownerPool: 'image', channel: 'phone' };
}

export const defaultFirstResponse: FirstResponseMatrix = {
  new: { notVip: standard, vip: asVip(standard) },
  promising: { notVip: atVicPace, vip: asVip(atVicPace) },
  client: { notVip: standard, vip: asVip(standard) },
  vic: { notVip: vic, vip: vic },
  'top-vic': { notVip: topVic, vip: topVic },
};
