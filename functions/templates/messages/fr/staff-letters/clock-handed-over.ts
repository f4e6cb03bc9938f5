import type { ClockHandedOverMessages } from '../../contracts/staff-letters/clock-handed-over.ts';
import { ofName } from '../grammar/elision.ts';

export const clockHandedOver: ClockHandedOverMessages = {
  subject: ({ name, owner }) => `${name} : à vous de répondre, à la place ${ofName(owner)}`,
  opening: ({ owner }) =>
    `Le délai ${ofName(owner)} est dépassé : la première réponse vous revient. La relation reste avec ${owner}, au nom de qui vous pouvez écrire.`,
};
