import type { CancelReason, DeferReason } from '#domain/contact-pressure/contact-decision.ts';
import type { ClientExit } from '#domain/inquiry/inquiry.ts';
import type { RelanceMoment, RelanceOffer } from '#domain/policy/relance.ts';
import type { SignalKind } from '#domain/policy/scoring.ts';

export interface EventDetailsMessages {
  readonly to: (values: { readonly name: string }) => string;
  readonly policy: (values: { readonly version: string }) => string;
  readonly until: (values: { readonly at: string }) => string;
  readonly left: Record<ClientExit | 'paused', string>;
  readonly awaited: Record<RelanceMoment, string>;
  readonly offers: Record<RelanceOffer, string>;
  readonly held: Record<DeferReason | CancelReason | 'stale' | 'address-suppressed', string>;
  readonly steered: Record<'reassigned' | 'paused' | 'closed' | 'slots-wanted' | 'judged', string>;
  readonly woken: Record<'date' | 'dormant', string>;
  readonly signals: Record<SignalKind, string>;
  readonly points: (values: { readonly before: number; readonly after: number }) => string;
  readonly asking: (values: { readonly times: number; readonly name: string }) => string;
  readonly satisfaction: (values: { readonly csat: number | null; readonly nps: number | null }) => string;
  readonly by: Record<'client' | 'advisor' | 'manager', string>;
  readonly contact: Record<'outbound' | 'inbound', string>;
}
