import { type DateMention, isJoined, orBetween } from './find-dates.ts';
import type { FoldedText } from './folded-text.ts';
import { phraseBefore } from './phrase-pattern.ts';

/** Small words that may stand between a refusal and the day: "not on a", "sauf le". */
const small = '(?:(?:on|a|the|le|les|il|la|el|los|o|am|op|в|un|of|ever|any) )*';
const refusal =
  "(?:any(?: day| time)? |every day |all week )?(?:but|except|save|bar)|not|never|avoid|other than|(?:can't|cannot|can not|won't|unable to)(?: \\p{L}+){0,3}|sauf|hormis|excepte|pas|jamais|ni|eviter|impossible|(?:ne|n') ?\\p{L}+ (?:pas|jamais)(?: \\p{L}+){0,3}|tranne|eccetto|salvo|non(?: posso| possiamo| va bene)?|ausser|nicht|kein(?:en)?|nie|excepto|menos|nunca|no(?: puedo| podemos)?|exceto|nao(?: posso)?|behalve|niet|кроме|не(?: могу)?";
const refusedBefore = phraseBefore(`(?:${refusal}) ${small}(?:l')?`);
const refusedAfter =
  /^ ?(?:mornings?|afternoons?|evenings?|matin|apres-midi|soir)?s? ?(?:is|are|being|est|sont|e|ist|es|would be)? ?(?:impossible|not possible|no good|out\b|not (?:good|convenient)|doesn't|does not|don't (?:work|suit)|won't|ne (?:me |nous )?(?:convien|va|sera)|n'est pas|m'est impossible|non (?:va|posso|mi)|geht nicht|passt nicht|no (?:puedo|me)|nao (?:posso|da)|以外|除外)/;
/** "Saturday job", "Sunday lunch": no day for a visit, and none that is refused. */
const noDay = /^ (?:job|jobs|shift|school|paper|market|roast|best)/;
/** "Not before", "pas avant", "not until": a bound, and no refusal. */
const bound = phraseBefore(
  '(?:before|earlier than|until|till|avant|prima d\\p{L}*|vor|antes d\\p{L}*|voor|раньше) (?:\\p{L}+ )?',
);

function isRefused({ text }: FoldedText, { start, end }: DateMention): boolean {
  const before = text.slice(Math.max(0, start - 48), start);
  const after = text.slice(end, end + 32);
  const isBound = bound.test(before) || /^(?:until|till|before|avant|prima|vor|antes|do) /.test(text.slice(start, end));
  return (!isBound && refusedBefore.test(before)) || refusedAfter.test(after) || noDay.test(after);
}

/** The mentions of days that do not suit; what is joined to one of them by "or" does not suit either. */
export function refusedMentions(folded: FoldedText, mentions: readonly DateMention[]): readonly DateMention[] {
  const refused: DateMention[] = [];
  for (const mention of mentions) {
    const before = refused.at(-1);
    const goesOn = before !== undefined && isJoined(folded, before, mention, orBetween);
    if (goesOn || isRefused(folded, mention)) refused.push(mention);
  }
  return refused;
}
