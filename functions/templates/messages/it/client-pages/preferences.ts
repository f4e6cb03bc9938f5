import type { PreferencesMessages } from '../../fr/client-pages/preferences.ts';
import { ofDay } from '../grammar/elision.ts';

export const preferences: PreferencesMessages = {
  title: 'Che cosa riceve da noi',
  lede: 'Le Sue scelte hanno effetto immediato, e può modificarle quando lo desidera.',
  now: 'Oggi',
  paused: ({ until }) => `Ha chiesto una pausa: non Le scriveremo prima ${ofDay(until)}.`,
  stoppedNow: 'Ha scelto di non ricevere più nulla di nostra iniziativa.',
  thisTopic: ({ topic }) => `Il messaggio che L’ha portata qui rientra in questa categoria: ${topic}.`,
  stopTopic: 'Non ricevere più questo tipo di messaggi',
  topicsLegend: 'Desidero ricevere',
  topics: {
    'follow-up': {
      label: 'Il seguito delle mie richieste',
      named: 'il seguito delle Sue richieste',
      hint: 'Un messaggio, due al massimo, quando una proposta attende la Sua risposta.',
    },
    invitation: {
      label: 'Gli inviti personali',
      named: 'gli inviti personali',
      hint: 'Una presentazione o una visita all’atelier, scelte per Lei.',
    },
    'collection-news': {
      label: 'Le novità delle collezioni',
      named: 'le novità delle collezioni',
      hint: 'Una nuova creazione, quando pensiamo che possa piacerLe.',
    },
  },
  channelsLegend: 'In che modo',
  channelsHint: 'Per ciò che non ci ha chiesto, useremo soltanto questi mezzi.',
  channels: { email: 'Via e-mail', phone: 'Per telefono', message: 'Con un messaggio' },
  frequencyLegend: 'Con quale frequenza',
  frequencyHint: 'È un limite: scriviamo soltanto quando è utile.',
  frequencies: {
    'as-needed': 'Quando è utile',
    monthly: 'Una volta al mese al massimo',
    quarterly: 'Una volta al trimestre al massimo',
  },
  pause: {
    label: 'Fare una pausa fino al',
    hint: 'Non Le scriveremo prima di questa data. Lasci vuoto questo campo se non desidera una pausa.',
  },
  stop: {
    label: 'Non ricevere più nulla su iniziativa della maison',
    hint: 'Le Sue altre scelte restano salvate, nel caso cambiasse idea.',
  },
  save: 'Salva le mie scelte',
  saveTick: 'Queste scelte mi vanno bene',
  confirm: 'Conferma',
  always: 'Risponderemo sempre alle Sue richieste, e riceverà la conferma dei Suoi appuntamenti.',
  consent: 'Revocare il mio consenso',
  consentText:
    'Le Sue richieste in corso si concludono e non Le scriviamo più di nostra iniziativa. Ha dieci minuti per annullare questa scelta.',
  consentKept: 'Conserviamo soltanto la prova del consenso che aveva dato, come richiede la legge.',
  agree: 'Sì, revoco il mio consenso',
  withdraw: 'Revoca il mio consenso',
  back: 'Torna al Suo spazio riservato',
};
