import type { AppointmentMessages } from '../../fr/client-letter-parts/appointment.ts';

export const appointment: AppointmentMessages = {
  when: 'Quando',
  where: 'Dove',
  how: 'Come',
  with: 'Con',
  arrival: {
    video: 'Le invierò il link per la videochiamata prima del nostro appuntamento.',
    phone: 'La chiamerò all’ora convenuta, al numero che ci ha lasciato.',
    phoneUnknown:
      'Mi indichi, rispondendo a questo messaggio, il numero a cui raggiungerLa: La chiamerò all’ora convenuta.',
    firstVisit: 'Al Suo arrivo Le basterà dare il Suo nome: La accompagneranno da me.',
    privateSalon: 'La attenderò all’ingresso e La accompagnerò nel salotto.',
    boutique: 'La attenderò in boutique.',
  },
  discretion: 'Se preferisce un arrivo discreto, me lo faccia sapere: me ne occuperò io.',
  preparation: {
    gift: 'Una fotografia di qualcosa che indossa la persona a cui è destinato il regalo ci sarà di aiuto.',
    creation: 'Uno schizzo, un’immagine, un materiale che Le piace: tutto può essere un punto di partenza.',
    collection: 'Se ha un elenco o delle fotografie dei Suoi pezzi, mi saranno utili.',
    repair: {
      inPerson: 'La prego di portare con sé la creazione e, se li ha ancora, i suoi documenti.',
      remote: 'La prego di tenere la creazione accanto a sé durante il nostro colloquio.',
    },
  },
  change: 'Spostare o annullare',
};
