import type { Table } from '#adapters/dynamodb/client.ts';
import { readRevision } from '#adapters/dynamodb/house-revision.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { getDoc } from '#adapters/dynamodb/stored.ts';
import { HouseIncompleteError, type HouseProfile } from '#domain/house/house.ts';
import type { HouseProfileReader } from '#ports/house-repository.ts';

/** The settings of the house, one item read by its key: a function with access to no more cannot list the staff. */
export function houseProfileReader(table: Table): HouseProfileReader {
  let known: { readonly revision: string | undefined; readonly profile: HouseProfile } | undefined;
  return {
    async read() {
      // The revision is read first, so that the next read sees a change in between.
      const revision = await readRevision(table);
      if (known !== undefined && revision !== undefined && revision === known.revision) return known.profile;
      const profile = await getDoc<HouseProfile>(table, keys.settings(), 'house-settings');
      if (profile === undefined) {
        throw new HouseIncompleteError('The house is not provisioned yet: run the provision-house operation first.');
      }
      known = { revision, profile };
      return profile;
    },
    lastRead: () => known?.profile,
  };
}
