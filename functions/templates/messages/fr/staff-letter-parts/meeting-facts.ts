import type { MeetingFactsMessages } from '../../contracts/staff-letter-parts/meeting-facts.ts';

export const meetingFacts: MeetingFactsMessages = {
  client: 'Client',
  level: 'Niveau',
  when: 'Quand',
  clientTime: 'Heure du client',
  where: 'Où',
  how: 'Comment',
  wish: 'Souhait',
  piece: 'Pièce',
  occasion: 'Occasion',
};
