import { type Clause, contextAt } from './clauses.ts';
import type { DateMention } from './find-dates.ts';
import { phrase, phraseBefore, phraseStart } from './phrase-pattern.ts';
import type { DateBound, DateSubject } from './understood.ts';

/** What stands right before a date and bounds it; up to three small words may stand between. */
const between =
  "(?: (?:the|le|la|l'|les|il|el|du|de|d'|of|next|this|end|that|our|my|his|her|notre|mon|ma|son|sa|den|dem|der|o|a|em|em))*[ ']?";
const beforeIt = {
  notBefore: phraseBefore(
    `(?:not before|nothing before|no earlier than|not until|not till|pas avant|non prima d[ei]l?|nicht vor|no antes del?|nao antes d[eo]|niet voor|не раньше|not earlier than)${between}`,
  ),
  from: phraseBefore(
    `(?:from|starting|as of|any time after|after|des|a partir d[eu]|a compter du|apres|dal?l?|a partire dal?|dopo(?: il)?|ab|nach|desde|a partir de|depois d[eo]|vanaf|na|с|после|من|بعد)${between}`,
  ),
  by: phraseBefore(
    `(?:by|until|till|up to|no later than|at the latest|d'ici|jusqu'au?|jusqu'en|au plus tard|entro(?: il)?|fino al?|bis(?: zum)?|spatestens(?: am)?|hasta|a mas tardar|ate|tot|uiterlijk|до|к|حتى|in time for|a temps pour)${between}`,
  ),
  before: phraseBefore(
    `(?:before|ahead of|this side of|prior to|avant|prima d[ei]l?l?a?|vor|antes d[eo]l?|para antes|voor|перед|قبل)(?: la soiree| la fete| le mariage| the party| the wedding)?${between}`,
  ),
  since: phraseBefore(`(?:since|depuis|seit|desde hace|sinds|da|dal)${between}`),
} as const;

const afterIt = {
  from: /^ ?(?:から|以降|以后|onwards?|on\b|au plus tot)/,
  by: /^ ?(?:まで|までに|之前|以前|前|at the latest|au plus tard|al piu tardi)/,
} as const;

const visit = phraseStart(
  "come|coming|visit|see (?:you|it|them|the|some|a |one)|look at|be received|receive|appointment|meet|drop (?:by|in|it)|call (?:in|by|me|us)|ring me|pop|stop by|swing by|be in |are in |am in |in town|over from|fly|flying|arriv|landing|travelling|traveling|passing|stay|available|free|are you open|do you open|you be open|collect (?:it|them|the)|pick (?:it|them) up|bring|leave it|drop it|fitting|viewing|view|try|show (?:me|us|you)|make it|suit(?:s|ed)? me|would suit|works? (?:best )?for (?:me|us)|here until|could do|can do|video|have you anything|venir|viens|viendr|venons|passer|passe(?:r|rai|rons)? |je passe|repasse|rendez-vous|rdv|recevoir|recu(?:e|s|es)? (?:le|un|a)|rencontrer|disponible|libre|me liberer|liber|de passage|serai |serons |suis (?:a|au|en)|sommes (?:a|au|en)|sejour|deposer|apporter|essayer|essayage|visite|presenter|montrer|reviens|revenir|peux (?:venir|etre|passer|m)|atterri|arrive|viens|faire la route|recuper|appel|m'en passer|ouvert|venire|vengo|verr|passare|passer|appuntamento|vedere|disponibil|saro|saremo|ricever|incontr|a milano|a parigi|a londra|ritirare|kommen|komme|termin|besuch|vorbei|ansehen|bin |sind |treffen|empfang|visitar|cita|pasar|iremos|ir a|ver(?:los|las|lo|la|nos)|estare|estaremos|viaj|posso ir|passar|estarei|estaremos|estou|to em|visita|langskomen|afspraak|bezoek|到|来|去|拜访|参观|看|预约|訪|伺|滞在|予約|うかが|буд[уе]|приед|приех|подъех|визит|встреч|посет|زيارة|سنكون|نزور",
);

