import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import type { PauseReason } from '#domain/policy/relance.ts';
import type { Language, Words } from './language.ts';

/** Where an inquiry stands, as people say it. */
export const stageWords: Words<Record<InquiryStatus, string>> = {
  fr: {
    received: 'Reçue',
    'awaiting-first-response': 'Première réponse attendue',
    responded: 'Le client a eu une réponse',
    incomplete: 'Précision attendue du client',
    paused: 'En pause',
  },
  en: {
    received: 'Received',
    'awaiting-first-response': 'First response due',
    responded: 'The client has an answer',
    incomplete: 'Waiting for a detail from the client',
    paused: 'Paused',
  },
};

const pauseWords: Words<Record<PauseReason, string>> = {
  fr: { 'off-target': 'hors de propos', premature: 'trop tôt' },
  en: { 'off-target': 'out of scope', premature: 'too early' },
};

/** Where an inquiry stands, with the reason when it rests. */
export function stageLabel(stage: InquiryStatus, because: PauseReason | undefined, language: Language): string {
  const words = stageWords[language][stage];
  return stage === 'paused' && because !== undefined ? `${words}, ${pauseWords[language][because]}` : words;
}
