import type { PrivateOffersMessages } from '../../fr/client-pages/private-offers.ts';

export const privateOffers: PrivateOffersMessages = {
  title: 'Riservato a Lei',
  noted:
    'Quando apre uno di questi testi o richiede un appuntamento, ne prendiamo nota per poterLa accogliere meglio. Nient’altro della Sua visita viene osservato.',
  read: 'Leggi',
  see: 'Vedi la collezione privata',
  open: 'Apri',
  meet: 'Incontrarci',
  meetText: 'Le proporremo alcuni orari, tra cui potrà scegliere.',
  ask: 'Richiedi un appuntamento',
  send: 'Invia la richiesta',
  colon: ': ',
};
