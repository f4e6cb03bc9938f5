import type { MailBlock } from '#templates/email-layout/letter.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { type MeetingPlace, readerTime, timeOnBothClocks } from '#templates/email-layout/mail-meeting.ts';
import type { InstantText } from '#templates/i18n/dates.ts';
import type { ClientLanguage } from '#templates/i18n/language.ts';
import type { OfferedSlotsMessages } from '#templates/messages/fr/client-letter-parts/offered-slots.ts';

/** Times held for a client, and the page where one of them is chosen. */
export type OfferedSlots = {
  readonly startsAt: readonly InstantText[];
  readonly endsAt: InstantText;
  readonly heldUntil?: InstantText | undefined;
  readonly place: MeetingPlace;
  readonly chooseUrl?: string | undefined;
};

/** Each time on a line of its own, the one button, and until when they are held. */
export function slotBlocks(
  { startsAt, heldUntil, place, chooseUrl }: OfferedSlots,
  language: ClientLanguage,
  messages: OfferedSlotsMessages,
): MailBlock[] {
  const count = startsAt.length;
  const held = heldUntil && messages.heldUntil({ count, until: readerTime(heldUntil, place, language) });
  const otherwise = messages.otherwise({ count });
  return [
    { kind: 'list', items: startsAt.map((at) => timeOnBothClocks(at, place, language)) },
    ...actionBlock(messages.choose, chooseUrl),
    paragraph(held ? `${held} ${otherwise}` : otherwise),
  ];
}
