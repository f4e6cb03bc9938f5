import type { Language } from '#domain/policy/language.ts';
import { paramNames } from '#domain/qualification/param-names.ts';
import type { QualificationReason } from '#domain/qualification/qualification.ts';
import type { ReasonCode } from '#domain/qualification/reason-codes.ts';

/** What managers and advisors read beside each reason. `{name}` is replaced by the parameter of that name. */
export const reasonTexts: Readonly<Record<Language, Readonly<Record<ReasonCode, string>>>> = {
  fr: {
    'piece-identified': 'Une pièce précise est désignée.',
    'piece-type': 'Le type de pièce est nommé.',
    'piece-detail': 'Une matière, une taille ou un détail est donné.',
    quantity: 'Un nombre de pièces est indiqué.',
    'house-territory': 'La demande relève de ce que fait la maison.',
    'intent-matches-message': 'Le message confirme l’intention choisie : {intent}.',
    'house-way': 'La personne souhaite notre manière de recevoir ou de créer.',
    'near-window': 'Disponibilité annoncée : {window}.',
    'date-given': 'Une date est donnée.',
    'place-given': 'Un lieu ou un passage est indiqué.',
    'frame-accepted': 'Le principe du rendez-vous est accepté.',
    'meeting-chosen': 'Une forme de rencontre est choisie.',
    'meeting-asked': 'Une rencontre est demandée.',
    'intent-chosen': 'L’intention est choisie : {intent}.',
    'purpose-stated': 'On sait pour qui, ou pour quoi.',
    'occasion-stated': 'L’occasion est connue.',
    'request-stated': 'La demande est formulée clairement.',
    'appointment-requested': 'A déjà demandé un rendez-vous.',
    'private-collection-viewed': 'Est revenu voir la collection privée.',
    'dossier-downloaded': 'A ouvert un dossier confidentiel.',
    'invitation-answered': 'A répondu à une invitation personnelle.',
    referred: 'Nous est recommandé par un client ou un conseiller.',
    'advisor-exchange': 'A échangé directement avec un conseiller.',
    'reaches-threshold': 'Avec {points} points, la demande atteint le seuil de {threshold} : un conseiller la prend.',
    'below-threshold': 'Avec {points} points sur les {threshold} attendus, une courte précision est utile.',
    'known-vic': 'Un client {level} est toujours reçu par son conseiller.',
    'known-client': 'Client de la maison : {points} points suffisent, le seuil est de {threshold}.',
    'off-target-evidence': 'Le message est {kind}.',
    'off-target-evidence-weak': 'Le message pourrait être {kind} ; une personne le lit.',
    'contradictory-evidence': 'Le message ressemble à {kind}, mais porte aussi les marques d’un souhait personnel.',
    'known-client-protected': 'Le message ressemble à {kind}, mais vient d’un client : une personne le lit.',
    'beyond-horizon': 'La date souhaitée est dans {days} jours : nous laissons le temps venir.',
    'no-project-yet': 'La personne dit que le moment n’est pas encore venu.',
    'frame-declined': 'La personne ne souhaite pas de rendez-vous.',
    'precise-but-frame-declined': 'Demande précise ({points} points) mais sans rendez-vous : une personne décide.',
    'language-unread': 'Langue non reconnue (formulaire en {formLanguage}) : une personne le lit.',
    'nothing-about-the-house': 'Rien dans ce message ne se rattache à la maison ; une personne le lit.',
  },
  en: {
    'piece-identified': 'A particular piece is named.',
    'piece-type': 'The kind of piece is named.',
    'piece-detail': 'A material, a size or a detail is given.',
    quantity: 'A number of pieces is given.',
    'house-territory': 'The request belongs to what the house makes.',
    'intent-matches-message': 'The message bears out the intent chosen: {intent}.',
    'house-way': 'The person wishes for our way of receiving or making.',
    'near-window': 'Available: {window}.',
    'date-given': 'A date is given.',
    'place-given': 'A place or a visit is mentioned.',
    'frame-accepted': 'Meeting by appointment is accepted.',
    'meeting-chosen': 'A way of meeting is chosen.',
    'meeting-asked': 'A meeting is asked for.',
    'intent-chosen': 'The intent is chosen: {intent}.',
    'purpose-stated': 'We know for whom, or what for.',
    'occasion-stated': 'The occasion is known.',
    'request-stated': 'The request is put clearly.',
    'appointment-requested': 'Has asked for an appointment before.',
    'private-collection-viewed': 'Has come back to the private collection.',
    'dossier-downloaded': 'Has opened a confidential dossier.',
    'invitation-answered': 'Has answered a personal invitation.',
    referred: 'Is recommended to us by a client or an advisor.',
    'advisor-exchange': 'Has been in touch with an advisor.',
    'reaches-threshold': 'With {points} points the request reaches the threshold of {threshold}: an advisor takes it.',
    'below-threshold': 'With {points} points out of the {threshold} needed, one short clarification would help.',
    'known-vic': 'A {level} client is always received by their advisor.',
    'known-client': 'A client of the house: {points} points are enough, the threshold is {threshold}.',
    'off-target-evidence': 'The message is {kind}.',
    'off-target-evidence-weak': 'The message may be {kind}; a person reads it.',
    'contradictory-evidence': 'The message looks like {kind}, yet shows a personal wish as well.',
    'known-client-protected': 'The message looks like {kind}, yet it comes from a client: a person reads it.',
    'beyond-horizon': 'The date wished for is {days} days away: we let the time come.',
    'no-project-yet': 'The person says that the moment has not come yet.',
    'frame-declined': 'The person does not wish for an appointment.',
    'precise-but-frame-declined': 'A precise request ({points} points) without an appointment: a person decides.',
    'language-unread': 'Language not recognised (form in {formLanguage}): a person reads it.',
    'nothing-about-the-house': 'Nothing in this message relates to the house; a person reads it.',
  },
};

/** Name of a parameter's value in a language; a number or an unknown word stands for itself. */
function paramText(name: string, value: string | number, language: Language): string {
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...paramNames[language] };
  return names[name]?.[value] ?? String(value);
}

/** The sentence of one reason. A parameter the text does not mention is left out; one that is missing stays visible. */
export function reasonSentence(because: QualificationReason['because'], language: Language): string {
  return reasonTexts[language][because.code].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = because.params[name];
    return value === undefined ? placeholder : paramText(name, value, language);
  });
}
