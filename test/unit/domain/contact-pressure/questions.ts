import type { ContactQuestion, PlannedTouch } from '#domain/contact-pressure/decide-contact.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';
import type { ContactCap, ContactCaps } from '#domain/policy/contact-caps.ts';
import { contactHours } from '#domain/policy/contact-hours.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { monday10 } from '../../ports/house.ts';

export const relance: PlannedTouch = { contactClass: 'relational', channel: 'email', topic: 'follow-up' };

/** Caps that limit nothing, except the given ones. */
export function caps(parts: Partial<ContactCaps> = {}): ContactCaps {
  const unlimited: readonly ContactCap[] = [{ channel: 'any', touches: 'unlimited', windowDays: 30 }];
  return { relational: unlimited, transactional: unlimited, 'advisor-initiated': unlimited, ...parts };
}

export function atMost(touches: number, windowDays: number, channel: ContactCap['channel'] = 'any'): ContactCap {
  return { channel, touches, windowDays };
}

let count = 0;

/** By default an automatic letter by e-mail. */
export function touch(at: string, parts: Partial<Touch> = {}): Touch {
  count += 1;
  return { touchId: `touch-${count}`, contactClass: 'relational', channel: 'email', at, ...parts };
}

export const hoursIn = (timeZone: string) => contactHours(defaultPolicy, timeZone);

/** By default a relance by e-mail on a Monday at 10:00 to a client in Paris without preferences. */
export function question(parts: Partial<ContactQuestion> = {}): ContactQuestion {
  return {
    planned: relance,
    client: { stoppedTopics: [] },
    touches: [],
    caps: caps(),
    hours: hoursIn('Europe/Paris'),
    at: monday10,
    ...parts,
  };
}
