import type { OffTargetRedirectMessages } from '../../contracts/client-letters/off-target-redirect.ts';

export const offTargetRedirect: OffTargetRedirectMessages = {
  thanks: 'La ringrazio del Suo messaggio. Il servizio che lo ha ricevuto si occupa dei clienti della maison.',
  kinds: {
    press: {
      subject: 'Il Suo messaggio: il nostro ufficio stampa saprà risponderLe',
      body: 'Le richieste della stampa e quelle di immagini sono seguite da persone che conoscono i nostri archivi e i nostri tempi. Sapranno risponderLe meglio di noi.',
      action: 'Scrivere all’ufficio stampa',
    },
    careers: {
      subject: 'Il Suo messaggio: i nostri mestieri e le posizioni aperte',
      body: 'Il Suo interesse per i nostri mestieri ci onora. Tutte le candidature sono seguite dalle persone che si occupano della selezione.',
      action: 'Vedere le posizioni aperte',
    },
    'after-sales': {
      subject: 'Il Suo messaggio: l’atelier si prende cura della Sua creazione',
      body: 'Per una creazione che già possiede, l’atelier è l’interlocutore migliore: Le dirà che cosa preparare e quanto tempo prevedere.',
      action: 'Contattare l’atelier',
    },
    solicitation: {
      subject: 'Il Suo messaggio alla maison',
      body: 'Non possiamo dare seguito alle proposte commerciali ricevute per questa via.',
      action: 'Area fornitori',
    },
    other: {
      subject: 'Il Suo messaggio alla maison',
      body: 'Non siamo in grado di dare seguito a questa richiesta, e preferiamo dirglielo con franchezza.',
      action: 'Trovare il servizio giusto',
    },
  },
  misread:
    'Se la Sua richiesta riguardava una creazione o un appuntamento, risponda a questo messaggio e ce ne occuperemo.',
};
