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

export const clientFile: ClientFileMessages = {
  history: 'Relation avec la maison',
  purchases: 'Achats',
  noPurchase: 'Aucun achat connu',
  purchaseCount: ({ count, lastOn }) => `${count}${lastOn === undefined ? '' : `, le dernier le ${lastOn}`}`,
  earlier: 'Demandes précédentes',
  meetings: 'Rendez-vous',
  cancelled: 'annulé',
  said: 'Échanges et notes',
  pressure: 'Fréquence de contact',
  houseLetters: 'Messages de la maison',
  ownContacts: 'Appels et messages des conseillers',
  used: ({ used, allowed, days }) =>
    allowed === 'unlimited' ? `${used} en ${days} jours, sans limite` : `${used} sur ${allowed} en ${days} jours`,
  welcomeNow: 'Contact possible dès maintenant.',
  notBefore: ({ at, because }) => `Pas avant le ${at} : ${because}.`,
  refused: 'Contact refusé par le client.',
  deferred: {
    cap: 'limite atteinte',
    'frequency-preference': 'le client préfère être contacté moins souvent',
    'quiet-hours': 'hors des heures de contact du client',
    'paused-by-client': 'le client a demandé une pause',
  },
  preferences: 'Préférences',
  anyChannel: 'Tous les canaux',
  stopped: 'Pas de message à l’initiative de la maison',
  pausedUntil: ({ on }) => `Pause jusqu’au ${on}`,
  consent: 'Consentement',
  consentSince: ({ on }) => `Donné le ${on}`,
  consentWithdrawn: 'Retiré',
  kinds: {
    note: 'Note',
    reply: 'Réponse au client',
    question: 'Question posée au client',
    'hand-over-note': 'Note de transmission',
    'client-words': 'Message',
    satisfaction: 'Avis après le rendez-vous',
  },
  outcomes: {
    attended: 'a eu lieu',
    'no-show': 'manqué',
    sale: 'vente',
    later: 'reporté',
    'no-sale': 'sans vente',
  },
  channels: { email: 'e-mail', phone: 'téléphone', message: 'message' },
  frequencies: {
    'as-needed': 'au besoin',
    monthly: 'au plus une fois par mois',
    quarterly: 'au plus une fois par trimestre',
  },
};
