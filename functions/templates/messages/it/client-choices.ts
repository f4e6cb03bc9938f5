import type { ClientChoicesMessages } from '../fr/client-choices.ts';

/** The client's texts of each choice, on every page that shows it. */
export const clientChoices: ClientChoicesMessages = {
  completed: {
    done: {
      title: 'Grazie, la Sua richiesta è completa',
      text: 'La rileggiamo subito. Riceverà via e-mail il nome della persona che la segue.',
    },
    awaited: 'Le Sue precisazioni sono state trasmesse',
    history: 'Ha completato la Sua richiesta.',
    reply: 'La ringrazio di queste precisazioni: ora so bene che cosa desidera.',
  },
  replied: {
    done: { title: 'La Sua risposta è stata trasmessa', text: 'Il Suo consulente l’ha ricevuta.' },
    awaited: 'La Sua risposta è stata trasmessa',
    history: 'Ha risposto.',
    reply: 'La ringrazio della Sua risposta.',
  },
  'slot-chosen': {
    done: { title: 'Il Suo appuntamento è confermato' },
  },
  moved: {
    done: { title: 'Il Suo appuntamento è stato spostato' },
  },
  cancelled: {
    done: { title: 'Il Suo appuntamento è annullato' },
  },
  call: {
    button: {
      label: 'Ricevere una telefonata dal mio consulente',
      means: 'La chiamerà all’ora che indica qui sotto, o appena possibile.',
    },
    done: { title: 'La Sua richiesta di telefonata è stata trasmessa', text: 'Il Suo consulente l’ha ricevuta.' },
    awaited: 'La Sua richiesta di telefonata è stata trasmessa',
    history: 'Ha richiesto una telefonata.',
    reply: 'Desiderava che La chiamassi; lo farò con piacere.',
  },
  'other-times': {
    button: {
      label: 'Concordare un altro momento',
      means: 'Indichi qui sotto che cosa Le sarebbe comodo; gli orari proposti non saranno più riservati a Lei.',
    },
    done: { title: 'Stiamo cercando un altro momento', text: 'Il Suo consulente ha ricevuto la Sua richiesta.' },
    awaited: 'Stiamo cercando un altro momento',
    history: 'Ha richiesto altri orari.',
    reply: 'Gli orari proposti non Le erano comodi; eccone altri, più vicini ai Suoi desideri.',
  },
  resume: {
    done: { title: 'Riprendiamo la Sua richiesta', text: 'La maison ha ricevuto il Suo messaggio.' },
    awaited: 'Riprendiamo la Sua richiesta',
    history: 'Ci ha scritto di nuovo.',
    reply: 'È un piacere riprendere la Sua richiesta.',
  },
  wrote: {
    awaited: 'Il Suo nuovo messaggio è stato trasmesso',
    history: 'Ha scritto di nuovo.',
    reply: 'La ringrazio del Suo nuovo messaggio.',
  },
  corrected: {
    awaited: 'La Sua correzione è stata trasmessa',
    history: 'Ha corretto la Sua richiesta.',
    reply: 'La ringrazio della correzione; ne ho preso nota.',
  },
  rest: {
    button: { label: 'Più avanti', means: 'Mettiamo in pausa la Sua richiesta e fino ad allora non Le scriviamo.' },
    done: { title: 'La Sua richiesta è in pausa' },
  },
  declined: {
    button: {
      label: 'La mia richiesta non è più attuale',
      means: 'Smettiamo di seguirla. Sarà sufficiente scriverci per riprenderla.',
    },
    done: {
      title: 'Ci fermiamo qui',
      text: 'Grazie di avercelo comunicato. Se cambiasse idea, potrà rispondere a uno dei nostri messaggi.',
    },
  },
  'left-alone': {
    button: {
      label: 'Non ricevere più messaggi dalla maison',
      means: 'Non Le scriveremo più di nostra iniziativa, né per questa richiesta né per altro.',
    },
    done: {
      title: 'Non Le scriveremo più',
      text: 'La Sua richiesta è in pausa e non Le scriveremo più di nostra iniziativa. Se ci scriverà, Le risponderemo.',
    },
  },
  satisfaction: {
    done: { title: 'Grazie della Sua risposta', text: 'Sarà letta dal Suo consulente e dalla maison.' },
  },
};
