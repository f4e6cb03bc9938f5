import type { PolicyProblemsMessages } from '../../../contracts/staff-pages/policy/policy-problems.ts';

const expectedForms: Readonly<Record<string, string>> = {
  int: 'un nombre entier',
  number: 'un nombre',
  string: 'un texte',
  boolean: 'oui ou non',
  array: 'une liste',
};

export const policyProblems: PolicyProblemsMessages = {
  too_small: ({ limit, of }) => (of === 'list' ? `Il en faut au moins ${limit}.` : `Au moins ${limit}.`),
  too_big: ({ limit, of }) => (of === 'list' ? `${limit} au plus.` : `Au plus ${limit}.`),
  invalid_type: ({ expected = '', isMissing }) =>
    isMissing ? 'Ce champ est nécessaire.' : `Il faut ici ${expectedForms[expected] ?? 'une autre forme'}.`,
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
};
