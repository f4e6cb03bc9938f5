import type { WishesMessages } from '../../contracts/client-pages/wishes.ts';

export const wishes: WishesMessages = {
  title: 'Altri desideri',
  legend: 'Che cosa desidera?',
  until: 'Ricontattarmi a partire dal',
  untilHint: 'Senza una data, attenderemo che ci scriva Lei.',
  note: 'Una nota',
  noteHint: 'Un orario, un numero di telefono, un motivo, se lo desidera.',
  send: 'Invia la richiesta',
  wishes: {
    call: {
      label: 'Ricevere una telefonata dal mio consulente',
      means: 'La chiamerà all’ora che indica qui sotto, o appena possibile.',
    },
    'other-times': {
      label: 'Concordare un altro momento',
      means: 'Indichi qui sotto che cosa Le sarebbe comodo; gli orari proposti non saranno più riservati a Lei.',
    },
    rest: { label: 'Più avanti', means: 'Mettiamo in pausa la Sua richiesta e fino ad allora non Le scriviamo.' },
    declined: {
      label: 'La mia richiesta non è più attuale',
      means: 'Smettiamo di seguirla. Sarà sufficiente scriverci per riprenderla.',
    },
    'left-alone': {
      label: 'Non ricevere più messaggi dalla maison',
      means: 'Non Le scriveremo più di nostra iniziativa, né per questa richiesta né per altro.',
    },
  },
};
