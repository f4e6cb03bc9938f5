import * as z from 'zod';
import { staffLinks } from '#templates/messages/catalogues.ts';
import { logTouch } from '#use-cases/relances/log-touch.ts';
import { type StaffAct, type StaffChoice, staffChoice } from './staff-choice.ts';
import { optionalText } from './staff-choice-schema.ts';

interface Touched {
  readonly contactId: string;
  readonly result: 'recorded' | 'already-recorded';
}

/** A contact by another channel; its id comes with the page, so that a second click records nothing twice. */
export const touchChoice: StaffChoice<StaffAct, Touched> = staffChoice({
  isOffered: () => true,
  form: ({ language }) => {
    const { touchChannel, touchDirection } = staffLinks[language].choiceProblems;
    return z.object({
      touchId: z.string().regex(/^[A-Za-z0-9-]{1,80}$/),
      touchChannel: z.enum(['call', 'mail', 'message', 'meeting'], { error: touchChannel }),
      touchDirection: z.enum(['outbound', 'inbound'], { error: touchDirection }),
      touchNote: optionalText(language),
    });
  },
  async perform(ports, act: StaffAct, chosen, at): Promise<Touched> {
    const { touchId: contactId, touchChannel: channel, touchDirection: direction, touchNote: note } = chosen;
    return { contactId, result: await logTouch(ports, act, { contactId, channel, direction, note }, at) };
  },
});
