import type { MailBlock } from '#templates/email-layout/letter.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { type MeetingPlace, readerTime, timeOnBothClocks } from '#templates/email-layout/mail-meeting.ts';
import type { InstantText } from '#templates/i18n/dates.ts';
import type { Language, Words } from '#templates/i18n/language.ts';

/** Times kept for a client, and the page where one of them is chosen. */
export type OfferedSlots = {
  readonly startsAt: readonly InstantText[];
  readonly endsAt: InstantText;
  readonly heldUntil?: InstantText | undefined;
  readonly place: MeetingPlace;
  readonly chooseUrl?: string | undefined;
};

const counted: Words<readonly string[]> = {
  fr: ['Un moment', 'Deux moments', 'Trois moments'],
  en: ['A time', 'Two times', 'Three times'],
};

/** "Trois moments": as many as there are, for a subject. */
export function countOfSlots(slots: OfferedSlots, language: Language): string {
  const several: Words<string> = { fr: 'Des moments', en: 'Some times' };
  return counted[language][slots.startsAt.length - 1] ?? several[language];
}

function keptUntil({ heldUntil, startsAt, place }: OfferedSlots, language: Language): string {
  const isOne = startsAt.length === 1;
  const until = heldUntil && readerTime(heldUntil, place, language);
  if (language === 'fr') {
    const ask = isOne
      ? 'S’il ne vous convient pas, la même page permet d’en demander un autre.'
      : 'Si aucun ne vous convient, la même page permet d’en demander d’autres.';
    if (!until) return ask;
    return `${isOne ? 'Ce moment vous est gardé' : 'Ces moments vous sont gardés'} jusqu’au ${until}. ${ask}`;
  }
  const ask = isOne
    ? 'If it does not suit you, the same page lets you ask for another.'
    : 'If none of them suits you, the same page lets you ask for others.';
  if (!until) return ask;
  return `${isOne ? 'This time is' : 'These times are'} kept for you until ${until}. ${ask}`;
}

/** Each time on a line of its own, the one button, and until when they are kept. */
export function slotBlocks(slots: OfferedSlots, language: Language): MailBlock[] {
  const label: Words<string> = { fr: 'Choisir un moment', en: 'Choose a time' };
  return [
    { kind: 'list', items: slots.startsAt.map((at) => timeOnBothClocks(at, slots.place, language)) },
    ...actionBlock(label[language], slots.chooseUrl),
    paragraph(keptUntil(slots, language)),
  ];
}
