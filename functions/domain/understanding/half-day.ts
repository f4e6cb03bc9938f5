import { contextAt } from './clauses.ts';
import type { FoldedText } from './folded-text.ts';
import { letters, phrase, phraseBefore } from './phrase-pattern.ts';
import type { HalfDay } from './understood.ts';

interface HalfDayMention {
  readonly halfDay: HalfDay;
  readonly start: number;
  readonly end: number;
  readonly isUnsuitable: boolean;
}

const word = (source: string): RegExp => phrase(source, 'g');

const named: readonly (readonly [HalfDay, RegExp])[] = [
  [
    'morning',
    word(
      "mornings?|matin|matins|matinees?|mattin[aoe]|mattinata|stamattina|vormittags?|morgens|de manana|por la manana|(?:de|pela) manha|manha|'?s? ?ochtends?|утром|утра|до обеда|صباحا|الصباح",
    ),
  ],
  ['morning', /上午|午前|早上|朝/gu],
  [
    'afternoon',
    word(
      'afternoons?|apres-?midis?|pomerigg[io]+|nachmittags?|(?:de|por la|da|a|pela|de|la) tardes?|namiddag|middag|днем|после обеда|بعد الظهر|الظهر',
    ),
  ],
  ['afternoon', /下午|午後/gu],
  [
    'evening',
    word(
      "evenings?|tonight|soirs?|en soiree|stasera|serata|(?<=(?:di|alla|la|in|questa|domani|della|ogni|verso|\\p{L}di|sabato|domenica) )sera|abends?|por la noche|noite|'?s? ?avonds?|вечером|вечера|مساء|المساء|after work|(?:toward|towards|by) the end of the day|end of the working day|(?:la )?fin de (?:la )?journee|fine giornata|al final del dia|no fim do dia|feierabend|apres le travail|dopo il lavoro|nach der arbeit",
    ),
  ],
  ['evening', /晚上|傍晚|夕方|夜/gu],
];

