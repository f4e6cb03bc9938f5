/** Labels of the facts about a meeting in a letter. */
export interface MeetingFactsMessages {
  readonly client: string;
  readonly level: string;
  readonly when: string;
  readonly clientTime: string;
  readonly where: string;
  readonly how: string;
  readonly wish: string;
  readonly piece: string;
  readonly occasion: string;
}

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
