import type { OwnDataMessages } from '../../fr/client-pages/own-data.ts';

export const ownData: OwnDataMessages = {
  title: 'I Suoi dati',
  copyText: 'Tutto ciò che conserviamo su di Lei, in un file leggibile da un computer.',
  copy: 'Scaricare una copia',
  erase: 'Cancellare i miei dati',
  eraseText:
    'Il Suo consenso è revocato e le Sue richieste in corso sono chiuse. Entro circa un’ora cancelliamo i Suoi recapiti, i Suoi messaggi e le nostre lettere, e gliene diamo conferma. Può cambiare idea per alcuni minuti, nella pagina seguente.',
  eraseKept:
    'I Suoi acquisti restano nei nostri conti, e la prova del Suo consenso nel nostro registro, entrambi senza il Suo nome.',
  agree: 'Sì, desidero che i miei dati siano cancellati',
  notAgreed: 'Per cancellare i Suoi dati, spunti la casella sopra il pulsante.',
  erasing: 'Ciò che conserviamo su di Lei sarà cancellato entro circa un’ora.',
};
