import type { AftercareLetterMessages } from '#letters/client/aftercare-letters.ts';

export const aftercareLetters: AftercareLetterMessages = {
  aftercare: {
    thanks: {
      subject: 'Grazie della Sua fiducia',
      words: 'La ringrazio della Sua fiducia. È stato un piacere accompagnarLa.',
      byReply: 'Se Le occorre qualcosa, risponda semplicemente a questo messaggio: arriverà a me.',
    },
    soon: {
      subject: 'È tutto come sperava?',
      words: 'Spero che i primi giorni con la Sua creazione siano stati felici e che tutto sia come sperava.',
      byReply: 'Se non fosse così, risponda semplicemente a questo messaggio: me ne occuperò personalmente.',
    },
    settled: {
      subject: 'La Sua creazione, due settimane dopo',
      words:
        'La Sua creazione avrà ormai trovato il suo posto. Per un aggiustamento o un consiglio sulla cura, sono a Sua disposizione.',
      byReply: 'Risponda semplicemente a questo messaggio: arriverà a me.',
    },
    later: {
      subject: 'La Sua creazione, qualche tempo dopo',
      words:
        'È passato qualche tempo dalla Sua visita. Mi farebbe piacere sapere che la Sua creazione Le dà ancora gioia.',
      byReply: 'Se ha bisogno di una cura, risponda semplicemente a questo messaggio: la organizzerò.',
    },
  },
};
