import type { DeferReason } from '#domain/contact-pressure/contact-decision.ts';
import type { AdvisorNote } from '#domain/inquiry/content.ts';
import type { OutcomeKind } from '#domain/inquiry/outcome.ts';

export interface ClientFileMessages {
  readonly history: string;
  readonly purchases: string;
  readonly noPurchase: string;
  readonly purchaseCount: (values: { readonly count: number; readonly lastOn: string | undefined }) => string;
  readonly earlier: string;
  readonly meetings: string;
  readonly cancelled: string;
  readonly said: string;
  readonly pressure: string;
  readonly houseLetters: string;
  readonly ownContacts: string;
  readonly used: (values: {
    readonly used: number;
    readonly allowed: number | 'unlimited';
    readonly days: number;
  }) => string;
  readonly welcomeNow: string;
  readonly notBefore: (values: { readonly at: string; readonly because: string }) => string;
  readonly refused: string;
  readonly deferred: Record<DeferReason, string>;
  readonly preferences: string;
  readonly anyChannel: string;
  readonly stopped: string;
  readonly pausedUntil: (values: { readonly on: string }) => string;
  readonly consent: string;
  readonly consentSince: (values: { readonly on: string }) => string;
  readonly consentWithdrawn: string;
  readonly kinds: Record<AdvisorNote['kind'], string>;
  readonly outcomes: Record<OutcomeKind, string>;
  readonly channels: Record<'email' | 'phone' | 'message', string>;
  readonly frequencies: Record<'as-needed' | 'monthly' | 'quarterly', string>;
}
