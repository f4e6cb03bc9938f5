import * as z from 'zod';
import { ids, letterPorts, mailReturnPorts, writingPorts } from '#runtime/container.ts';
import { heard, instantOf } from '#runtime/event-listener.ts';
import { suppressAddresses } from '#use-cases/consent/suppress-address.ts';

const ports = { ...letterPorts(), ...writingPorts(), ...mailReturnPorts(), ids };
const recipients = z.array(z.object({ emailAddress: z.string() }));
/** AWS: contents of SES bounce and complaint events. */
const detail = z.object({
  bounce: z.object({ bounceType: z.string(), bouncedRecipients: recipients }).optional(),
  complaint: z.object({ complaintFeedbackType: z.string().nullish(), complainedRecipients: recipients }).optional(),
});

export const suppressAddressListener = heard((event) =>
  suppressAddresses(ports, detail.parse(event.detail), instantOf(event)),
);
