import type { MailTone } from '#templates/email-layout/mail-tone.ts';
import type { MatterMessages, MattersMessages } from '#templates/messages/contracts/client-letter-parts/matters.ts';

/** What a letter is about, said as the client would say it; an inquiry nobody has read yet is simply an inquiry. */
export function matterOf({ job }: Pick<MailTone, 'job'>, matters: MattersMessages): MatterMessages {
  return matters[job ?? 'discovery'];
}
