import type { CompletionFormMessages } from '../../fr/client-pages/completion-form.ts';

export const completionForm: CompletionFormMessages = {
  message: 'Che cosa desidera precisare',
  messageHint: 'Bastano una o due frasi.',
  piece: 'La creazione o la referenza a cui pensa',
  occasion: 'L’occasione',
  desiredOn: 'La data che conta per Lei',
  availability: 'La Sua disponibilità',
  meeting: 'Come preferisce incontrarci',
  boutique: 'La boutique più vicina a Lei',
  intent: 'L’oggetto della Sua richiesta',
  frame: 'Accetto un incontro su appuntamento, in un contesto riservato.',
  send: 'Completa la richiesta',
};
