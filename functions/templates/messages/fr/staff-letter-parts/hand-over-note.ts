import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';

interface NextStep {
  readonly plain: string;
  /** Replaces it when the next step has a date. */
  readonly dated?: (values: { readonly when: string }) => string;
}

export interface HandOverNoteMessages {
  readonly stands: (values: { readonly stage: string }) => string;
  readonly lastMessage: (values: { readonly when: string; readonly text: string }) => string;
  readonly next: Readonly<Record<InquiryStatus, NextStep>>;
}

export const handOverNote: HandOverNoteMessages = {
  stands: ({ stage }) => `Où elle en est : ${stage}.`,
  lastMessage: ({ when, text }) => `Dernier message du client, ${when} : ${text}`,
  next: {
    received: { plain: 'À suivre : la lecture de la demande est en cours.' },
    'awaiting-first-response': {
      plain: 'À suivre : répondre au client.',
      dated: ({ when }) => `À suivre : répondre au client avant le ${when}.`,
    },
    responded: { plain: 'À suivre : la réponse vient d’être donnée ; c’est au client de répondre.' },
    incomplete: { plain: 'À suivre : une précision a été demandée au client ; sa réponse vous parviendra.' },
    'awaiting-client': {
      plain: 'À suivre : c’est au client de répondre, et la maison le relance à votre place.',
      dated: ({ when }) => `À suivre : le client choisit parmi les moments proposés, réservés jusqu’au ${when}.`,
    },
    appointment: {
      plain: 'À suivre : le rendez-vous convenu.',
      dated: ({ when }) => `À suivre : le rendez-vous du ${when}.`,
    },
    'awaiting-outcome': { plain: 'À suivre : indiquer l’issue du rendez-vous.' },
    paused: { plain: 'À suivre : la demande est en pause.' },
    closed: { plain: 'À suivre : rien, la demande est close.' },
  },
};
