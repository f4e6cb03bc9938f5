import type { PreferencesSavedMessages } from '../../fr/client-pages/preferences-saved.ts';
import { ofDay } from '../grammar/elision.ts';

export const preferencesSaved: PreferencesSavedMessages = {
  title: 'Le Sue scelte sono salvate',
  silent: 'D’ora in poi non Le scriveremo più di nostra iniziativa.',
  lede: ({ means, frequency }) => `D’ora in poi La contatteremo ${means}, ${frequency}.`,
  noMeans: 'Non ha scelto alcun mezzo per contattarLa: non Le scriveremo più di nostra iniziativa.',
  means: { email: 'via e-mail', phone: 'per telefono', message: 'con un messaggio' },
  frequencies: {
    'as-needed': 'quando è utile',
    monthly: 'una volta al mese al massimo',
    quarterly: 'una volta al trimestre al massimo',
  },
  pause: ({ until }) => `Non Le scriveremo prima ${ofDay(until)}.`,
  will: 'Riceverà',
  willNot: 'Non riceverà più',
  always: 'In ogni caso',
  change: 'Modifica le mie scelte',
};
