import type { Words } from '#templates/i18n/language.ts';

type PreviewWords = Record<
  | 'verdict'
  | 'inquiry'
  | 'level'
  | 'points'
  | 'why'
  | 'changedCaption'
  | 'responsesCaption'
  | 'answeredInTime'
  | 'target'
  | 'deadline'
  | 'answered'
  | 'outcome'
  | 'unanswered'
  | 'wouldBeLate'
  | 'wouldBeKept'
  | 'load'
  | 'loadNote'
  | 'advisor'
  | 'contacts'
  | 'sent'
  | 'deferred'
  | 'cancelled'
  | 'most'
  | 'newly'
  | 'noLonger',
  string
> & {
  readonly over: (period: string, inquiries: number) => string;
  readonly verdicts: (changed: number) => string;
  readonly repeated: (same: number, of: number) => string;
  readonly responses: (before: number, after: number) => string;
  readonly promises: (count: number) => string;
  readonly relances: (waits: number, clients: number) => string;
};

export const policyPreviewWords: Words<PreviewWords> = {
  fr: {
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
    over: (period, inquiries) =>
      `${period}. ${inquiries < 2 ? `${inquiries} demande relue` : `${inquiries} demandes relues`}.`,
    verdicts: (changed) =>
      changed === 0
        ? 'Aucun verdict ne change'
        : changed === 1
          ? 'Une demande aurait été lue autrement'
          : `${changed} demandes auraient été lues autrement`,
    repeated: (same, of) =>
      `Fidélité de la relecture : ${same} décisions sur ${of} prises sous la politique en vigueur sont retrouvées à l’identique.`,
    responses: (before, after) =>
      before === after
        ? `Réponses en retard : ${after}, comme avant`
        : `Réponses en retard : ${before} avant, ${after} sous ce projet`,
    promises: (count) => (count < 2 ? `${count} réponse due` : `${count} réponses dues`),
    relances: (waits, clients) => `${waits} attentes, ${clients} clients`,
  },
  en: {
    verdict: 'Verdict',
    inquiry: 'Inquiry',
    level: 'Level',
    points: 'Points',
    why: 'Why',
    changedCaption: 'Inquiries that would have been read otherwise',
    responsesCaption: 'Responses that change sides',
    answeredInTime: 'Answered within the target',
    target: 'Target',
    deadline: 'Deadline of the draft',
    answered: 'Answered',
    outcome: 'Under this draft',
    unanswered: 'not yet',
    wouldBeLate: 'late',
    wouldBeKept: 'in time',
    load: 'Who would have received how many inquiries',
    loadNote:
      'Inquiries are given out again in the order in which they came, by desk, level and fairness. Capacity is not replayed.',
    advisor: 'Advisor',
    contacts: 'Follow-ups to clients',
    sent: 'Sent',
    deferred: 'Put off',
    cancelled: 'Cancelled',
    most: 'To the client who received most',
    newly: 'Now:',
    noLonger: 'No longer:',
    over: (period, inquiries) => `${period}. ${inquiries === 1 ? '1 inquiry' : `${inquiries} inquiries`} read again.`,
    verdicts: (changed) =>
      changed === 0
        ? 'No verdict changes'
        : changed === 1
          ? 'One inquiry would have been read otherwise'
          : `${changed} inquiries would have been read otherwise`,
    repeated: (same, of) =>
      `How faithful the replay is: ${same} of ${of} decisions taken under the policy in force are found again exactly.`,
    responses: (before, after) =>
      before === after
        ? `Late responses: ${after}, as before`
        : `Late responses: ${before} before, ${after} under this draft`,
    promises: (count) => (count === 1 ? '1 response due' : `${count} responses due`),
    relances: (waits, clients) => `${waits} waits, ${clients} clients`,
  },
};
