import { foldedWord, monthWords, weekdayWords } from './calendar-lexicon.ts';
import { contextAt } from './clauses.ts';
import type { FoldedText } from './folded-text.ts';
import { wordsAt } from './folded-text.ts';
import { letters, phrase, phraseBefore } from './phrase-pattern.ts';
import { ambiguousPlaces, englishNames, notCities } from './place-names.ts';

/** A boutique as a client may speak of it. */
export interface KnownBoutique {
  readonly boutiqueId: string;
  readonly name: string;
  readonly city: string;
  /** Other names that clients have for it: its quarter, its square. */
  readonly alsoCalled?: readonly string[] | undefined;
  readonly closed?: boolean | undefined;
}

export interface Place {
  readonly start: number;
  readonly end: number;
  /** The English name where the city has one, else as written. */
  readonly name: string;
  /** The words say by themselves that it is a place, without a preposition. */
  readonly isStated?: boolean | undefined;
}

const cityNames = [...englishNames.keys()].toSorted((one, other) => other.length - one.length);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const known = new RegExp(`(?<![-${letters}0-9])(?:${cityNames.map(escaped).join('|')})(?![${letters}0-9])`, 'g');

/** Arabic writes its prepositions onto the name: بباريس, لباريس. */
const arabicName = /(?<=[بلو]|ال)(?:باريس|لندن|جنيف|دبي|الدوحة)/g;

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** "Our Lyon address" in French: the adjective of a city, behind what stands there. */
const byAdjective: Readonly<Record<string, string>> = {
  Lyon: 'lyonnaise?s?',
  Bordeaux: 'bordelaise?s?',
  Marseille: 'marseillaise?s?',
  Toulouse: 'toulousaine?s?',
  Lille: 'lilloise?s?',
  Nantes: 'nantaise?s?',
  Strasbourg: 'strasbourgeoise?s?',
  Nice: 'nicoise?s?',
  Geneva: 'genevoise?s?|ginevrin[aeio]',
  Lausanne: 'lausannoise?s?',
  Zurich: 'zurichoise?s?',
  Brussels: 'bruxelloise?s?',
  London: 'londonienn?e?s?|londines[ei]',
  Paris: 'parisienn?e?s?|parigin[aeio]',
  Milan: 'milanaise?s?|milanes[ei]',
  Rome: 'romaine?s?|roman[aeio]',
  Madrid: 'madrilenes?',
  'New York': 'new-yorkaise?s?|newyorkes[ei]',
  Montreal: 'montrealaise?s?',
};
const standsThere =
  'adresse|magasin|salon|bureaux?|appartement|domicile|atelier|siege|etude|cabinet|maison|hotel|pied-a-terre|residence|boutique|indirizzo|negozio|casa|ufficio|sede|studio|appartamento';
const adjectives = Object.entries(byAdjective).map(
  ([name, adjective]) => [name, phrase(`(?:${standsThere}) (?:${adjective})`, 'g')] as const,
);

function placesByAdjective({ text }: FoldedText): readonly Place[] {
  return adjectives.flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      name,
      isStated: true,
    })),
  );
}

function knownPlaces(folded: FoldedText): readonly Place[] {
  const matches = [...folded.text.matchAll(known), ...folded.text.matchAll(arabicName)];
  return matches.flatMap((match) => {
    const [found] = match;
    const [start, end] = [match.index, match.index + found.length];
    const first = folded.raw.charAt(folded.starts[start] ?? 0);
    if (ambiguousPlaces.has(found) && !isCapital(first)) return [];
    return [{ start, end, name: englishNames.get(found) ?? wordsAt(folded, start, end) }];
  });
}

/** What says that the writer lives somewhere, comes from there, or wishes something to be sent there. */
const home =
  /(?:^|[.!?;\n] ?)from $|(?:(?:i|we) (?:live|farm|reside|work)(?: just)?|(?:i am|i'm|we are|we're) (?:based|living|moving|relocating)|(?:we're|we are|i'm|i am)(?: both| all)?|based|living|flying(?: in)?|fly(?: in)?|(?:come|coming|over|up|down|in|drive|driving|travell?ing|writing|write)(?: all the way)?|moving|our (?:house|home|flat|place|estate|office)|their house|my (?:house|home|flat|office|shop)|ship|deliver(?:ed)?|sent?|post(?:ed)?|negociant|boutique a|j'habite|nous habitons|(?:je|nous) (?:vis|vivons|reside|residons|travaille)|habitant|installee?s?|base[e]?s?|demeurant|livrer|expedier|envoyer|la route|je viens|nous venons|notre maison|ma maison|vivo|viviamo|abito|abitiamo|risiedo|resido|vivimos|resido|moro|moramos|wohne[n]?|lebe[n]?|komme[n]?|woon|wonen|живу|живем|متجر) (?:in|outside|near|from|at|to|a|au|en|depuis|de|d'|pres de|dans|vicino a|da|in|bei|aus|cerca de|em|no|na|в|под|just outside) ?$/;

