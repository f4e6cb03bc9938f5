import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import type { CloseReason } from '#domain/inquiry/outcome.ts';
import type { PauseReason } from '#domain/policy/relance.ts';
import type { Language, Words } from '../i18n/language.ts';

/** Where an inquiry stands, as people say it. */
export const stageWords: Words<Record<InquiryStatus, string>> = {
  fr: {
    received: 'Reçue',
    'awaiting-first-response': 'Réponse attendue',
    responded: 'Le client a eu une réponse',
    incomplete: 'Précision attendue du client',
    'awaiting-client': 'Au tour du client',
    appointment: 'Rendez-vous pris',
    'awaiting-outcome': 'Suite du rendez-vous à noter',
    paused: 'En pause',
    closed: 'Close',
  },
  en: {
    received: 'Received',
    'awaiting-first-response': 'Answer due',
    responded: 'The client has an answer',
    incomplete: 'Waiting for a detail from the client',
    'awaiting-client': 'The client’s turn',
    appointment: 'Meeting agreed',
    'awaiting-outcome': 'Outcome of the meeting to note',
    paused: 'Paused',
    closed: 'Closed',
  },
};

export const pauseWords: Words<Record<PauseReason, string>> = {
  fr: {
    'off-target': 'hors de propos',
    premature: 'trop tôt',
    'client-asked': 'à la demande du client',
    silent: 'sans nouvelles du client',
    'no-show': 'après un rendez-vous manqué',
    later: 'le client y reviendra',
    'no-capacity': 'la maison ne peut servir pour l’instant',
  },
  en: {
    'off-target': 'out of scope',
    premature: 'too early',
    'client-asked': 'at the client’s wish',
    silent: 'no word from the client',
    'no-show': 'after a missed meeting',
    later: 'the client will come back to it',
    'no-capacity': 'the house cannot serve it for now',
  },
};

export const closeWords: Words<Record<CloseReason, string>> = {
  fr: {
    won: 'vente conclue',
    'without-sale': 'sans vente',
    dormant: 'en sommeil',
    withdrawn: 'consentement retiré',
    'by-staff': 'décision de la maison',
  },
  en: {
    won: 'a sale',
    'without-sale': 'without a sale',
    dormant: 'dormant',
    withdrawn: 'consent withdrawn',
    'by-staff': 'decided by the house',
  },
};

/** Why an inquiry rests, or how it ended. */
export type RestReason = { readonly pause?: PauseReason | undefined; readonly close?: CloseReason | undefined };

/** Where an inquiry stands, with the reason when it rests or has ended. */
export function stageLabel(stage: InquiryStatus, because: RestReason, language: Language): string {
  const words = stageWords[language][stage];
  if (stage === 'paused' && because.pause !== undefined) return `${words}, ${pauseWords[language][because.pause]}`;
  if (stage === 'closed' && because.close !== undefined) return `${words}, ${closeWords[language][because.close]}`;
  return words;
}
