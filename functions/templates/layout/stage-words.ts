import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import type { Words } from './language.ts';

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
