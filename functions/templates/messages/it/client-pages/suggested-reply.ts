import type { SuggestedReplyMessages } from '../../fr/client-pages/suggested-reply.ts';

/** Draft texts in the style of the house's advisors. */
export const suggestedReply: SuggestedReplyMessages = {
  opening: {
    new: 'La ringrazio del Suo messaggio, che ho letto con attenzione.',
    promising:
      'La ringrazio del Suo messaggio e delle Sue indicazioni, che mi permettono di risponderLe con precisione.',
    client: 'È un piacere ritrovarLa; La ringrazio del Suo messaggio.',
    vic: 'La ringrazio della Sua fedeltà. Seguo personalmente la Sua richiesta.',
    'top-vic': 'Ho appena ricevuto il Suo messaggio e me ne occupo personalmente, fin d’ora.',
  },
  returning: 'Ho davanti a me le nostre conversazioni precedenti, e riprenderemo da dove ci eravamo lasciati.',
  job: {
    gift: 'Per scegliere questo dono, mi parli un po’ della persona che lo riceverà: preparerò una selezione di creazioni adatte ai suoi gusti.',
    milestone:
      'Un momento come questo merita una creazione che ne conservi il ricordo; ho già qualche idea da proporLe.',
    collection:
      'Sto cercando ciò che completerebbe al meglio la Sua collezione, anche tra le creazioni che non sono esposte in boutique.',
    'investment-piece':
      'Le presenterò la storia, lo stato e i documenti della creazione, affinché possa valutarla con serenità.',
    'bespoke-creation':
      'Una creazione nasce da una conversazione: parleremo dell’uso, dei materiali e dei tempi, poi l’atelier disegnerà un primo schizzo.',
    repair:
      'L’atelier esaminerà la Sua creazione; prima di ogni intervento Le dirò che cosa è possibile fare e in quanto tempo.',
    event: 'Verifico per Lei i posti e il programma, e Le confermerò i dettagli.',
    'personal-pleasure':
      'Verifico che la creazione che Le piace sia disponibile, e la terrò da parte durante la nostra conversazione.',
    discovery:
      'Mi dica che cosa ha attirato la Sua attenzione tra le nostre creazioni; gliene mostrerò altre nello stesso spirito.',
  },
  intent: {
    appointment: 'Per il nostro incontro Le proporrò due o tre orari; sarà sufficiente sceglierne uno.',
    repair: 'Può affidarcela in boutique, oppure possiamo venire a ritirarla da Lei.',
    event: 'In quanti sarete?',
  },
  offer: {
    new: 'Preferisce che La chiami, o che Le scriva qualche proposta?',
    promising: 'Posso riceverLa questa settimana, o preferisce un primo colloquio telefonico?',
    client: 'Posso riceverLa quando desidera, o chiamarLa oggi.',
    vic: 'Il salotto privato è a Sua disposizione; posso anche venire da Lei, con le creazioni.',
    'top-vic':
      'La chiamerò oggi all’ora che preferisce; le creazioni possono essere preparate nel salotto privato o portate da Lei.',
  },
  kinds: {
    complaint: [
      'Ho letto con attenzione il Suo messaggio e mi dispiace per quanto è accaduto.',
      'Me ne occupo personalmente e Le darò una risposta precisa.',
      'Preferisce che La chiami per parlarne?',
    ],
    'after-sales': [
      'La ringrazio del Suo messaggio, che ho letto con attenzione.',
      'L’atelier esaminerà la Sua creazione; Le dirò che cosa è possibile e in quanto tempo, prima di qualsiasi intervento. Può affidarcela in boutique, oppure possiamo venire a ritirarla da Lei.',
      'Desidera che La chiami per accordarci?',
    ],
    'stop-request': ['Ho letto la Sua richiesta e ho provveduto.', 'Non riceverà altri messaggi da parte nostra.'],
  },
  vip: 'La riceveremo con la massima discrezione, da un ingresso separato se lo desidera, e La seguirò personalmente dall’inizio alla fine.',
};
