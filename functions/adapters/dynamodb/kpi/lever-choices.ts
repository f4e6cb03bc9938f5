import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
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
    async choose(choice, instead) {
      const Item = { ...keys.leverChoice(choice.month), entity: 'lever-choice', doc: choice };
      const put = new PutCommand({
        TableName: table.name,
        Item,
        ConditionExpression: 'attribute_not_exists(pk) OR #doc.#lever = :lever OR #doc.#lever = :instead',
        ExpressionAttributeNames: { '#doc': 'doc', '#lever': 'lever' },
        ExpressionAttributeValues: { ':lever': choice.lever, ':instead': instead ?? choice.lever },
      });
      try {
        await table.documents.send(put);
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };
}
