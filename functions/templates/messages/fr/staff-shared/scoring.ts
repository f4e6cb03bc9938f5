import type { OffTargetKind } from '#domain/policy/scoring.ts';
import type { ReasonParams } from '#domain/qualification/qualification.ts';
import type { ReasonCode } from '#domain/qualification/reason-codes.ts';

export type ReasonText = string | ((params: ReasonParams) => string);

export interface ScoringMessages {
  readonly total: (values: { readonly points: number }) => string;
  readonly points: string;
  /** The kinds of message that come from no client. */
  readonly kinds: Readonly<Record<OffTargetKind, string>>;
  readonly reasons: Readonly<Record<ReasonCode, ReasonText>>;
}

export const scoring: ScoringMessages = {
  total: ({ points }) => `${points} points sur 100`,
  points: 'points',
  kinds: {
    spam: 'indésirable',
    solicitation: 'démarchage',
    partnership: 'partenariat',
    press: 'presse',
    careers: 'candidature',
    'after-sales': 'service après-vente',
    resale: 'revente',
    study: 'étude',
  },
  reasons: {
    'piece-identified': 'Une pièce précise est nommée',
    'piece-type': 'Le type de pièce est précisé',
    'piece-detail': 'Un détail de la pièce est donné',
    quantity: 'Le nombre de pièces est précisé',
    'house-territory': 'La demande relève de l’univers de la maison',
    'intent-matches-message': 'L’intention choisie correspond au message',
    'house-way': 'Un salon privé ou une création sur mesure est souhaité',
    'near-window': 'Disponible prochainement',
    'date-given': 'Une date est donnée',
    'place-given': 'Un lieu est indiqué',
    'frame-accepted': 'Le rendez-vous est accepté',
    'meeting-chosen': 'Le type de rencontre est choisi',
    'meeting-asked': 'Un rendez-vous est demandé',
    'intent-chosen': 'L’intention est choisie',
    'purpose-stated': 'Le motif est indiqué',
    'occasion-stated': 'L’occasion est indiquée',
    'request-stated': 'La demande est formulée',
    'appointment-requested': 'A demandé un rendez-vous spontanément',
    'private-collection-viewed': ({ times }) =>
      times === undefined ? 'A consulté la collection privée' : `A consulté la collection privée (${times} fois)`,
    'dossier-downloaded': 'A demandé un dossier',
    'invitation-answered': 'A répondu à une invitation personnelle',
    referred: 'Vient sur recommandation',
    'advisor-exchange': 'A déjà échangé avec un conseiller',
    'reaches-threshold': ({ points, threshold }) => `${points} points : seuil de ${threshold} atteint`,
    'below-threshold': ({ points, threshold }) =>
      `${points} points, sous le seuil de ${threshold} : une précision aiderait`,
    'known-vic': 'Client VIC connu : toujours confié à un conseiller',
    'known-client': 'Client connu de la maison',
    'off-target-evidence': ({ kind }) => `Le message n’est pas celui d’un client (${kind})`,
    'off-target-evidence-weak': ({ kind }) => `Nature du message incertaine (${kind}) : à lire par une personne`,
    'contradictory-evidence': 'Indices contradictoires : à lire par une personne',
    'known-client-protected': 'Client connu, qu’aucune règle n’écarte : à lire par une personne',
    'beyond-horizon': ({ days }) => `La date souhaitée est lointaine (${days} jours)`,
    'no-project-yet': 'Pas encore de projet',
    'frame-declined': 'Ne souhaite pas de rendez-vous',
    'precise-but-frame-declined': 'Demande précise, sans rendez-vous souhaité : à lire par une personne',
    'language-unread': 'Langue que les règles ne couvrent pas : à lire par une personne',
    'nothing-about-the-house': 'Rien ne concerne la maison : à lire par une personne',
    'stop-requested': ({ percent }) =>
      `Demande d’arrêt ou de données personnelles (lecture : ${percent} %) : à traiter par une personne`,
    'off-target-content': ({ kind, percent }) =>
      `Le contenu n’est pas celui d’un client (${kind}, lecture : ${percent} %)`,
    'off-target-suspected': ({ kind, percent }) =>
      `Peut-être hors périmètre (${kind}, lecture : ${percent} %) : à lire par une personne`,
    'about-a-purchase': ({ percent }) => `Concerne une pièce achetée ou confiée (lecture : ${percent} %)`,
    complains: ({ percent }) => `Exprime une insatisfaction (lecture : ${percent} %)`,
    'goes-on': ({ percent }) => `Poursuit un échange (lecture : ${percent} %)`,
    'sincere-wish': ({ points }) => `Un souhait sincère, quels que soient les points (${points})`,
    'judged-by-person': ({ kind }) => `Jugé par une personne de la maison (${kind})`,
    'nobody-has-read': 'Personne ne l’a encore lu et le client n’a pas répondu : à lire par une personne',
  },
};
