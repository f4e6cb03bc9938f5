import type { CareLetterMessages } from '#letters/client/care-letters.ts';

export const careLetters: CareLetterMessages = {
  'care-question': {
    complaint: {
      subject: 'È tutto risolto per Lei?',
      settled:
        'Ci ha segnalato qualcosa che non sarebbe dovuto accadere. Vorrei sapere se ora è tutto risolto come desidera.',
      byReply: 'Se rimane qualcosa, risponda semplicemente a questo messaggio: lo leggerò personalmente.',
    },
    'after-sales': {
      subject: 'La Sua creazione è come desidera?',
      settled: 'Ci siamo occupati di ciò di cui ci aveva scritto. Vorrei sapere se è tutto come desidera.',
      byReply: 'Se rimane qualcosa, risponda semplicemente a questo messaggio: lo leggerò personalmente.',
    },
  },
};
