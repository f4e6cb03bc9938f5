export interface AnswersMessages {
  readonly intent: string;
  readonly category: string;
  readonly piece: string;
  readonly occasion: string;
  readonly on: string;
  readonly availability: string;
  readonly meeting: string;
  readonly boutique: string;
  readonly frame: string;
  readonly yes: string;
}
