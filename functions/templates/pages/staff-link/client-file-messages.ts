import type { DeferReason } from '#domain/contact-pressure/contact-decision.ts';
import type { AdvisorNote } from '#domain/inquiry/content.ts';
import type { OutcomeKind } from '#domain/inquiry/outcome.ts';
import type { Words } from '#templates/i18n/language.ts';

type ClientFileWords = Record<
  | 'history'
  | 'purchases'
  | 'noPurchase'
  | 'earlier'
  | 'meetings'
  | 'cancelled'
  | 'said'
  | 'pressure'
  | 'houseLetters'
  | 'ownContacts'
  | 'welcomeNow'
  | 'refused'
  | 'preferences'
  | 'anyChannel'
  | 'stopped'
  | 'consent'
  | 'consentWithdrawn',
  string
> & {
  readonly purchaseCount: (count: number, lastOn: string | undefined) => string;
  readonly used: (used: number, allowed: number | 'unlimited', days: number) => string;
  readonly notBefore: (at: string, because: string) => string;
  readonly consentSince: (on: string) => string;
  readonly pausedUntil: (on: string) => string;
  readonly deferred: Record<DeferReason, string>;
  readonly kinds: Record<AdvisorNote['kind'], string>;
  readonly outcomes: Record<OutcomeKind, string>;
  readonly channels: Record<'email' | 'phone' | 'message', string>;
  readonly frequencies: Record<'as-needed' | 'monthly' | 'quarterly', string>;
};

export const clientFileWords: Words<ClientFileWords> = {
  fr: {
    history: 'Le client et la maison',
    purchases: 'Achats',
    noPurchase: 'Aucun connu',
    purchaseCount: (count, lastOn) => `${count}${lastOn === undefined ? '' : `, le dernier le ${lastOn}`}`,
    earlier: 'Demandes précédentes',
    meetings: 'Rendez-vous',
    cancelled: 'annulé',
    said: 'Ce qui s’est dit',
    pressure: 'Solliciter avec mesure',
    houseLetters: 'Lettres de la maison',
    ownContacts: 'Appels et messages des conseillers',
    used: (used, allowed, days) =>
      allowed === 'unlimited' ? `${used} en ${days} jours, sans limite` : `${used} sur ${allowed} en ${days} jours`,
    welcomeNow: 'Bienvenu dès maintenant.',
    notBefore: (at, because) => `Pas avant le ${at} : ${because}.`,
    refused: 'Non : le client ne le souhaite pas.',
    deferred: {
      cap: 'la mesure est pleine',
      'frequency-preference': 'le client préfère plus rare',
      'quiet-hours': 'hors des heures du client',
      'paused-by-client': 'le client a demandé une pause',
    },
    preferences: 'Préférences',
    anyChannel: 'Toutes les voies',
    stopped: 'Ne plus écrire de nous-mêmes',
    pausedUntil: (on) => `Pause jusqu’au ${on}`,
    consent: 'Consentement',
    consentSince: (on) => `Donné le ${on}`,
    consentWithdrawn: 'Retiré',
    kinds: {
      note: 'Note',
      question: 'Question posée au client',
      'hand-over-note': 'Passage de main',
      'client-words': 'Le client',
      satisfaction: 'Le client, après la rencontre',
    },
    outcomes: {
      attended: 'a eu lieu',
      'no-show': 'manqué',
      sale: 'vente',
      later: 'à reprendre plus tard',
      'no-sale': 'sans vente',
    },
    channels: { email: 'e-mail', phone: 'téléphone', message: 'message' },
    frequencies: {
      'as-needed': 'au besoin',
      monthly: 'au plus une fois par mois',
      quarterly: 'au plus une fois par trimestre',
    },
  },
  en: {
    history: 'The client and the house',
    purchases: 'Purchases',
    noPurchase: 'None known',
    purchaseCount: (count, lastOn) => `${count}${lastOn === undefined ? '' : `, the latest on ${lastOn}`}`,
    earlier: 'Earlier inquiries',
    meetings: 'Meetings',
    cancelled: 'cancelled',
    said: 'What has been said',
    pressure: 'How much is welcome',
    houseLetters: 'Letters of the house',
    ownContacts: 'Advisors’ calls and messages',
    used: (used, allowed, days) =>
      allowed === 'unlimited' ? `${used} in ${days} days, no limit` : `${used} of ${allowed} in ${days} days`,
    welcomeNow: 'Welcome now.',
    notBefore: (at, because) => `Not before ${at}: ${because}.`,
    refused: 'No: the client does not wish it.',
    deferred: {
      cap: 'the measure is full',
      'frequency-preference': 'the client prefers less',
      'quiet-hours': 'outside the client’s hours',
      'paused-by-client': 'the client asked for a pause',
    },
    preferences: 'Preferences',
    anyChannel: 'Every way',
    stopped: 'Nothing of our own accord any more',
    pausedUntil: (on) => `Paused until ${on}`,
    consent: 'Consent',
    consentSince: (on) => `Given on ${on}`,
    consentWithdrawn: 'Withdrawn',
    kinds: {
      note: 'Note',
      question: 'Question put to the client',
      'hand-over-note': 'Handing over',
      'client-words': 'The client',
      satisfaction: 'The client, after the meeting',
    },
    outcomes: {
      attended: 'took place',
      'no-show': 'missed',
      sale: 'a sale',
      later: 'to take up later',
      'no-sale': 'without a sale',
    },
    channels: { email: 'e-mail', phone: 'telephone', message: 'message' },
    frequencies: {
      'as-needed': 'as needed',
      monthly: 'at most once a month',
      quarterly: 'at most once a quarter',
    },
  },
};
