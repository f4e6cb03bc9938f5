import type { MeetingFactsMessages } from '../../fr/staff-letter-parts/meeting-facts.ts';

export const meetingFacts: MeetingFactsMessages = {
  client: 'Client',
  level: 'Level',
  when: 'When',
  clientTime: 'Client’s time',
  where: 'Where',
  how: 'How',
  wish: 'Wish',
  piece: 'Piece',
  occasion: 'Occasion',
};