/** "Good evening", an evening bag, a garden evening: words of the day that name no time. */
const noTimeBefore =
  /(?:good|lovely|garden|charity|gala|awards|opening|press|bonne?|buon|buona|guten?|schonen?|boa|buenas?|the next|same|meme|another|hier|yesterday|ieri|gestern|ayer|ontem|last|stesso|stessa|du|da|d'|robe (?:du|de)|sac (?:du|de)|abito da|wedding|private|our|whole|all|each|every other) $/;
const noTimeAfter =
  /^ ?(?:party|parties|dress|gown|bag|clutch|wear|bags|dresses|gowns|coat|shoes|do\b|event|reception|coffee|tea|star|prayer|mass|paper|shift|du \d|de gala|d'entreprise|d'inauguration|gala|الخير|النور|好(?!的))/;
const notTaken = phraseBefore(
  "(?:not|never|avoid|except|but not|can't do|cannot do|anything but|no|pas|jamais|sauf|eviter|hormis|non|mai|tranne|nicht|nie|ausser|nunca|menos|excepto|nao|не)(?: \\p{L}+'?){0,2} ",
);
const done = /(?:ce|this|stamattina|heute|questa) $/;
const pastVerb =
  /\b(?:was|were|had|did|came|called|wrote|saw|received|arrived|bought|recu|recue|arrive|livre|livree|ricevut[oa]|prononce|j'ai|nous avons|ai recu|est (?:ne|mort|tombe)|ho |abbiamo|habe|hat)\b/;

const hour = new RegExp(
  `(?<lead>(?<![${letters}0-9])(?:at|around|about|after|from|by|before|a|vers|apres|des|alle|verso le|dopo le|um|gegen|ab|nach|a las|sobre las|as|om|в|к|после|at about|pour|il est|avant) )?(?<![\\d.,:/])(?<hour>[01]?\\d|2[0-3])(?:(?<mark>:|h|\\.)(?<minute>[0-5]\\d))?(?: ?(?<unit>am\\b|pm\\b|a\\.m\\.|p\\.m\\.|h\\b|heures?\\b|uhr\\b|o'clock|点|點|時|时|часов|часа|ore\\b|horas\\b|uur\\b))?`,
  'g',
);
const spelledHour = phrase(
  '(?:at|around|about|after|from|by|к|после|в) (?<spelled>one|two|three|four|five|six|seven|eight|nine|ten|eleven|half past (?:one|two|three|four|five|nine|ten|eleven)|шести|семи|трем|пяти|десяти)(?! (?:years|months|weeks|days|carats|of|people|in total|pieces|thousand|hundred))',
  'g',
);
const spelledValue: Readonly<Record<string, number>> = {
  one: 13,
  two: 14,
  three: 15,
  four: 16,
  five: 17,
  six: 18,
  seven: 19,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  трем: 15,
  пяти: 17,
  шести: 18,
  семи: 19,
  десяти: 10,
};

function halfOfHour(hourOfDay: number): HalfDay | undefined {
  if (hourOfDay === 12 || hourOfDay < 7 || hourOfDay > 22) return undefined;
  if (hourOfDay < 12) return 'morning';
  return hourOfDay < 17 ? 'afternoon' : 'evening';
}

/** "At 3" is three in the afternoon: nobody is received at three in the morning. */
function hourMeant(written: number, unit: string | undefined): number {
  if (unit !== undefined && /^p/.test(unit)) return written < 12 ? written + 12 : written;
  if (unit !== undefined && /^a/.test(unit)) return written;
  return written >= 1 && written <= 7 ? written + 12 : written;
}

const followsHour =
  /^(?:$|[.,;!?)\n]| (?:on|in|if|or|for|and|sharp|tomorrow|please|precises?|si|ou|et|pour|demain|o|se|e|oder|und|wenn|next|this|sat|sun|mon|tue|wed|thu|fri|lun|mar|mer|jeu|ven|sam|dim|dom|ден|i |we |by|because|to|le |vous|chez|est|serait|would)|,)/u;
const lasting =
  /(?:finis|finish|finishes|ferme|closes|close|leaves|finisco|in|within|dans|en|pendant|durant|sous|for|tra|fra|depuis|every|toutes les|les|de|entre \d+ et|jusqu'a|binnen|seit) $/;

/** "À partir de 17 h" says from when, not how long. */
const startingAt = /(?:a partir de|a partire dalle|a partir das|a partir de las) $/;

function hourMentions({ text }: FoldedText): HalfDayMention[] {
  const mentions: HalfDayMention[] = [];
  for (const match of text.matchAll(hour)) {
    const { lead, hour: written, mark, minute, unit } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    // "10h30", "16 h", "3 pm" are hours by themselves; "at 11" is one by its preposition, "à 4" in French is any number.
    const isWritten = unit !== undefined || (minute !== undefined && mark !== '.');
    const isSaid =
      /^(?:at|around|about|after|by|alle|verso|dopo|um|gegen|a las|om)/.test(lead ?? '') &&
      (minute !== undefined || followsHour.test(text.slice(end, end + 24)));
    const before = text.slice(Math.max(0, start - 14), start);
    if (!(isWritten || isSaid) || (lasting.test(before) && !startingAt.test(before))) continue;
    const halfDay = halfOfHour(hourMeant(Number(written), unit));
    if (halfDay !== undefined) mentions.push({ halfDay, start, end, isUnsuitable: false });
  }
  for (const match of text.matchAll(spelledHour)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (!followsHour.test(rest) && !/^ (?:o'clock|вечера|утра|часов|thirty|fifteen)/.test(rest)) continue;
    const value = spelledValue[match.groups?.spelled?.replace('half past ', '') ?? ''];
    const halfDay = value === undefined ? undefined : halfOfHour(value);
    if (halfDay !== undefined) {
      mentions.push({ halfDay, start: match.index, end: match.index + match[0].length, isUnsuitable: false });
    }
  }
  return mentions;
}

function isNoTime(text: string, start: number, end: number): boolean {
  if (noTimeBefore.test(text.slice(Math.max(0, start - 16), start))) return true;
  if (noTimeAfter.test(text.slice(end, end + 16))) return true;
  const { clause } = contextAt(text, start, end);
  const isOver = done.test(text.slice(Math.max(0, start - 8), start)) && pastVerb.test(clause.text);
  return isOver;
}

function namedMentions({ text }: FoldedText): HalfDayMention[] {
  return named.flatMap(([halfDay, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isNoTime(text, start, end)) return [];
      const isUnsuitable = notTaken.test(text.slice(Math.max(0, start - 32), start));
      return [{ halfDay, start, end, isUnsuitable }];
    }),
  );
}

export interface HalfDaysFound {
  readonly halfDay?: HalfDay | undefined;
  readonly unsuitable: readonly HalfDay[];
}

const meeting =
  /\b(?:come|visit|see|receive|appointment|meet|call|ring|video|drop|open|available|free|passer|passe|venir|viens|viendr|rendez|rdv|recevoir|recu|rappel|appel|disponible|libre|venire|passare|appuntamento|chiam|kommen|termin|anruf|visitar|cita|ligar)/;

/** The half of the day that suits the client: the one said with a visit or a call, else the first; named ones before hours. */
export function halfDayOf(folded: FoldedText): HalfDaysFound {
  const mentions = [...namedMentions(folded), ...hourMentions(folded)];
  const wanted = mentions.filter(({ isUnsuitable }) => !isUnsuitable);
  const isMeeting = ({ start, end }: HalfDayMention) => meeting.test(contextAt(folded.text, start, end).sentence.text);
  const chosen = wanted.find(isMeeting) ?? wanted[0];
  const unsuitable = new Set(mentions.filter(({ isUnsuitable }) => isUnsuitable).map(({ halfDay }) => halfDay));
  return { halfDay: chosen?.halfDay, unsuitable: [...unsuitable] };
}
