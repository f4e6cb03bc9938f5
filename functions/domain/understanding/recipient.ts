import { contextAt } from './clauses.ts';
import { foldedPattern, isUnspaced, phrase } from './phrase-pattern.ts';
import type { Recipient } from './understood.ts';

/** Kin and others by what they are to the writer; folded, in the languages of clients. */
const kin: readonly (readonly [Recipient, string])[] = [
  [
    'fiancee',
    'fiancee|future (?:femme|epouse)|futura moglie|fidanzata|verlobte|prometida|noiva|future wife|bride-to-be|bride|невест[аеуы]',
  ],
  ['fiance', 'fiance|futur mari|fidanzato|verlobter|prometido|noivo|groom'],
  ['wife', 'wife|missus|femme|fame|epouse|moglie|ehefrau|frau|esposa|mujer|mulher|vrouw|echtgenote|жен[аеуыой]+|زوجتي'],
  ['husband', 'husband|hubby|mari|epoux|marito|ehemann|mann|marido|esposo|муж[аеу]?|زوجي'],
  [
    'partner',
    'partner|girlfriend|boyfriend|compagne|compagnon|copine|copain|amoureu(?:x|se)|compagn[ao]|freundin|freund|novi[ao]|pareja|namorad[ao]|companheir[ao]|vriendin|vriend',
  ],
  [
    'parents-in-law',
    'beaux-parents|in-laws|suoceri|mother-in-law|father-in-law|belle-mere|beau-pere|suocer[ao]|schwiegermutter|schwiegereltern|suegr[ao]s?|sogr[ao]',
  ],
  [
    'grandmother',
    'grandmother|grandma|granny|gran|nan|nana|grand-?mere|mamie|nonna|oma|grossmutter|abuela|avo|бабушк[аеиу]',
  ],
  ['grandfather', 'grandfather|grandpa|grandad|grand-?pere|papi|nonno|opa|grossvater|abuelo|дедушк[аеиу]'],
  [
    'mother',
    'mother|mum|mummy|mom|mam|mere|maman|madre|mamma|mutter|mama|mae|moeder|мам[аеыуой]+|матер[иь]|والدتي|أمي|妈妈|母亲|母',
  ],
  ['father', 'father|dad|daddy|pere|papa|padre|babbo|vater|papai|pai|vader|отц[ауе]|пап[аеыу]|والدي|أبي|爸爸|父亲|父'],
  ['parents', 'parents|mum and dad|genitori|eltern|padres|pais|ouders|родител[ияей]+'],
  [
    'daughter',
    'daughters?|little girl|filles?|figlia|figlie|tochter|hijas?|filhas?|dochter|дочер[иь]|дочк[аеиу]|ابنتي|女儿|娘',
  ],
  ['son', 'sons?|little boy|fils|garcon|figlio|sohn|hijo|filho|zoon|сын[ауе]?|ابني|儿子|息子'],
  ['children', 'children|kids|twins|enfants|jumeaux|jumelles|figli|bambini|kinder|hijos|filhos|kinderen|дет[ия]м?'],
  [
    'grandchild',
    'grand-?daughter|grand-?son|grandchild|grandchildren|petite?s?-?(?:fille|fils|enfants)|nipotin[aoi]|enkelin|enkel|niet[ao]|net[ao]|внучк[аеиу]|внук[ауе]?',
  ],
  [
    'godchild',
    'god-?daughter|god-?son|godchild|filleule?|figliocci[oa]|patenkind|ahijad[oa]|afilhad[oa]|крестниц[аеыу]|крестник[ауе]?',
  ],
  ['godparent', 'godmother|godfather|marraine|parrain|madrina|padrino|patentante|patenonkel|madrinha|padrinho'],
  ['sister', 'sister|soeur|frangine|sorella|schwester|hermana|irma|zus|сестр[аеыу]|أختي|妹妹|姐姐|姉|妹'],
  ['brother', 'brother|frere|frangin|fratello|bruder|hermano|irmao|broer|брат[ауе]?|أخي|哥哥|弟弟|兄|弟'],
  ['aunt', 'aunt|auntie|tante|tata|zia|tia'],
  ['uncle', 'uncle|oncle|tonton|zio|onkel|tio'],
  ['niece', 'niece|nichte|sobrina|sobrinha|племянниц[аеыу]'],
  ['nephew', 'nephew|neveu|neffe|sobrino|sobrinho|племянник[ауе]?'],
  [
    'bridesmaids',
    "bridesmaids?|maid of honou?r|demoiselles? d'honneur|temoins?|testimoni?|damigelle|trauzeugin|damas de honor",
  ],
  [
    'teacher',
    'teacher|tutor|professeure?|prof|maitresse|institutrice|maestra|insegnante|lehrer(?:in)?|profesor[a]?|professor[a]?',
  ],
  [
    'team',
    'team|co-?founders|staff|employees|colleagues|associates|equipe|collaborateurs|collaboratrices|salaries|collegues|associes|collaboratori|colleghi|mitarbeiter|kollegen|empleados|equipo|(?:two|three|four|five|six|ten|twelve|twenty) partners',
  ],
  [
    'colleague',
    'colleague|co-?worker|associate|business partner|collegue|collaborat(?:eur|rice)|associee?|assistante?|secretaire|collega|assistente|kollegin|kollege',
  ],
  [
    'employer',
    'boss|employer|director|headmistress|headmaster|chairman|patronne?|directeur|directrice|president(?:e)?|cheffe?|capo|direttore|chef(?:in)?|jef[ea]',
  ],
  ['client', 'clients?|customers?|clientes?|kund(?:e|in)|cliente'],
  [
    'friend',
    'best friend|friends?|meilleure? amie?|amies?|amis?|amic[ao]|amich[ei]|freund(?:in)?|amig[ao]s?|vriend(?:in)?|подруг[аеиу]|друг[ау]|朋友|友人',
  ],
  ['newborn', 'newborn|new baby|baby|nouveau-ne|bebe|neonat[oa]|neugeborene'],
  ['couple', 'couple|newlyweds|bride and groom|jeunes maries|les maries|sposi|brautpaar|novios|noivos'],
];

