import type { ProposalLetterMessages } from '#letters/client/proposal-letters.ts';

export const proposalLetters: ProposalLetterMessages = {
  'slots-proposed': {
    first: {
      subjects: {
        inPerson: ({ matter, counted }) => [`${matter}: ${counted} per incontrarci`],
        remote: ({ matter, counted }) => [`${matter}: ${counted} per sentirci`],
      },
      opening: {
        new: {
          inPerson: ({ purpose, place, duration }) =>
            `La ringrazio della Sua richiesta. Per ${purpose}, Le propongo un appuntamento ${place}. Preveda ${duration}, in tutta riservatezza e senza alcun impegno da parte Sua.`,
          remote: ({ purpose, place, duration }) =>
            `La ringrazio della Sua richiesta. Per ${purpose}, Le propongo di sentirci ${place}. Preveda ${duration}, senza alcun impegno da parte Sua.`,
        },
        known: {
          inPerson: ({ purpose, place }) =>
            `È un piacere ritrovarLa. Per ${purpose}, Le propongo un appuntamento ${place}. Avremo tutto il tempo necessario.`,
          remote: ({ purpose, place }) =>
            `È un piacere ritrovarLa. Per ${purpose}, Le propongo di sentirci ${place}. Avremo tutto il tempo necessario.`,
        },
        close: {
          inPerson: ({ purpose, place }) =>
            `Ho tenuto per Lei questi orari, ${place}, per ${purpose}. Mi dica che cosa Le piacerebbe vedere: troverà tutto pronto al Suo arrivo.`,
          remote: ({ purpose, place }) =>
            `Ho tenuto per Lei questi orari per sentirci ${place} e ${purpose}. Mi dica quali argomenti Le piacerebbe affrontare: preparerò il nostro colloquio.`,
        },
        closest: {
          inPerson: ({ purpose, boutique, city, attention }) =>
            `Il salotto privato della nostra boutique ${boutique}, a ${city}, è a Sua disposizione. La riceverò personalmente per ${purpose}. ${attention}`,
          remote: ({ purpose, place, attention }) =>
            `Ho tenuto per Lei questi orari per sentirci ${place} e ${purpose}. ${attention}`,
        },
      },
    },
    newTimes: {
      subjects: {
        inPerson: ({ matter }) => [`${matter}: altri orari per incontrarci`],
        remote: ({ matter }) => [`${matter}: altri orari per sentirci`],
      },
      opening: {
        inPerson: ({ place }) => `Ecco altri orari per incontrarci ${place}. Scelga quello che preferisce.`,
        remote: ({ place }) => `Ecco altri orari per sentirci ${place}. Scelga quello che preferisce.`,
      },
    },
    afterNoShow: {
      subjects: {
        inPerson: ({ matter }) => [
          `${matter}: un altro orario per incontrarci, se lo desidera`,
          'Un altro orario per incontrarci',
        ],
        remote: ({ matter }) => [
          `${matter}: un altro orario per sentirci, se lo desidera`,
          'Un altro orario per sentirci',
        ],
      },
      opening: {
        inPerson: ({ place }) =>
          `Non siamo riusciti a incontrarci all’ora convenuta: può capitare. Se desidera ancora un appuntamento ${place}, ecco che cosa posso proporLe.`,
        remote: ({ place }) =>
          `Non siamo riusciti a sentirci all’ora convenuta: può capitare. Se desidera ancora che ci sentiamo ${place}, ecco che cosa posso proporLe.`,
      },
    },
    advisorMissed: {
      subjects: {
        inPerson: () => ['Le nostre scuse, e altri orari per incontrarci'],
        remote: () => ['Le nostre scuse, e altri orari per sentirci'],
      },
      opening:
        'Abbiamo mancato l’appuntamento che avevamo fissato con Lei, e La prego di accettare le nostre scuse. L’orario che sceglierà sarà rispettato.',
    },
    attention: {
      creation: 'Ne tracceremo insieme le prime linee.',
      repair: 'Seguirò personalmente la Sua creazione fino alla riconsegna.',
      event: 'Quel giorno sarò io ad accoglierLa.',
      pieces: {
        inPerson: 'Le mostrerò alcune creazioni che presentiamo raramente.',
        remote: 'Avrò accanto a me alcune creazioni che presentiamo raramente.',
      },
    },
  },
};
