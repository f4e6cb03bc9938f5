import type { Blockage, NextStep } from '#domain/progress/blockage.ts';

export interface ProgressMessages {
  readonly nextSteps: Readonly<Record<NextStep, string>>;
  readonly blockages: Readonly<Record<Blockage, string>>;
}
