import type { LinkProblemMessages } from '../../fr/client-pages/link-problem.ts';

export const linkProblem: LinkProblemMessages = {
  expired: {
    title: 'Questo link è scaduto',
    text: 'I nostri link sono validi per un periodo limitato. Possiamo inviarne uno nuovo allo stesso indirizzo del primo.',
  },
  replaced: {
    title: 'Questo link è stato sostituito',
    text: 'Ne esiste uno più recente, perché la richiesta è andata avanti o è passata a un’altra persona. Possiamo inviarlo allo stesso indirizzo, se è ancora destinato a Lei.',
  },
  unknown: {
    title: 'Non riconosciamo questo link',
    text: 'Forse è stato troncato dal Suo programma di posta. Lo apra di nuovo dal messaggio originale, oppure copi l’indirizzo completo.',
  },
  resent: {
    title: 'Un nuovo link è in arrivo',
    text: 'Se è destinato a Lei, arriverà tra pochi minuti all’indirizzo del primo messaggio. Può chiudere questa pagina.',
  },
  resend: 'Invia un nuovo link allo stesso indirizzo',
  send: 'Invia',
};
