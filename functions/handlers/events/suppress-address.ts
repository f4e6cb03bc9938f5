import { z } from 'zod';
import { agendas, ids, people, personByEmail, storePorts } from '#runtime/container.ts';
import { heard, instantOf } from '#runtime/event-listener.ts';
import { suppressAddresses } from '#use-cases/consent/suppress-address.ts';

const ports = { ...storePorts(), people: people(), intake: personByEmail(), ids, agendas: agendas() };
const recipient = z.object({ emailAddress: z.string() });
/** AWS: contents of SES bounce and complaint events. */
const detail = z.object({
  bounce: z.object({ bounceType: z.string(), bouncedRecipients: z.array(recipient) }).optional(),
  complaint: z.object({ complainedRecipients: z.array(recipient) }).optional(),
});

export const suppressAddressListener = heard((event) =>
  suppressAddresses(ports, detail.parse(event.detail), instantOf(event)),
);
