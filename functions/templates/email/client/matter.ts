import type { MailTone } from '#templates/email-layout/mail-tone.ts';
import type { MatterMessages, MattersMessages } from '#templates/messages/fr/client-letter-parts/matters.ts';

/** The subject of a letter in the client's terms; an inquiry without a qualification is simply an inquiry. */
export function matterOf({ job }: Pick<MailTone, 'job'>, matters: MattersMessages): MatterMessages {
  return matters[job ?? 'discovery'];
}
