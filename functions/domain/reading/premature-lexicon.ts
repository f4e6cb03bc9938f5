/** The features of a wish that comes too early. */
export const prematureFeatures = ['distant-horizon', 'only-looking', 'frame-declined'] as const;

export type PrematureFeature = (typeof prematureFeatures)[number];

export const prematureLexicon: Readonly<Record<PrematureFeature, readonly RegExp[]>> = {
  'distant-horizon': [
    /\bdans (?:deux|trois|quatre|cinq|six|dix|\d{1,2}|quelques|plusieurs|un ou deux|deux ou trois)(?: a \w+)? (?:ans|annees)\b/,
    /\b(?:pas avant (?:\w+ ){0,2}(?:ans|annees)|l'annee d'apres|un jour peut-etre|peut-etre un jour|plus tard dans (?:ma|la) vie|a (?:tres )?long terme|quand (?:je serai|j'aurai|nous aurons))\b/,
    /\b(?:in|within|for another) (?:two|three|four|five|six|ten|\d{1,2}|a few|several|a couple of|one or two|two or three)(?: to \w+)? years\b/,
    /\b(?:not (?:for|before|until) (?:\w+ ){0,3}years?|years? from now|some ?day|one day (?:i|perhaps|maybe)|maybe one day|perhaps one day|later in life|long[- ]term (?:dream|plan))\b/,
  ],
  'only-looking': [
    /\b(?:par (?:simple |pure )?curiosite|juste (?:pour )?(?:voir|regarder|une idee|savoir)|simple curiosite|je regarde seulement|aucun projet|pas de projet|sans projet|pas pour (?:l'instant|le moment|tout de suite)|rien de (?:precis|prevu)|je me renseigne (?:juste|seulement|simplement)|je ne suis pas encore prete?|pas encore prete?|(?:je|me faire) rever|idee (?:pour|de) plus tard)\b/,
    /\b(?:just (?:browsing|looking|curious|dreaming|wondering|daydreaming)|only (?:browsing|looking|curious|dreaming)|out of curiosity|not (?:ready|in a position) (?:to|yet)|no (?:plans?|project|intention)|not (?:right )?now|not yet ready|nothing (?:planned|definite)|for the moment i am only|window[- ]shopping|idle curiosity)\b/,
  ],
  'frame-declined': [
    /\b(?:sans rendez-vous|pas (?:de|prendre de|besoin de|envie de) rendez-vous|ne souhaite pas (?:de |prendre )?rendez-vous|pas (?:envie )?(?:d'etre (?:appelee?|contactee?)|me deplacer)|ne m'appelez pas|(?:juste|seulement|uniquement) (?:le|les|vos|un|des) (?:prix|tarifs?)|acheter en ligne|commander en ligne)\b/,
    /\b(?:without (?:an )?appointment|no appointment|don't want (?:an )?appointment|do not want (?:an? )?(?:appointment|call|meeting)|not interested in (?:an )?appointment|just (?:send|tell|give) me (?:the|a|your) prices?|(?:only|just) (?:the|your) prices?|don't call|buy (?:it )?online|order (?:it )?online)\b/,
  ],
};
