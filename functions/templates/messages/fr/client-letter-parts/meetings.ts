import type { MeetingsMessages } from '../../contracts/client-letter-parts/meetings.ts';

export const meetings: MeetingsMessages = {
  phrase: {
    boutique: ({ boutique, city }) => `à notre boutique ${boutique}, à ${city}`,
    'private-salon': ({ boutique, city }) => `dans le salon privé de notre boutique ${boutique}, à ${city}`,
    video: () => 'en visioconférence',
    phone: () => 'par téléphone',
  },
  line: {
    boutique: ({ boutique, city }) => `Boutique ${boutique}, ${city}`,
    'private-salon': ({ boutique, city }) => `Salon privé, ${boutique}, ${city}`,
    video: () => 'En visioconférence',
    phone: () => 'Par téléphone',
  },
};
