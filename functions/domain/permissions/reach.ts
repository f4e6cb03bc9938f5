import type { Relation } from './relation.ts';

/**
 * How far a permission reaches.
 * `none`: refused. `all`: the whole route. `related`: one client, by any relation. `acting`: one
 * client, by a relation other than an opening with a reason, which is for reading. `own`: a list of the member's own
 * clients. `withheld`: a list without what identifies a client.
 */
export type Reach = 'none' | 'all' | 'related' | 'acting' | 'own' | 'withheld';

/** Whether this reach covers one client to whom the caller has this relation. */
export function covers(reach: Reach, relation: Relation): boolean {
  switch (reach) {
    case 'all':
      return true;
    case 'related':
    case 'own':
      return relation !== 'none';
    case 'acting':
      return relation !== 'none' && relation !== 'break-glass';
    case 'none':
    case 'withheld':
      return false;
  }
}
