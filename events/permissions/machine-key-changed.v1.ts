import * as z from 'zod';
import { defineEvent, id, instant } from '#events/envelope/envelope.ts';
import { machineScopeWord } from '#events/values/shared-enums.ts';

export const machineKeyChangedV1 = defineEvent({
  name: 'machine-key-changed.v1',
  saidBy: ['manage-machines'],
  heardBy: [],
  meaning: 'A key of a till, a site or a CRM was made, renewed or revoked, with the scopes that it has.',
  data: z.strictObject({
    machineId: id,
    keyId: id,
    byId: id,
    act: z.enum(['made', 'renewed', 'revoked']),
    scopes: z.array(machineScopeWord),
    expiresAt: instant,
  }),
  example: {
    machineId: 'machine-1',
    keyId: 'key-1',
    byId: 'helene-marchand',
    act: 'made',
    scopes: ['purchases:write'],
    expiresAt: '2027-11-23T10:00:00.000Z',
  },
});
