import { dispatch } from '#runtime/dispatch.ts';
import { grantSessionOperation } from './operations/grant-session.ts';
import { provisionHouseOperation } from './operations/provision-house.ts';

/** Only operators can call these, by invoking the function itself. */
export const operations = { 'provision-house': provisionHouseOperation, 'grant-session': grantSessionOperation };

export const handler = dispatch({ operation: operations });
