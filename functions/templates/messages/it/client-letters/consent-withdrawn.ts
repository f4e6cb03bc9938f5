import type { ConsentWithdrawnMessages } from '../../contracts/client-letters/consent-withdrawn.ts';

export const consentWithdrawn: ConsentWithdrawnMessages = {
  subject: 'Il Suo consenso è stato revocato',
  done: 'Come da Lei richiesto, il Suo consenso è stato revocato. Le Sue richieste in corso sono chiuse, e questo è l’ultimo messaggio che Le inviamo di nostra iniziativa.',
  after:
    'Se desidera anche che cancelliamo i dati che La riguardano, o se un giorno vorrà scriverci di nuovo, risponda semplicemente a questo messaggio: lo leggerà una persona della maison.',
};
