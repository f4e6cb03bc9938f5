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
  invalid_format: 'Le format n’est pas celui attendu.',
  'unknown-field':
    'Ce champ n’existe pas dans la politique. Aucune question sur les moyens du client ne peut y être ajoutée.',
  'time-zone': 'Un fuseau de la base IANA, comme Europe/Paris.',
  currency: 'Une monnaie ISO 4217, comme EUR.',
  'frame-order': 'La fin doit venir après le début.',
  'frames-apart': 'Les plages d’un jour ne doivent pas se chevaucher.',
  'some-hours': 'Indiquez des heures pour au moins un jour de la semaine.',
  twice: 'Cette valeur figure deux fois.',
  'default-language': 'La langue par défaut doit être l’une de celles de la maison.',
  'grid-order': 'Le premier cercle vient avant les VIC.',
  'grid-spend': 'Le premier cercle ne peut pas demander moins que les VIC.',
  ascending: 'Chaque valeur doit être plus grande que la précédente.',
  'some-relance': 'Une relance au moins doit proposer quelque chose.',
  'chase-order': 'Les étapes doivent se suivre : demander, redemander, prévenir la direction, puis mettre en pause.',
  'lead-horizon': 'L’horizon doit dépasser le préavis du conseiller.',
  'weights-sum': 'La somme des cinq poids doit être 100.',
  'weight-reachable': 'Les points de ce critère ne permettent pas d’atteindre ce poids.',
  'known-threshold': 'Le seuil d’un client connu ne peut pas dépasser celui d’un inconnu.',
  'promising-threshold': 'Le délai VIC ne peut pas s’obtenir sous le seuil de qualification.',
  'doubt-order': 'Le seuil du doute doit précéder celui de la certitude, et celui-ci celui de l’évidence.',
  'bespoke-horizon': 'L’horizon du sur-mesure doit être au moins aussi lointain.',
  'number-unread': 'Un nombre, par exemple 4 ou 1,5.',
  'list-unread': 'Des nombres séparés par des virgules, par exemple 50, 80.',
  'caps-unread':
    'Par exemple « 3 / 30, message 1 / 7 » : trois en trente jours, un message en sept. Ou « sans limite ».',
  'hours-unread': 'Par exemple « 09:00-13:00, 14:00-19:00 », ou rien.',
  'json-unread': 'Ce texte n’est pas un JSON lisible.',
};
