import { type Category, categoryShares, intentShares, type Phrases, type Written } from '#local/demo/messages/wish.ts';
import type { Randomness } from '#local/kernel/randomness.ts';

/** Writes one message of a client with a wish: two to six sentences, in varying order. */
export function writeGenuine(phrases: Phrases, chances: Randomness): Written {
  const intent = chances.weighted(intentShares);
  const category = chances.weighted(categoryShares);
  const piece = chances.pick(phrases.pieces[category]);
  const heart = heartOf(phrases, intent, category, chances).replaceAll('{piece}', piece);
  const wantsDetail = ['acquire', 'gift', 'appointment'].includes(intent) && chances.chance(0.72);
  const middle = chances.shuffled([
    ...(wantsDetail ? [chances.pick(phrases.details[category])] : []),
    ...(chances.chance(0.55) ? [chances.pick(phrases.availabilities)] : []),
    ...(chances.chance(0.4) ? [chances.pick(phrases.asides)] : []),
  ]);
  const greeting = chances.chance(0.7) ? chances.pick(phrases.greetings) : undefined;
  const sentences = [
    ...(greeting === undefined ? [] : [greeting]),
    greeting?.endsWith(',') ? heart : capital(heart),
    ...middle,
    ...(chances.chance(0.5) ? [chances.pick(phrases.closings)] : []),
  ];
  return {
    message: sentences.join(chances.chance(0.15) ? '\n\n' : ' '),
    intent,
    category: intent === 'event' || chances.chance(0.18) ? undefined : category,
    occasion: intent === 'gift' && chances.chance(0.35) ? chances.pick(phrases.occasions) : undefined,
    pieceReference: intent === 'acquire' && chances.chance(0.2) ? reference(category, chances) : undefined,
  };
}

function heartOf(phrases: Phrases, intent: Written['intent'], category: Category, chances: Randomness): string {
  switch (intent) {
    case 'acquire':
      return chances.pick(phrases.acquisitions);
    case 'gift':
      return chances.pick(phrases.gifts);
    case 'bespoke':
      return chances.pick(phrases.bespoke[category]);
    case 'repair':
      return chances.pick(phrases.repairs[category]);
    case 'appointment':
      return chances.pick(phrases.appointments);
    case 'event':
      return chances.pick(phrases.events);
    case 'other':
      return chances.pick(phrases.others);
  }
}

function reference(category: Category, chances: Randomness): string {
  const initial = { 'high-jewellery': 'HJ', watches: 'MA', leather: 'LE', couture: 'CO', other: 'AU' }[category];
  return `${initial}-${chances.whole(1000, 9899)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
