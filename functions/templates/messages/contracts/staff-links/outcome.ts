import type { OutcomeKind } from '#domain/inquiry/outcome.ts';

export interface OutcomeMessages {
  readonly title: string;
  readonly met: string;
  readonly kinds: Record<OutcomeKind, string>;
  readonly hints: Record<OutcomeKind, string>;
  readonly amount: string;
  readonly amountHint: string;
  readonly category: string;
  readonly author: string;
  readonly authors: Record<'client' | 'advisor', string>;
  readonly laterOn: string;
  readonly laterHint: string;
  readonly choose: string;
  readonly noteHint: string;
}
