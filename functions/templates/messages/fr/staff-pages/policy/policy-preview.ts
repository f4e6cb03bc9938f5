import type { PolicyPreviewMessages } from '../../../contracts/staff-pages/policy/policy-preview.ts';

export const policyPreview: PolicyPreviewMessages = {
  verdict: 'Verdict',
  inquiry: 'Demande',
  level: 'Niveau',
  points: 'Points',
  why: 'Pourquoi',
  changedCaption: 'Demandes qui seraient qualifiées différemment',
  responsesCaption: 'Réponses qui passeraient à temps, ou en retard',
  answeredInTime: 'Réponses dans le délai',
  target: 'Délai visé',
  deadline: 'Échéance selon ce projet',
  answered: 'Réponse',
  outcome: 'Selon ce projet',
  unanswered: 'pas encore',
  wouldBeLate: 'en retard',
  wouldBeKept: 'à temps',
  load: 'Répartition des demandes entre conseillers',
  loadNote:
    'Les demandes sont réattribuées dans leur ordre d’arrivée, selon les équipes, les niveaux et l’équité. La capacité de chacun n’est pas simulée.',
  advisor: 'Conseiller',
  contacts: 'Relances aux clients',
  sent: 'Envoyées',
  deferred: 'Reportées',
  cancelled: 'Annulées',
  most: 'Maximum pour un même client',
  newly: 'Désormais :',
  noLonger: 'N’est plus compté :',
  over: ({ period, inquiries }) =>
    `${period}. ${inquiries < 2 ? `${inquiries} demande réévaluée` : `${inquiries} demandes réévaluées`}.`,
  verdicts: ({ changed }) =>
    changed === 0
      ? 'Aucune qualification ne change'
      : changed === 1
        ? 'Une demande serait qualifiée différemment'
        : `${changed} demandes seraient qualifiées différemment`,
  repeated: ({ same, of }) =>
    `Fiabilité de la simulation : ${same} décisions sur ${of}, prises selon la politique en vigueur, sont retrouvées à l’identique.`,
  responses: ({ before, after }) =>
    before === after
      ? `Réponses en retard : ${after}, comme avant`
      : `Réponses en retard : ${before} avant, ${after} selon ce projet`,
  promises: ({ count }) => (count < 2 ? `${count} réponse due` : `${count} réponses dues`),
  relances: ({ waits, clients }) => `${waits} attentes, ${clients} clients`,
};
