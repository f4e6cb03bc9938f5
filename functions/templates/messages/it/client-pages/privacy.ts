import type { PrivacyMessages } from '../../fr/client-pages/privacy.ts';

export const privacy: PrivacyMessages = {
  title: 'Riservatezza',
  lede: ({ house }) => `Ciò che Lei affida a ${house} serve a risponderLe, e a nient’altro.`,
  kept: {
    title: 'Che cosa conserviamo',
    text: 'Il Suo messaggio, il Suo nome, l’appellativo se lo indica, i Suoi recapiti e i dettagli che sceglie di aggiungere. Non Le poniamo alcuna domanda sulle Sue disponibilità economiche, e nessun tracciatore segue la Sua visita.',
  },
  why: {
    title: 'Perché',
    text: 'Per rispondere alla Sua richiesta e seguirla. Il trattamento si basa sul Suo consenso, di cui conserviamo la data e il testo esatto. Può revocarlo in qualsiasi momento.',
  },
  readers: {
    title: 'Chi vi ha accesso',
    text: 'La persona incaricata della Sua richiesta, chi la sostituisce in sua assenza, e il responsabile che vigila affinché non resti senza risposta.',
  },
  howLong: {
    title: 'Per quanto tempo',
    text: ({ months }) =>
      `Fino a ${months} mesi dopo il Suo ultimo contatto con la maison. Poi i Suoi recapiti e i Suoi messaggi vengono cancellati.`,
  },
  rights: {
    title: 'I Suoi diritti',
    text: ({ email }) =>
      `Nel Suo spazio privato, il cui indirizzo è in ogni nostra lettera, può scaricare ciò che conserviamo o chiederne la cancellazione. Per farlo correggere, o per ogni domanda, scriva a ${email}. Può anche rivolgersi all’autorità per la protezione dei dati del Suo Paese.`,
  },
};
