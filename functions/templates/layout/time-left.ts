/** Business time against an obligation, in minutes; negative `minutesLeft` means the deadline has passed. */
export type TimeLeft = {
  readonly minutesLeft: number;
  readonly targetMinutes: number;
};
