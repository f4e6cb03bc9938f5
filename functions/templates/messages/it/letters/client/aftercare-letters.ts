import type { AftercareLetterMessages } from '#letters/client/aftercare-letters.ts';

export const aftercareLetters: AftercareLetterMessages = {
  aftercare: {
    thanks: {
      subject: 'Grazie della Sua fiducia',
      words: 'La ringrazio della Sua fiducia. È stato un piacere accompagnarLa.',
      byReply: 'Se Le occorre qualcosa, risponda semplicemente a questo messaggio: arriverà a me.',
    },
    soon: {
      subject: 'È tutto come desiderava?',
      words: 'Spero che la Sua creazione Le piaccia e che tutto sia come desiderava.',
      byReply: 'Se non fosse così, risponda semplicemente a questo messaggio: me ne occuperò personalmente.',
    },
    settled: {
      subject: 'La Sua creazione: un ritocco, un consiglio?',
      words: 'Se Le fosse utile un ritocco alla Sua creazione o un consiglio sulla cura, sono a Sua disposizione.',
      byReply: 'Risponda semplicemente a questo messaggio: arriverà a me.',
    },
    later: {
      subject: 'La Sua creazione, qualche tempo dopo',
      words:
        'È passato qualche tempo dalla Sua visita. Mi farebbe piacere sapere che la Sua creazione Le piace ancora.',
      byReply: 'Se avesse bisogno di un intervento, risponda semplicemente a questo messaggio: lo organizzerò io.',
    },
  },
};
