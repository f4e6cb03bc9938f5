import type { SampleClient } from '#letters/writing/letter-samples.ts';

/** The invented client of the sample letters. */
export const sampleClient: SampleClient = {
  words: {
    clientName: 'Éléonore de Saint-Aubin',
    message:
      'Bonjour, je cherche une bague pour les trente ans de mariage de mes parents, fin décembre. Ma mère porte souvent votre collier Belvédère ; j’aimerais une pièce qui lui réponde, en or jaune.\n\nJe suis à Paris jeudi et vendredi.',
    occasion: '30 ans de mariage',
    reply:
      'La bague Belvédère existe en or jaune ; je l’ai fait mettre de côté pour vous jusqu’à vendredi.\n\nPréférez-vous la découvrir ici, ou recevoir d’abord quelques photographies ?',
    question: 'Connaissez-vous la taille de bague de votre mère ?',
    answer: 'Ma mère fait du 52, je crois. Pourriez-vous m’appeler vendredi ?',
    note: 'Elle vous a rencontrée au printemps.',
    doubtedSubject: 'Votre demande est bien arrivée',
  },
  timeZone: 'Europe/Paris',
};
