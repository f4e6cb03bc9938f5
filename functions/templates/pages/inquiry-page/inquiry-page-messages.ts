import type { Verdict } from '#domain/qualification/qualification.ts';
import type { Words } from '#templates/i18n/language.ts';

type InquiryPageWords = Record<
  | 'now'
  | 'stage'
  | 'asks'
  | 'next'
  | 'meeting'
  | 'proposed'
  | 'heldUntil'
  | 'outcome'
  | 'owner'
  | 'nobody'
  | 'clock'
  | 'deadline'
  | 'time'
  | 'answeredIn'
  | 'email'
  | 'phone'
  | 'otherPhone'
  | 'history'
  | 'execution'
  | 'view'
  | 'timeline'
  | 'asked'
  | 'score'
  | 'whyOwner'
  | 'figures'
  | 'candidate'
  | 'standing'
  | 'load'
  | 'targetShare'
  | 'actualShare'
  | 'shortfall'
  | 'present'
  | 'chosen',
  string
> & {
  readonly previous: (count: number) => string;
  readonly answered: (time: string, withinTarget: boolean) => string;
  readonly actors: Record<'client' | 'advisor' | 'manager' | 'workflow', string>;
  readonly verdicts: Record<Verdict, string>;
};

export const inquiryPageWords: Words<InquiryPageWords> = {
  fr: {
    now: 'Aujourd’hui',
    stage: 'Étape',
    asks: 'Le client',
    next: 'Ensuite',
    meeting: 'Rendez-vous',
    proposed: 'Créneaux proposés',
    heldUntil: 'Gardés jusqu’au',
    outcome: 'Suite donnée',
    owner: 'Responsable',
    nobody: 'Personne encore',
    clock: 'Doit répondre',
    deadline: 'Avant',
    time: 'Temps ouvré',
    answeredIn: 'Réponse en',
    answered: (time, withinTarget) => `${time} ouvrées, ${withinTarget ? 'dans le délai' : 'hors délai'}`,
    email: 'E-mail',
    phone: 'Téléphone',
    otherPhone: 'Autre numéro, donné cette fois',
    history: 'Historique',
    execution: 'Exécution',
    view: 'Voir',
    timeline: 'Le fil de la demande',
    asked: 'Ce que le client a précisé',
    score: 'Qualification',
    whyOwner: 'Pourquoi cette personne',
    figures:
      'Chaque candidat et ses chiffres au moment du choix. L’écart est le nombre de demandes en deçà de la part prévue.',
    candidate: 'Conseiller',
    standing: 'Situation',
    load: 'Charge',
    targetShare: 'Part prévue',
    actualShare: 'Part réelle',
    shortfall: 'Écart',
    present: 'Présent',
    chosen: 'choisi',
    previous: (count) =>
      count === 0 ? 'Première demande' : count === 1 ? 'Une demande précédente' : `${count} demandes précédentes`,
    actors: { client: 'Le client', advisor: 'Le conseiller', manager: 'La maison', workflow: 'Le suivi' },
    verdicts: {
      qualified: 'qualifiée',
      incomplete: 'à préciser',
      'off-target': 'hors de propos',
      premature: 'trop tôt',
      doubtful: 'à lire',
    },
  },
  en: {
    now: 'Today',
    stage: 'Stage',
    asks: 'The client',
    next: 'Next',
    meeting: 'Meeting',
    proposed: 'Times proposed',
    heldUntil: 'Kept until',
    outcome: 'Outcome',
    owner: 'Owner',
    nobody: 'Nobody yet',
    clock: 'Must answer',
    deadline: 'Before',
    time: 'Business time',
    answeredIn: 'Answered in',
    answered: (time, withinTarget) => `${time} of business time, ${withinTarget ? 'within' : 'past'} its target`,
    email: 'E-mail',
    phone: 'Telephone',
    otherPhone: 'Another number, given this time',
    history: 'History',
    execution: 'Execution',
    view: 'View',
    timeline: 'What has happened',
    asked: 'What the client told us',
    score: 'Qualification',
    whyOwner: 'Why this person',
    figures:
      'Every candidate with the figures of that moment. Behind is the number of inquiries short of the planned share.',
    candidate: 'Advisor',
    standing: 'Standing',
    load: 'Load',
    targetShare: 'Planned share',
    actualShare: 'Actual share',
    shortfall: 'Behind',
    present: 'Present',
    chosen: 'chosen',
    previous: (count) =>
      count === 0 ? 'First inquiry' : count === 1 ? 'One earlier inquiry' : `${count} earlier inquiries`,
    actors: { client: 'The client', advisor: 'The advisor', manager: 'The house', workflow: 'The workflow' },
    verdicts: {
      qualified: 'qualified',
      incomplete: 'to be completed',
      'off-target': 'out of scope',
      premature: 'too early',
      doubtful: 'to be read',
    },
  },
};
