import type { ProblemsMessages } from '../../fr/shared/problems.ts';

export const problems: ProblemsMessages = {
  statuses: {
    400: {
      title: 'Non abbiamo potuto leggere la richiesta',
      body: 'Una parte dell’invio non ci è pervenuta. Torni alla pagina precedente: ciò che ha scritto dovrebbe esserci ancora.',
    },
    401: { title: 'La Sua sessione è terminata', body: 'Acceda di nuovo per continuare.' },
    403: {
      title: 'Non ha accesso a questa pagina',
      body: 'Se ritiene di dovervi accedere, ne parli con il Suo responsabile.',
    },
    404: {
      title: 'Questa pagina non esiste',
      body: 'Forse l’indirizzo è cambiato, o il link è stato troncato dal Suo programma di posta.',
    },
    409: {
      title: 'Stiamo già trattando la Sua richiesta',
      body: 'L’abbiamo ricevuta poco fa e la stiamo trattando. Non occorre inviarla di nuovo.',
    },
    413: {
      title: 'Il Suo messaggio è troppo lungo',
      body: 'Lo abbrevi un po’: il Suo consulente raccoglierà i dettagli di persona.',
    },
    415: { title: 'Questo formato non è accettato', body: 'Utilizzi il modulo della maison per scriverci.' },
    422: {
      title: 'È già stata inviata un’altra richiesta',
      body: 'Da questa pagina è già stata inviata una richiesta diversa. Apra di nuovo il modulo per scriverne un’altra.',
    },
    429: {
      title: 'Un momento, per favore',
      body: 'Da qui ci sono pervenute diverse richieste in poco tempo. Attenda un po’ prima di inviarne un’altra.',
    },
    500: {
      title: 'Si è verificato un problema da parte nostra',
      body: 'Ne siamo stati avvisati. Riprovi tra qualche minuto.',
    },
    503: {
      title: 'Torniamo tra un momento',
      body: 'Il servizio non è disponibile per qualche minuto. Riprovi un po’ più tardi.',
    },
  },
  reference: 'Riferimento tecnico',
  home: 'Torna alla pagina iniziale',
  wait: ({ minutes }) => `Attenda circa ${minutes} min.`,
};
