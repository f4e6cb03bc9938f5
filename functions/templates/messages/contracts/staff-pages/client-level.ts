import type { LevelGround, LevelReason } from '#domain/level/known-level.ts';
import type { ResponseChannel, ServiceObjective } from '#domain/policy/first-response.ts';

export interface ClientLevelMessages {
  readonly title: string;
  readonly why: string;
  readonly grounds: Readonly<Record<Exclude<LevelGround, 'manager'>, string>>;
  readonly setBy: (values: {
    readonly name: string;
    readonly on: string;
    readonly until: string | undefined;
    readonly because: string;
  }) => string;
  readonly byPurchases: (values: { readonly level: string }) => string;
  readonly criteria: Readonly<Record<LevelReason['criterion'], string>>;
  readonly line: (values: { readonly label: string; readonly value: string }) => string;
  readonly met: string;
  readonly missed: string;
  readonly of: (values: { readonly figure: string; readonly threshold: string }) => string;
  readonly asks: (values: { readonly level: string; readonly marks: number }) => string;
  readonly withoutRate: string;
  readonly visits: (values: { readonly currency: string; readonly count: number }) => string;
  readonly vip: string;
  readonly objective: string;
  readonly objectives: Readonly<Record<ServiceObjective, string>>;
  readonly channel: string;
  readonly channels: Readonly<Record<ResponseChannel, string>>;
  readonly history: string;
  readonly change: string;
  readonly level: string;
  readonly frame: string;
  readonly rarePieces: string;
  readonly asItIs: string;
  readonly byGrid: string;
  readonly yes: string;
  readonly no: string;
  readonly takenBack: string;
  readonly because: string;
  readonly becauseHint: string;
  readonly until: string;
  readonly untilHint: string;
  readonly set: string;
}
