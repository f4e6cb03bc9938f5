import type { MeetingsMessages } from '../../fr/client-letter-parts/meetings.ts';

export const meetings: MeetingsMessages = {
  phrase: {
    boutique: ({ boutique, city }) => `nella nostra boutique ${boutique}, a ${city}`,
    'private-salon': ({ boutique, city }) => `nel salotto privato della nostra boutique ${boutique}, a ${city}`,
    video: () => 'in videochiamata',
    phone: () => 'per telefono',
  },
  line: {
    boutique: ({ boutique, city }) => `Boutique ${boutique}, ${city}`,
    'private-salon': ({ boutique, city }) => `Salotto privato, ${boutique}, ${city}`,
    video: () => 'In videochiamata',
    phone: () => 'Per telefono',
  },
};
