/** Labels of what a letter says about a meeting. */
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
