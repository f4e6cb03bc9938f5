import type { InquiryFormMessages } from '../../fr/client-pages/inquiry-form.ts';

export const inquiryForm: InquiryFormMessages = {
  title: 'Ci scriva',
  lede: ({ house }) =>
    `Una creazione, un’occasione, un’idea ancora da definire: un consulente di ${house} leggerà il Suo messaggio e Le risponderà.`,
  steps: [
    'Un consulente, scelto per la Sua richiesta, se ne assume la responsabilità.',
    'Lei riceve il suo nome e l’ora entro la quale Le risponderà.',
    'Decidete insieme come proseguire, con i Suoi tempi.',
  ],
  message: 'Che cosa desidera?',
  messageHint: 'Bastano poche righe.',
  civility: 'Appellativo',
  civilities: { ms: 'Signora', mr: 'Signor', none: 'Non specificato' },
  fullName: 'Nome e cognome',
  email: 'Indirizzo e-mail',
  phone: 'Telefono',
  intent: 'L’oggetto della Sua richiesta',
  category: 'La categoria che Le interessa',
  language: 'Preferisce comunicare in',
  further: 'Qualche dettaglio in più, se lo desidera',
  pieceReference: 'Creazione o referenza',
  occasion: 'Occasione',
  desiredOn: 'Data desiderata',
  boutique: 'Boutique',
  availability: 'La Sua disponibilità',
  meeting: 'Come preferisce incontrarci',
  frame: 'Accetto un incontro su appuntamento, in un contesto riservato.',
  consent: ({ house }) =>
    `Accetto che ${house} utilizzi queste informazioni per rispondere alla mia richiesta e per seguirla, e per nessun altro scopo.`,
  privacyLink: 'Scopra come le proteggiamo',
  send: 'Invia la richiesta',
  afterSend: 'Riceverà una conferma via e-mail. Non Le invieremo altro senza il Suo consenso.',
  trap: 'Lasci vuoto questo campo',
};
