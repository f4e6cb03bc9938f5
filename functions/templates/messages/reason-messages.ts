import type { ReasonParams } from '#domain/qualification/qualification.ts';
import type { ReasonCode } from '#domain/qualification/reason-codes.ts';
import type { Language, Words } from '../i18n/language.ts';

type ReasonText = string | ((params: ReasonParams) => string);

/** What the rules decided with, in the words of the people who read it. A new code without words does not compile. */
const words: Words<Record<ReasonCode, ReasonText>> = {
  fr: {
    'piece-identified': 'Une pièce précise est nommée',
    'piece-type': 'Le type de pièce est dit',
    'piece-detail': 'Un détail de la pièce est donné',
    quantity: 'Le nombre de pièces est dit',
    'house-territory': 'La demande appartient à l’univers de la maison',
    'intent-matches-message': 'L’intention choisie s’accorde avec le message',
    'house-way': 'La demande se prête à la manière de la maison',
    'near-window': 'Disponible prochainement',
    'date-given': 'Une date est donnée',
    'place-given': 'Un lieu est indiqué',
    'frame-accepted': 'Le cadre sur rendez-vous est accepté',
    'meeting-chosen': 'Une forme de rencontre est choisie',
    'meeting-asked': 'Un rendez-vous est demandé',
    'intent-chosen': 'L’intention est choisie',
    'purpose-stated': 'La raison de la demande est dite',
    'occasion-stated': 'L’occasion est dite',
    'request-stated': 'La demande est formulée',
    'appointment-requested': 'A demandé un rendez-vous de son plein gré',
    'private-collection-viewed': ({ times }) =>
      times === undefined ? 'A consulté la collection privée' : `A consulté la collection privée (${times} fois)`,
    'dossier-downloaded': 'A demandé un dossier',
    'invitation-answered': 'A répondu à une invitation personnelle',
    referred: 'Vient sur recommandation',
    'advisor-exchange': 'A déjà échangé avec un conseiller',
    'reaches-threshold': ({ points, threshold }) => `Atteint ${points} points, pour un seuil de ${threshold}`,
    'below-threshold': ({ points, threshold }) =>
      `${points} points, sous le seuil de ${threshold} : une précision aiderait`,
    'known-vic': 'Client VIC connu : toujours confié à un conseiller',
    'known-client': 'Client connu de la maison',
    'off-target-evidence': ({ kind }) => `Le message n’est pas celui d’un client (${kind})`,
    'off-target-evidence-weak': ({ kind }) => `Un doute sur la nature du message (${kind}) : une personne le lit`,
    'contradictory-evidence': 'Les indices se contredisent : une personne lit le message',
    'known-client-protected': 'Client connu : aucune règle ne l’écarte, une personne lit le message',
    'beyond-horizon': ({ days }) => `La date souhaitée est lointaine (${days} jours)`,
    'no-project-yet': 'Pas encore de projet',
    'frame-declined': 'Le cadre sur rendez-vous n’est pas souhaité',
    'precise-but-frame-declined': 'Demande précise, sans rendez-vous souhaité : une personne décide',
    'language-unread': 'Langue que les règles ne lisent pas : une personne lit le message',
    'nothing-about-the-house': 'Rien qui touche à la maison : une personne lit le message',
  },
  en: {
    'piece-identified': 'Names a precise piece',
    'piece-type': 'Says what kind of piece',
    'piece-detail': 'Gives a detail of the piece',
    quantity: 'Says how many pieces',
    'house-territory': 'Belongs to the world of the house',
    'intent-matches-message': 'The chosen intent agrees with the message',
    'house-way': 'Suits the way of the house',
    'near-window': 'Available soon',
    'date-given': 'Gives a date',
    'place-given': 'Gives a place',
    'frame-accepted': 'Accepts to meet by appointment',
    'meeting-chosen': 'Has chosen a way to meet',
    'meeting-asked': 'Asks for an appointment',
    'intent-chosen': 'Has chosen an intent',
    'purpose-stated': 'Says what it is for',
    'occasion-stated': 'Says the occasion',
    'request-stated': 'States the request',
    'appointment-requested': 'Asked for an appointment of their own accord',
    'private-collection-viewed': ({ times }) =>
      times === undefined ? 'Viewed the private collection' : `Viewed the private collection (${times} times)`,
    'dossier-downloaded': 'Asked for a dossier',
    'invitation-answered': 'Answered a personal invitation',
    referred: 'Comes by recommendation',
    'advisor-exchange': 'Has already exchanged with an advisor',
    'reaches-threshold': ({ points, threshold }) => `Reaches ${points} points, for a threshold of ${threshold}`,
    'below-threshold': ({ points, threshold }) =>
      `${points} points, below the threshold of ${threshold}: a detail would help`,
    'known-vic': 'Known VIC client: always entrusted to an advisor',
    'known-client': 'Known client of the house',
    'off-target-evidence': ({ kind }) => `Not a client’s message (${kind})`,
    'off-target-evidence-weak': ({ kind }) => `A doubt about the kind of message (${kind}): a person reads it`,
    'contradictory-evidence': 'The evidence disagrees: a person reads the message',
    'known-client-protected': 'Known client: no rule turns them away, a person reads the message',
    'beyond-horizon': ({ days }) => `The date wished for is far away (${days} days)`,
    'no-project-yet': 'No project yet',
    'frame-declined': 'Would rather not meet by appointment',
    'precise-but-frame-declined': 'Precise request, no appointment wished for: a person decides',
    'language-unread': 'A language the rules cannot read: a person reads the message',
    'nothing-about-the-house': 'Nothing about the house: a person reads the message',
  },
};

export function reasonSentence(because: { code: ReasonCode; params: ReasonParams }, language: Language): string {
  const text = words[language][because.code];
  return typeof text === 'string' ? text : text(because.params);
}
