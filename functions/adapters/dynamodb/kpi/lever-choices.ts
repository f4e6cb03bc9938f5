import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#adapters/dynamodb/client.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { getDoc } from '#adapters/dynamodb/stored.ts';
import type { LeverChoice, LeverChoiceReader, LeverChoices } from '#ports/lever-choices.ts';

export function leverChoiceReader(table: Table): LeverChoiceReader {
  return { find: (month) => getDoc<LeverChoice>(table, keys.leverChoice(month), 'lever-choice') };
}

export function leverChoiceStore(table: Table): LeverChoices {
  return {
    ...leverChoiceReader(table),
    async choose(choice) {
      const Item = { ...keys.leverChoice(choice.month), entity: 'lever-choice', doc: choice };
      await table.documents.send(new PutCommand({ TableName: table.name, Item }));
    },
  };
}