const placeBefore =
  /(?:^|[ ('"])(?:in|to|at|from|near|outside|around|for|a|en|de|depuis|vers|sur|pour|di|da|ad|nach|bei|aus|von|em|te|naar|в|из|до|на|到|在|於|在|le|our|your|the|boutique|magasin|shop|store|tienda|negozio|filiale) ?$/;

/** Prepositions of place by how surely a name with a capital letter behind them is a place. */
const sure = phraseBefore(
  "(?:outside|near|pres de|vicino a|in der nahe von|cerca de|perto de|j'habite(?: a)?|habitons(?: a)?|habite(?: a)?|depuis|vis a|vivons a|vivo (?:a|en|em)|vivimos en|abito a|abitiamo a|moro em|wohne in|wohnen in|lebe in|woon in|komme (?:p{L}+ ){0,2}aus|soy de|somos de|sono di|siamo di|sou de|(?:we live|i live|based|living|flying|over|up|down|ship|shipped|moving|relocating|delivered?|deliver) (?:in|from|to|at)|(?:couple|clients?|family|guests?|lady|ladies|gentleman|friends?|customers?|visitors?|i'm|i am|we are|we're|come|coming|comes|writing|travell?ing|arriving|landing|driving|train) from|(?:viens|venons|arrive|arrivons|vient|banlieue|region|clinique|gare|environs|loin) de|basee?s? (?:a|en)|en poste a|installee?s? (?:a|en)|(?:ecri(?:s|vons|t)|venu(?:e|s|es)?|venir|venant|originaires?|debarqu(?:e|ons)|descend(?:s|ons)|rentr(?:e|ons)|partons|pars|natif|native) de|(?:domicilie(?:e|s|es)?|resid(?:e|ons|ant)|appartement|(?:j'ai )?demenag(?:e|ee|eons)) a|(?:vengo|veniamo|arrivo|arriviamo|scrivo|scriviamo|partiamo) da|(?:vengo|venimos|escribo|escribimos|llego|llegamos) (?:de|desde)|(?:venho|vimos|escrevo|chego|chegamos) de|(?:reise|reisen|fahre|fahren|anreise|familie|grusse|kundin|kunde) aus|(?:wohnhaft|ansassig|daheim|zu hause) in|(?:kom|komen) uit|(?:greetings|hello|regards|all the way|driving|flight|fly) from|based out of|passing through) ",
);
/** "In", "à": a place, unless it is a month, a person or a language. */
const likely = /(?:^|[ (,.;:!?'"\n])(?:in|at|en|em|nach|bei|te|naar|to|a) $/;
const accented = /(?:^|[ (,.;:!?'"])à $/i;
/** What may stand before "à" and a person's name. */
const toSomebody =
  /(?:offr\p{L}*|don\p{L}*|dire|dit|ecri\p{L}+|parl\p{L}+|demand\p{L}*|confi\p{L}+|annonc\p{L}*|merci|destine\p{L}*|apparten\p{L}*|grace|quant|pens\p{L}+|promi\p{L}*|remett\p{L}*|remis\p{L}*|envoy\p{L}*|adress\p{L}*|repon\p{L}*|telephon\p{L}*|cadeau|lettre|message|lie|va bien|ressembl\p{L}*|plai\p{L}*|attache\p{L}*|surprise|write|wrote|speak|spoke|spoken|talk|talked|said|say|give|gave|gift|married|engaged|sold|sell|thanks|thank you|present|given|listen|listened|belonged|show|showed|known|similar|compared|due|up|happen|happened) (?:it |this |them |that |le |la |les |cela |ca )?(?:a|to|à) $/u;
const capitalName =
  /^(?:St\. )?\p{Lu}[\p{L}'’-]+(?:[ -](?:(?:de|du|la|le|les|sur|upon|del|di|am|an der|of|da|dos) )?\p{Lu}[\p{L}'’-]+){0,2}/u;
const italianOrIberian =
  /\b(?:vorrei|sono|della|gli|grazie|buongiorno|salve|vostra|vostro|vostri|mia|mio|anche|perche|quiero|quisiera|gracias|buenos|para|estoy|gostaria|obrigad[ao]|queria|voces)\b/;

const germanWord = phrase(
  'ich|und|nicht|eine?[nmrs]?|der|die|das|dem|den|mit|fur|ihre?[nmrs]?|wir|sie|ist|sind|haben|mochte|bitte|guten',
  'g',
);

function isPlaceWord(name: string): boolean {
  const words = name.split(/[ -]/).map(foldedWord);
  const [first = ''] = words;
  const isTime = (word: string) => monthWords.has(word) || weekdayWords.has(word);
  if (notCities.has(first) || isTime(first)) return false;
  if (/^\p{Lu}{2,5}$/u.test(name)) return false;
  // "In English", "in Victorian times": of a people or a time.
  if (/(?:ish|ian|ese|ench)$/.test(words.at(-1) ?? '') && words.length === 1) return false;
  return !/\b(?:street|road|lane|square|avenue|place|rue|via|strasse|gallery|collection|hotel|museum|bank|palace|castle)\b/i.test(
    name,
  );
}

/** The name without a day or a month that follows it: "in London Thursday". */
function trimmed(name: string): string {
  const words = name.split(' ');
  while (words.length > 1) {
    const last = foldedWord(words.at(-1) ?? '');
    if (!monthWords.has(last) && !weekdayWords.has(last)) break;
    words.pop();
  }
  return words.join(' ').replace(/[.'’-]+$/, '');
}

/** A name with a capital letter, where the sentence says that it is a place. */
function unknownPlaces(folded: FoldedText): readonly Place[] {
  const { raw, text, starts } = folded;
  const isShout = raw.length > 20 && raw === raw.toUpperCase();
  if (isShout) return [];
  const isRomance = italianOrIberian.test(text);
  // Every noun of German has a capital letter: only what is surely a place is one.
  const isGerman = (text.match(germanWord) ?? []).length >= 2;
  const found: Place[] = [];
  for (let start = 1; start < text.length; start += 1) {
    // "D'Abidjan" is "de" before a vowel.
    const isElided = text.slice(start - 3, start) === " d'";
    if (text.charAt(start - 1) !== ' ' && !isElided) continue;
    const name = capitalName.exec(raw.slice(starts[start] ?? 0, (starts[start] ?? 0) + 60))?.[0];
    if (name === undefined) continue;
    const before = text.slice(Math.max(0, start - 40), start).replace(/ d'$/, ' de ');
    const rawBefore = raw.slice(Math.max(0, (starts[start] ?? 0) - 4), starts[start] ?? 0);
    const isBare = /(?:^|[^\p{L}])a $/u.test(before) && !accented.test(rawBefore);
    const isLikely = !isGerman && likely.test(before) && (!isBare || isRomance) && !toSomebody.test(before);
    const place = trimmed(name);
    if ((sure.test(before) || isLikely) && isPlaceWord(place))
      found.push({ start, end: start + place.length, name: place });
  }
  return found;
}

function placesIn(folded: FoldedText): readonly Place[] {
  const found = [...knownPlaces(folded), ...placesByAdjective(folded)];
  const others = unknownPlaces(folded).filter(
    (one) => !found.some((two) => one.start < two.end && two.start < one.end),
  );
  return [...found, ...others].toSorted((one, other) => one.start - other.start);
}

const purchase =
  /\b(?:bought|purchased|acquired|acquis|achetee?s?|offert|comprat[oa]|acquistat[oa]|gekauft|comprad[oa]|comprei|compre)\b/;
const ofTheHouse =
  /\b(?:your|vos|votre|vostra|vostro|boutique|shop|store|salon|showroom|flagship|ihre[rnm]?|tienda|loja|winkel|house|maison|branch)\b/;
const away = phraseBefore(
  '(?:not|never|pas|non|nicht|no|except|but not|sauf|rather than|plutot que|instead of|closed in|leaving|left|quitte) (?:in |a |at |to |from |de )?',
);
const elsewhere = phraseBefore(
  "(?:rue|avenue|place|boulevard|street|hotel|gare|university|universite|ecole|school|confrere|tribunal|musee|museum|banque|bank|brand|marque|house of|university of|school of|jeweller|bijoutier) (?:de |of |in |d'|a |in )?",
);

function isPurchaseOnly({ text }: FoldedText, { start, end }: Place): boolean {
  const { clause } = contextAt(text, start, end);
  const near = text.slice(Math.max(clause.start, start - 40), end);
  const isHouse = ofTheHouse.test(text.slice(Math.max(0, start - 24), Math.min(text.length, end + 24)));
  return purchase.test(near) && !isHouse;
}

function isSaid({ text }: FoldedText, { start }: Place): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  return !away.test(before) && !elsewhere.test(before);
}

const turnsUp =
  /\b(?:come|coming|visit|see|receive|appointment|meet|drop|call in|pop|stop by|be in|am in|are in|are you|available|bring|leave|collect|fly|flying|venir|viens|viendr\w+|passer?|passe|rendez-vous|rdv|recevoir|disponible|serai|serons|suis|sommes|deposer|apporter|reviens|visite|venire|passare|appuntamento|vedere|saro|saremo|kommen|termin|besuch\w*|bin|sind|visitar|cita|viaj\w+|estare\w*|estou|to em|posso)\b|到|訪|伺|滞在|будем|буду|زيارة|سنكون/;

/** "Mount St", "av. Montaigne": kinds of streets as people shorten them. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bstreet\b/, '(?:street|str?\\b\\.?)'],
  [/\bavenue\b/, '(?:avenue|ave?\\b\\.?)'],
  [/\bboulevard\b/, '(?:boulevard|blvd?\\b\\.?|bd\\b\\.?)'],
  [/\bplace\b/, '(?:place|pl\\b\\.?)'],
  [/\brue\b/, '(?:rue|r\\.)'],
];
const kindOfStreet = /\b(?:street|avenue|boulevard|place|rue|via|strasse|road|square)\b/;

/** A boutique by its name, by the name shortened, or by the one long word of an address that is its own: "Montaigne". */
function namePattern(name: string): RegExp {
  const folded = foldedWord(name);
  const whole = shortened.reduce((pattern, [kind, short]) => pattern.replace(kind, short), escaped(folded));
  const own = folded
    .split(/[ -]/)
    .filter((word) => word.length >= 7 && !kindOfStreet.test(word) && !englishNames.has(word));
  const byItself = kindOfStreet.test(folded) && own.length === 1 ? own : [];
  return phrase([whole, ...byItself].join('|'), 'g');
}

function boutiqueNamed(folded: FoldedText, boutiques: readonly KnownBoutique[]): KnownBoutique | undefined {
  const mentions = boutiques.flatMap((boutique) =>
    [boutique.name, ...(boutique.alsoCalled ?? [])].flatMap((name) => {
      const pattern = namePattern(name);
      return [...folded.text.matchAll(pattern)].map(({ 0: found, index }) => ({
        boutique,
        place: { start: index, end: index + found.length, name },
      }));
    }),
  );
  const usable = mentions.filter(({ place }) => isSaid(folded, place));
  const wanted = usable.find(({ place }) => turnsUp.test(contextAt(folded.text, place.start, place.end).sentence.text));
  return (wanted ?? usable.find(({ place }) => !isPurchaseOnly(folded, place)))?.boutique;
}

function boutiquesIn(city: string, boutiques: readonly KnownBoutique[]): readonly KnownBoutique[] {
  return boutiques.filter((boutique) => (englishNames.get(foldedWord(boutique.city)) ?? boutique.city) === city);
}

export interface PlacesFound {
  readonly boutique?: string | undefined;
  readonly city?: string | undefined;
}

/**
 * The boutique and the city that the message names. A city with one boutique of the house stands for that boutique,
 * unless it is only where something was bought; two such cities stand for none, unless the client comes to one of them.
 */
export function placesOf(folded: FoldedText, allBoutiques: readonly KnownBoutique[]): PlacesFound {
  const boutiques = allBoutiques.filter(({ closed }) => closed !== true);
  const places = placesIn(folded).filter((place) => isSaid(folded, place));
  const isHome = ({ start }: Place) => home.test(folded.text.slice(Math.max(0, start - 48), start));
  const isPrefixed = ({ start }: Place) => placeBefore.test(folded.text.slice(Math.max(0, start - 12), start));
  const comesTo = ({ start, end }: Place) => turnsUp.test(contextAt(folded.text, start, end).clause.text);
  const isOver = (place: Place) => isPurchaseOnly(folded, place);
  const named = boutiqueNamed(folded, boutiques);
  // Scripts without capitals have other prepositions, or none.
  const isOtherScript = ({ start }: Place) => !/[a-z]/.test(folded.text.charAt(start));
  const stated = places.filter(
    (place) => place.isStated === true || isPrefixed(place) || isOtherScript(place) || isHome(place),
  );
  const candidates = (stated.length > 0 ? stated : places).filter((place) => !isOver(place));
  const housed = candidates.filter(({ name }) => boutiquesIn(name, boutiques).length === 1);
  const cities = new Set(housed.map(({ name }) => name));
  const chosen = cities.size === 1 ? housed[0] : housed.find(comesTo);
  const byCity = chosen === undefined ? undefined : boutiquesIn(chosen.name, boutiques)[0];
  const boutique = named ?? byCity;
  const isOfHouse = ({ name }: Place) => boutiquesIn(name, boutiques).length > 0;
  const city =
    candidates.find((place) => isHome(place) && !isOfHouse(place)) ??
    candidates.find(isHome) ??
    chosen ??
    candidates.find(comesTo) ??
    candidates[0];
  return { boutique: boutique?.boutiqueId, city: city?.name };
}