const deadline = phraseStart(
  'deadline|partons|je pars|on part|parto |partiamo|we fly|i fly home|expire|runs? out|needed|need it|needs to|must (?:be|have)|ready|in time|deliver|ship|reach (?:her|him|us|me)|closes|closing date|leave (?:for|on)|we leave|i leave|il faut|faudr|renewal|renouvel|me voy|je repars|besoin|livr|pret(?:e|s|es)? |expedi|echeance|bouclage|date limite|urgent|imperatif|serve|pronto|consegn|scad|brauch|fertig|liefer|benotig|necesit|entreg|list[oa]|caduca|precis[oa]|нужн|срок|需要|必要|reply|repon|respond',
);

const occasion = phraseStart(
  'birthday|b-?day|compi[eor]|feier|getting wed|wed on|(?:trente|quarante|cinquante|soixante|\\d0) ans|\\d0th|sa main|her hand|anniversar|wedding|marri|marry|engage|propos|christening|baptis|baptem|communion|bar mitzvah|bat mitzvah|graduat|retir|part(?:y|ies)|gala|turns? |turning|will be \\d|is \\d\\d|ceremony|funeral|supper|dinner|ball|awards|due (?:date|on|in)|baby|born|leaving|civil partnership|anniversaire|mariage|marie|marions|comunion|comunhao|noces|fiancaille|demande en mariage|retraite|fete|aura \\d|aurai|cumple|soiree|ceremonie|remise|accouch|naissance|pot de depart|depart|depart en|compleann|matrimonio|nozze|sposa|sposo|sposi|battesimo|laurea|pensione|festa|geburtstag|hochzeit|heirat|taufe|jubilaum|verlob|cumpleanos|aniversari|boda|casamos|casament|bautizo|jubil|quince|aniversario|batizado|verjaardag|bruiloft|trouw|день рожд|юбиле|свадьб|生日|婚|誕生|成人式|結婚|عيد|زفاف|exhibition|salon des|event|conference|raffle|auction|fair',
);

const past = phrase(
  "i (?:wrote|bought|collected|received|picked up|visited|was|had|came|enquired|inquired|called|rang|sent|ordered|met|walked|saw|left|paid|asked|told|spoke|tried|went)|we (?:wrote|bought|collected|received|visited|were|had|came|called|sent|ordered|met|saw|spoke|went)|(?:was|were) (?:told|promised|bought|delivered|collected|sent|a guest)|bought|collected|enquired|received|delivered|charged|purchased|died|passed away|ago|arrived|has passed|agreed|j'ai|j'avais|nous avons|nous avions|vous m'avez|vous m'aviez|vous avez|avez-vous (?:eu|recu)|a ete|ont ete|m'a (?:offert|dit|ete)|a eu lieu|devait|etait|etaient|est (?:mort|morte|decede|decedee|ne|nee|arrive|arrivee)|decede|decedee|mort|morte|ne le|nee le|nes le|achete|achetee|achetes|recu|debite|debitee|retire|livree?|suite a|a la suite|a pris(?:e|es)?|avait pris|avez envoye|you (?:sent|gave|said|told|showed|posted|emailed)|(?:commande|mail|courriel|e-mail|email|visite|passage|rendez-vous|facture|order|message|letter|visit|bestellung|ordine|mensaje|pedido) (?:du|de|of|from|vom|del|do)(?= (?:\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hier|yesterday))|mon message du|ma demande d[eu]|ma lettre du|mon courriel du|ho (?:comprato|acquistato|scritto|ricevuto|ordinato|visto)|ho gia|abbiamo (?:scritto|comprato|ricevuto)|mi avete|acquistat[oa]|comprat[oa]|ritirat[oa]|nat[oa] il|mort[oa]|e (?:morto|morta|mancata|mancato)|habe (?:ich )?|hatte|gekauft|geschrieben|erhalten|bestellt|geliefert|gestorben|compre|compramos|escribi|recibi|comprei|escrevi|recebi|fallecio|faleceu|купил[аи]?|писал[аи]?|получил[аи]?|заказал[аи]?|去年|買いました|買った|购买了|买了|اشتريت",
);

