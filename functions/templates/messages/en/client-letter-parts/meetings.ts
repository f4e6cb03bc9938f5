import type { MeetingsMessages } from '../../fr/client-letter-parts/meetings.ts';

export const meetings: MeetingsMessages = {
  phrase: {
    boutique: ({ boutique, city }) => `at our ${boutique} boutique in ${city}`,
    'private-salon': ({ boutique, city }) => `in the private salon of our ${boutique} boutique in ${city}`,
    video: () => 'by video call',
    phone: () => 'by telephone',
  },
  line: {
    boutique: ({ boutique, city }) => `${boutique} boutique, ${city}`,
    'private-salon': ({ boutique, city }) => `Private salon, ${boutique}, ${city}`,
    video: () => 'By video call',
    phone: () => 'By telephone',
  },
};
