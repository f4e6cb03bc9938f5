import type { PolicyPreviewMessages } from '../../../contracts/staff-pages/policy/policy-preview.ts';

export const policyPreview: PolicyPreviewMessages = {
  verdict: 'Verdict',
  inquiry: 'Demande',
  level: 'Niveau',
  points: 'Points',
  why: 'Pourquoi',
  changedCaption: 'Demandes qui auraient été lues autrement',
  responsesCaption: 'Réponses qui changent de camp',
  answeredInTime: 'Réponses dans le délai',
  target: 'Délai visé',
  deadline: 'Échéance du projet',
  answered: 'Réponse',
  outcome: 'Sous ce projet',
  unanswered: 'pas encore',
  wouldBeLate: 'en retard',
  wouldBeKept: 'à temps',
  load: 'Qui aurait reçu combien de demandes',
  loadNote:
    'Les demandes sont redistribuées dans leur ordre d’arrivée, selon les équipes, les niveaux et l’équité. La capacité de chacun n’est pas rejouée.',
  advisor: 'Conseiller',
  contacts: 'Relances aux clients',
  sent: 'Parties',
  deferred: 'Remises à plus tard',
  cancelled: 'Annulées',
  most: 'Au client le plus relancé',
  newly: 'Désormais :',
  noLonger: 'Ne compte plus :',
  over: ({ period, inquiries }) =>
    `${period}. ${inquiries < 2 ? `${inquiries} demande relue` : `${inquiries} demandes relues`}.`,
  verdicts: ({ changed }) =>
    changed === 0
      ? 'Aucun verdict ne change'
      : changed === 1
        ? 'Une demande aurait été lue autrement'
        : `${changed} demandes auraient été lues autrement`,
  repeated: ({ same, of }) =>
    `Fidélité de la relecture : ${same} décisions sur ${of} prises sous la politique en vigueur sont retrouvées à l’identique.`,
  responses: ({ before, after }) =>
    before === after
      ? `Réponses en retard : ${after}, comme avant`
      : `Réponses en retard : ${before} avant, ${after} sous ce projet`,
  promises: ({ count }) => (count < 2 ? `${count} réponse due` : `${count} réponses dues`),
  relances: ({ waits, clients }) => `${waits} attentes, ${clients} clients`,
};
