import type { ClockHandedOverMessages } from '../../contracts/staff-letters/clock-handed-over.ts';

export const clockHandedOver: ClockHandedOverMessages = {
  subject: ({ name, owner }) => `${name}: please answer in place of ${owner}`,
  opening: ({ owner }) =>
    `The time ${owner} had to answer has passed, so the first answer now falls to you. The relationship stays with ${owner}, on whose behalf you may write.`,
};
