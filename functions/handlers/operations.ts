import { dispatch } from '#runtime/dispatch.ts';
import { eraseClientOperation } from './operations/erase-client.ts';
import { grantSessionOperation } from './operations/grant-session.ts';
import { listErasedOperation } from './operations/list-erased.ts';
import { listMachinesOperation } from './operations/list-machines.ts';
import { manageMachineOperation } from './operations/manage-machine.ts';
import { previewRetentionOperation } from './operations/preview-retention.ts';
import { provisionHouseOperation } from './operations/provision-house.ts';

/** Only operators can call these, by invoking the function itself. */
export const operations = {
  'provision-house': provisionHouseOperation,
  'grant-session': grantSessionOperation,
  'erase-client': eraseClientOperation,
  'list-erased': listErasedOperation,
  'list-machines': listMachinesOperation,
  'manage-machine': manageMachineOperation,
  'preview-retention': previewRetentionOperation,
};

export const handler = dispatch({ operation: operations });