const mine =
  '(?:my|our|mon|ma|mes|notre|nos|mi[ao]|miei|mie|nostr[aoi]|mein(?:e[nrm]?)?|unser(?:e[nrm]?)?|mi|mis|nuestr[ao]s?|minha|meu|meus|nossa|nosso|mijn|onze|мо(?:ей|его|ему|ю|я|й|их)|наш(?:ей|его|а|у)?)';
const adjectives =
  '(?:(?:dear|own|late|eldest|elder|oldest|younger|youngest|little|big|older|only|beloved|lovely|chere?|cher|petite?|grande?|futur[ae]?|future|cara|caro|piccol[ao]|kleine[nr]?|liebe[nr]?|querid[ao]) )?';
const forWords =
  '(?:for|to|pour|a|destinee? a|per|fur|para|pra|voor|для|gift for|present for|cadeau pour|offrir a|offre a|regalo (?:per|a)|geschenk fur|buy|get|getting|treat|surprise|surprendre)';

const sources = kin.map(([recipient, source]) => {
  const all = source.split('|');
  return {
    recipient,
    spaced: all.filter((one) => !isUnspaced(one)).join('|'),
    unspaced: all.filter(isUnspaced).join('|'),
  };
});

/** One alternation for everybody: a pattern for each of them would take seconds to compile. */
const anybody = `${adjectives}(?:${sources.map(({ spaced }) => spaced).join('|')})`;
const articles =
  "(?:the |a |an |un |une |la |le |les |l'|il |i |der |die |das |den |dem |el |los |o |two |three |both |each of )?";
