/** The problems of choices in the preference centre. */
export interface PreferenceProblemMessages {
  readonly frequency: string;
  readonly day: string;
  readonly tooFar: string;
  readonly agreed: string;
  readonly notTicked: string;
}
