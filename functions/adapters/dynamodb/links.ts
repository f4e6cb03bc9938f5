import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { newToken, sha256 } from '#adapters/crypto/hashes.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { epochSeconds, keys } from '#adapters/dynamodb/keys.ts';
import { getDoc } from '#adapters/dynamodb/stored.ts';
import {
  type Link,
  LinkAlreadyUsedError,
  type LinkGrant,
  type LinkReader,
  type LinkRepository,
} from '#ports/link-repository.ts';

/** An expired link is kept for a month, so that its page can explain it and offer a fresh one. */
const keptAfterExpirySeconds = 30 * 86_400;

/** The item of a link, stored under the hash of its token. */
export function linkItem(grant: LinkGrant, token: string): Record<string, unknown> {
  const linkId = sha256(token);
  const link: Link = { ...grant, linkId };
  return {
    ...keys.link(linkId),
    entity: 'link',
    expiresAt: epochSeconds(grant.validUntil) + keptAfterExpirySeconds,
    doc: link,
  };
}

export function linkReader(table: Table): LinkReader {
  return { findByToken: (token) => getDoc<Link>(table, keys.link(sha256(token)), 'link') };
}

export function linkRepository(table: Table): LinkRepository {
  return {
    ...linkReader(table),
    async grant(grant) {
      const token = newToken();
      await table.documents.send(new PutCommand({ TableName: table.name, Item: linkItem(grant, token) }));
      return token;
    },
    async recordOutcome(link, outcome) {
      try {
        await table.documents.send(
          new UpdateCommand({
            TableName: table.name,
            Key: keys.link(link.linkId),
            UpdateExpression: 'SET doc.outcome = :outcome',
            ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(doc.outcome)',
            ExpressionAttributeValues: { ':outcome': outcome },
          }),
        );
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) {
          throw new LinkAlreadyUsedError('The link already has an outcome.', { cause: error });
        }
        throw error;
      }
    },
    async revoke(link) {
      await table.documents.send(new DeleteCommand({ TableName: table.name, Key: keys.link(link.linkId) }));
    },
  };
}
