import type { Language, Words } from '#templates/i18n/language.ts';

/** What a broken rule is told with. */
export type ProblemParams = {
  readonly limit?: number;
  readonly of?: 'number' | 'list';
  readonly accepted?: readonly string[];
  readonly expected?: string;
  readonly isMissing?: boolean;
};

type Sentence = string | ((params: ProblemParams) => string);

const expectedWords: Words<Readonly<Record<string, string>>> = {
  fr: { int: 'un nombre entier', number: 'un nombre', string: 'un texte', boolean: 'oui ou non', array: 'une liste' },
  en: { int: 'a whole number', number: 'a number', string: 'a text', boolean: 'yes or no', array: 'a list' },
};

const words: Words<Readonly<Record<string, Sentence>>> = {
  fr: {
    too_small: ({ limit, of }) => (of === 'list' ? `Il en faut au moins ${limit}.` : `Au moins ${limit}.`),
    too_big: ({ limit, of }) => (of === 'list' ? `${limit} au plus.` : `Au plus ${limit}.`),
    invalid_type: ({ expected = '', isMissing }) =>
      isMissing ? 'Ce champ est nécessaire.' : `Il faut ici ${expectedWords.fr[expected] ?? 'une autre forme'}.`,
    invalid_value: ({ accepted = [] }) => `À choisir parmi : ${accepted.join(', ')}.`,
    invalid_union: 'Un nombre entier dans les limites, ou le mot prévu.',
    invalid_format: 'Cette forme n’est pas celle attendue.',
    'unknown-field': 'Ce champ n’existe pas dans la politique. Aucune question sur les moyens ne peut y être ajoutée.',
    'time-zone': 'Un fuseau de la base IANA, comme Europe/Paris.',
    currency: 'Une monnaie ISO 4217, comme EUR.',
    'frame-order': 'La fin vient après le début.',
    'frames-apart': 'Les plages d’un jour se suivent sans se chevaucher.',
    'some-hours': 'Il faut des heures au moins un jour de la semaine.',
    twice: 'Une même valeur figure deux fois.',
    'default-language': 'La langue par défaut est l’une de celles de la maison.',
    'grid-order': 'Le premier cercle vient avant les VIC.',
    'grid-spend': 'Le premier cercle ne peut pas demander moins que les VIC.',
    ascending: 'Chaque valeur est plus grande que la précédente.',
    'some-relance': 'Une relance au moins doit proposer quelque chose.',
    'chase-order': 'Les étapes se suivent : demander, redemander, prévenir, puis laisser reposer.',
    'lead-horizon': 'L’horizon doit dépasser le préavis du conseiller.',
    'weights-sum': 'Les cinq poids font 100 ensemble.',
    'weight-reachable': 'Les points de ce critère ne permettent pas d’atteindre ce poids.',
    'known-threshold': 'Un client connu ne peut pas avoir un seuil plus haut qu’un inconnu.',
    'promising-threshold': 'Le rythme VIC ne s’obtient pas sous le seuil de qualification.',
    'doubt-order': 'Le doute vient avant la certitude, et la certitude avant l’évidence.',
    'bespoke-horizon': 'Le sur-mesure se prévoit au moins aussi loin.',
    'number-unread': 'Un nombre, par exemple 4 ou 1,5.',
    'list-unread': 'Des nombres séparés par des virgules, par exemple 50, 80.',
    'caps-unread':
      'Par exemple « 3 / 30, message 1 / 7 » : trois en trente jours, un message en sept. Ou « sans limite ».',
    'hours-unread': 'Par exemple « 09:00-13:00, 14:00-19:00 », ou rien.',
    'json-unread': 'Ce texte n’est pas du JSON lisible.',
  },
  en: {
    too_small: ({ limit, of }) => (of === 'list' ? `At least ${limit} of them.` : `At least ${limit}.`),
    too_big: ({ limit }) => `At most ${limit}.`,
    invalid_type: ({ expected = '', isMissing }) =>
      isMissing ? 'This is needed.' : `This should be ${expectedWords.en[expected] ?? 'of another form'}.`,
    invalid_value: ({ accepted = [] }) => `One of: ${accepted.join(', ')}.`,
    invalid_union: 'A whole number within the limits, or the word that stands for it.',
    invalid_format: 'Not in the form that is expected.',
    'unknown-field': 'There is no such field in the policy. No question about means can be added to it.',
    'time-zone': 'An IANA time zone, such as Europe/Paris.',
    currency: 'An ISO 4217 currency, such as EUR.',
    'frame-order': 'The end comes after the beginning.',
    'frames-apart': 'The hours of a day follow one another without overlapping.',
    'some-hours': 'At least one day of the week must have hours.',
    twice: 'The same value stands there twice.',
    'default-language': 'The default language is one of those of the house.',
    'grid-order': 'The inner circle comes before the VIC.',
    'grid-spend': 'The inner circle cannot need less than a VIC.',
    ascending: 'Each value is larger than the one before it.',
    'some-relance': 'At least one follow-up must offer something.',
    'chase-order': 'One thing after another: ask, ask again, tell the manager, then let it rest.',
    'lead-horizon': 'The horizon must lie beyond the notice the advisor has.',
    'weights-sum': 'The five weights must add up to 100.',
    'weight-reachable': 'The points of this criterion cannot reach this weight.',
    'known-threshold': 'A known client cannot need more points than an unknown person.',
    'promising-threshold': 'The pace of a VIC cannot be earned below the threshold of qualification.',
    'doubt-order': 'Doubt comes before certainty, and certainty before what is overwhelming.',
    'bespoke-horizon': 'Bespoke work is planned at least as far ahead.',
    'number-unread': 'A number, for instance 4 or 1.5.',
    'list-unread': 'Numbers separated by commas, for instance 50, 80.',
    'caps-unread': 'For instance “3 / 30, message 1 / 7”: three in thirty days, one message in seven. Or “no limit”.',
    'hours-unread': 'For instance “09:00-13:00, 14:00-19:00”, or nothing.',
    'json-unread': 'This text is not readable JSON.',
  },
};

/** The sentence for a kind of problem; undefined for one that has no words of ours. */
export function policyProblemWord(kind: string, params: ProblemParams, language: Language): string | undefined {
  const own = words[language];
  const sentence = Object.hasOwn(own, kind) ? own[kind] : undefined;
  return typeof sentence === 'function' ? sentence(params) : sentence;
}