const wish = phraseStart(
  "would|could|can |may i|might|will|'ll|like to|please|hope|want|wish|need|shall|i'm |we're|souhait|voudr|aimer|pourr|peux|puis-je|peut-on|pouvez|sera|serai|viendr|prochain|vorrei|potr|desider|posso|mochte|konnte|wurde|kann|quier|quisiera|podr|gostaria|queria|posso|хот|можно|想|希望|たい|いただ",
);

export interface DateAbout {
  readonly of: DateSubject;
  readonly bound: DateBound;
}

function boundOf(text: string, { start, end }: DateMention): DateBound | 'since' {
  // A weekday or an hour may stand between the preposition and the date: it belongs to the date.
  const before = text.slice(Math.max(0, start - 48), start);
  const inside = text.slice(start, end);
  const after = text.slice(end, end + 24);
  const until = `${before}${inside.match(/^(?:by|before|until|till|from|after|since|avant|d'ici|depuis|jusqu'en|des|a partir de|apres|entro|prima di|dopo|bis|vor|ab|seit|nach|hasta|antes de|desde|до|к|с)(?= )/)?.[0] ?? ''}`;
  if (beforeIt.notBefore.test(until)) return 'from';
  if (beforeIt.since.test(until) && !beforeIt.from.test(until)) return 'since';
  if (beforeIt.before.test(until)) return 'before';
  if (beforeIt.by.test(until) || afterIt.by.test(after)) return 'by';
  if (beforeIt.from.test(until) || afterIt.from.test(after)) return 'from';
  return 'on';
}

/** Characters between a date and the nearest cue of a kind in its clause; none is infinitely far. */
function distanceTo(cue: RegExp, clause: Clause, { start, end }: DateMention): number {
  const distances = [...clause.text.matchAll(new RegExp(cue, 'g'))].flatMap((match) => {
    const [from, to] = [clause.start + match.index, clause.start + match.index + match[0].length];
    // The words of the date itself, as the "10th", tell nothing about it.
    if (from < end && to > start) return [];
    return [to <= start ? start - to : from - end];
  });
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}

const subjectCues: readonly (readonly [DateSubject, RegExp])[] = [
  ['occasion', occasion],
  ['visit', visit],
  ['deadline', deadline],
];

function nearestSubject(clause: Clause, mention: DateMention): DateSubject | undefined {
  return subjectCues
    .map(([of, cue]) => ({ of, distance: distanceTo(cue, clause, mention) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .toSorted((one, other) => one.distance - other.distance)[0]?.of;
}

const surelyDeadline = phrase('deadline|expires?|runs? out|date limite|echeance|bouclage|scadenza|scade|frist|plazo');

function subjectOf(text: string, mention: DateMention, bound: DateBound): DateSubject {
  const { direction, kind } = mention.reading;
  const { sentence, clause } = contextAt(text, mention.start, mention.end);
  if (direction === 'past') return 'past';
  const isWish = wish.test(clause.text);
  if (past.test(clause.text) && !isWish && direction !== 'future' && kind !== 'habit') return 'past';
  if (surelyDeadline.test(clause.text)) return 'deadline';
  if (bound === 'by' || bound === 'before') {
    const isUntil = visit.test(clause.text) && !deadline.test(clause.text);
    return isUntil && !occasion.test(clause.text) ? 'visit' : 'deadline';
  }
  // "La Saint-Valentin tombe un dimanche" says when it is; "à Noël" may say when the client comes.
  if (
    kind === 'feast' &&
    bound === 'on' &&
    /^(?:$|.*(?:^|[ ,.])(?:la |le |l')$)/.test(text.slice(Math.max(0, mention.start - 8), mention.start))
  )
    return 'occasion';
  const near = nearestSubject(clause, mention);
  if (bound === 'from' && near !== 'occasion') return 'visit';
  if (near !== undefined) return near;
  if (kind === 'feast') return 'occasion';
  if (past.test(sentence.text) && !wish.test(sentence.text)) return 'past';
  return nearestSubject(sentence, mention) ?? 'visit';
}

/** What a date is about, from the words around it, and how it is bounded. */
export function aboutDate(text: string, mention: DateMention): DateAbout {
  const bound = boundOf(text, mention);
  if (bound === 'since') return { of: 'past', bound: 'from' };
  return { of: subjectOf(text, mention, bound), bound };
}