/** "For my wife", "les 30 ans de ma fille": the person is at the centre. */
const intended = phrase(
  `(?:${forWords} (?:${mine} |${articles})(?:(?:two|three|four|deux|trois|due|tre) )?|(?:ans|anniversaire|mariage|bapteme|depart|retraite|bague|fete|communion|diplome|noel) d[eu] (?:${mine} )?(?:la |l')?|(?:compleanno|matrimonio|laurea|battesimo) (?:di|della|del|dei) (?:${mine} )?|geburtstag (?:meiner|meines) |(?:cumpleanos|boda|aniversario) de (?:mi|nuestra) )(?<who>${anybody})`,
);
/** "My husband's birthday". */
const celebrated = phrase(
  `${mine} (?<who>${anybody})'?s (?:birthday|\\d|thirt|fort|fift|sixt|sevent|eight|present|gift|christening|wedding|graduation|retirement|finger|wrist|ring)[a-z0-9]*`,
);
/** "My wife": the person is mentioned. */
const mentioned = phrase(`${mine} (?<who>${anybody})`, 'g');

const ownNames = sources.map(({ recipient, spaced }) => ({
  recipient,
  pattern: new RegExp(`^(?:${foldedPattern(`${adjectives}(?:${spaced})`)})$`),
}));
const unspacedNames = sources
  .filter(({ unspaced }) => unspaced !== '')
  .map(({ recipient, unspaced }) => ({ recipient, pattern: new RegExp(foldedPattern(unspaced)) }));

/** The narrower name stands first in the table. */
function recipientCalled(who: string | undefined): Recipient | undefined {
  return who === undefined ? undefined : ownNames.find(({ pattern }) => pattern.test(who))?.recipient;
}

const self = phrase(
  "for myself|for me|to myself|treat(?:ing)? myself|buying myself|myself a|gift to myself|my own (?:present|birthday|wedding|wrist|use)|i (?:will|would|want to|'d like to) wear|i wear|i'll wear|i've earned|i collect|my collection|mine|pour moi(?:-meme)?|m'offrir|me l'offrir|me faire (?:un cadeau|plaisir)|je me suis promise?|je me l'offre|pour mon propre|porter (?:moi|tous les jours)|que je porterai|je porterai|ma collection|je collectionne|per me(?: stess[ao])?|regalarmi|farmi un regalo|la mia collezione|fur mich(?: selbst)?|mir selbst|para mi(?: mism[ao])?|regalarme|para mim|voor mezelf|для себя|себе|给自己|自己|自分",
);
const couple = phrase(
  '(?:for|pour|per) (?:a|un|une|the|les|gli) (?:\\p{L}+ )?(?:couple|newlyweds|jeunes maries|sposi|coppia)',
);

/** What is told of somebody who is to receive something: a feast, an age, a wish, a taste. */
const central =
  /(?:birthday|anniversar|anniversaire|ans\b|turn|\d0th|wants?\b|wish|likes?\b|loves?\b|aime|adore|voudrait|reve|souhaite|marri|mariage|baptem|retir|retraite|diplom|graduat|celebrat|compl?eann|compie|vorrebbe|ama\b|geburtstag|wunscht|liebt|cumple|quiere|le gusta|casa|faz|gosta|she |elle |lei |sie |ella |ela )/;
const byOrOf =
  /(?:by|par|from|including|with|avec|de|d'|of|da|del|di|von|mit|con|por|belonged to|told|asked|says?|tell|where|que|as|and|et|sans|without|behind|not) $/;

function centralMention(text: string): Recipient | undefined {
  for (const match of text.matchAll(mentioned)) {
    const { sentence } = contextAt(text, match.index, match.index + match[0].length);
    const isAside = byOrOf.test(text.slice(Math.max(0, match.index - 16), match.index));
    if (!isAside && central.test(sentence.text)) return recipientCalled(match.groups?.who);
  }
  return undefined;
}

function unspacedMention(text: string): Recipient | undefined {
  return unspacedNames
    .map(({ recipient, pattern }) => ({ recipient, at: text.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)[0]?.recipient;
}

/** Whom the message names as the one it is for; a person who is only mentioned counts when nobody is intended. */
export function recipientOf(text: string): Recipient | undefined {
  if (couple.test(text)) return 'couple';
  const who = [intended.exec(text), celebrated.exec(text)]
    .filter((match) => match !== null)
    .toSorted((one, other) => one.index - other.index)[0]?.groups?.who;
  const named = recipientCalled(who);
  if (named !== undefined) return named;
  if (self.test(text)) return 'self';
  return unspacedMention(text) ?? centralMention(text);
}
