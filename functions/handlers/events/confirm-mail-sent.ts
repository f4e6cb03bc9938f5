import * as z from 'zod';
import { mailsSent } from '#runtime/container.ts';
import { heard, instantOf } from '#runtime/event-listener.ts';

const ports = mailsSent();
/** SES publishes each tag as a list of values (AWS: SES event data). */
const sentDetail = z.object({
  mail: z.object({ tags: z.object({ mailKey: z.array(z.string()).min(1), owner: z.array(z.string()).min(1) }) }),
});

export const confirmMailSentListener = heard((event) => {
  const { mailKey, owner } = sentDetail.parse(event.detail).mail.tags;
  return ports.confirmSent({ mailKey: mailKey[0] ?? '', owner: owner[0] ?? '' }, instantOf(event));
});
