import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { expect, it } from 'vitest';
import { clientRowRepair } from '#adapters/dynamodb/clients/client-row-repair.ts';
import { clientRowReader } from '#adapters/dynamodb/clients/client-rows.ts';
import { purchaseReader, purchaseRepository } from '#adapters/dynamodb/clients/purchases.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { personMaker } from '#adapters/dynamodb/person-maker.ts';
import { clientRow } from '#domain/portfolio/client-row.ts';
import { monday10 } from '../ports/house.ts';
import { person } from '../ports/samples.ts';
import { rawItem, realTable } from './real-table.ts';

const table = realTable();

async function buyer(personId: string, amounts: readonly number[]): Promise<void> {
  await personMaker(table()).make(person({ personId, email: `${personId}@client.example` }));
  for (const [index, amountMinor] of amounts.entries()) {
    const purchase = {
      purchaseId: `${personId}-${index}`,
      personId,
      purchasedOn: `2026-0${index + 1}-10`,
      currency: 'EUR',
    };
    await purchaseRepository(table()).record({ ...purchase, amountMinor }, monday10);
  }
}

const loseRow = (personId: string) =>
  table().documents.send(new DeleteCommand({ TableName: table().name, Key: keys.clientRow(personId) }));

it('makes the rows of clients who bought before there were rows, and leaves the others', async () => {
  await buyer('before-1', [1000, 2000]);
  await buyer('before-2', [5000]);
  await buyer('since', [700]);
  for (const personId of ['before-1', 'before-2']) await loseRow(personId);
  const kept = await rawItem(table(), keys.clientRow('since'));
  expect(await clientRowRepair(table()).foldMissing()).toBe(2);
  for (const personId of ['before-1', 'before-2', 'since']) {
    const lines = await purchaseReader(table()).listOf(personId);
    expect(await clientRowReader(table()).findRow(personId)).toEqual(clientRow(personId, lines));
  }
  expect(await rawItem(table(), keys.clientRow('since'))).toEqual(kept);
  expect(await clientRowRepair(table()).foldMissing()).toBe(0);
});
