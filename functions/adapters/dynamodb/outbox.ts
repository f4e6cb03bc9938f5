import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { newToken } from '#adapters/crypto/hashes.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { commit, type Write } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { keys, ownerKeyOfPerson, ownerKeyOfStaff } from '#adapters/dynamodb/keys.ts';
import { linkItem } from '#adapters/dynamodb/links.ts';
import { getDoc } from '#adapters/dynamodb/stored.ts';
import { type LetterLinks, renderLetter } from '#adapters/ses/render-letter.ts';
import type { EventName } from '#events/catalog.ts';
import type { Letter } from '#ports/letters.ts';
import type { LinkGrant } from '#ports/link-repository.ts';
import type { Outbox, OutboxEntry, OutboxStatus, SentMail } from '#ports/outbox.ts';

/** Stopped on purpose: the letter was stored before; the first version stands. */
class LetterKnownError extends Error {
  override readonly name = 'LetterKnownError';
}

/** A letter about a client is kept with the client, whoever reads it, so that erasing the client erases it. */
export function ownerKeyOfLetter(letter: Letter): string {
  if (letter.dossier !== undefined) return ownerKeyOfPerson(letter.dossier.person.personId);
  return letter.recipient.kind === 'client'
    ? ownerKeyOfPerson(letter.recipient.person.personId)
    : ownerKeyOfStaff(letter.recipient.staffId);
}

function recipientId(letter: Letter): string {
  return letter.recipient.kind === 'client' ? letter.recipient.person.personId : letter.recipient.staffId;
}

function subjectOf(letter: Letter): { inquiryId?: string; personId?: string } {
  if (letter.dossier === undefined) return {};
  return { inquiryId: letter.dossier.inquiry.inquiryId, personId: letter.dossier.person.personId };
}

type MailEventName = Extract<EventName, 'mail-sent.v1' | 'mail-doubted.v1' | 'mail-withheld.v1'>;

function mailEvent(table: Table, name: MailEventName, letter: Letter, at: string): Write {
  const base = { mailKey: letter.mailKey, kind: letter.facts.kind, recipientId: recipientId(letter) };
  const subject = subjectOf(letter);
  if (name !== 'mail-sent.v1') return eventWrite(table, { name, at, data: base }, subject);
  const data = { ...base, audience: letter.recipient.kind, contactClass: letter.contactClass };
  return eventWrite(table, { name, at, data }, subject);
}

function statusWrite(
  table: Table,
  entry: OutboxEntry,
  to: OutboxStatus,
  from: OutboxStatus,
): UpdateCommandInput & { UpdateExpression: string } {
  const forgetWords = to === 'SENT' ? ' REMOVE doc.rendered' : '';
  return {
    TableName: table.name,
    Key: keys.mail(entry.ownerKey, entry.mailKey),
    UpdateExpression: `SET doc.#status = :to${forgetWords}`,
    ConditionExpression: 'doc.#status = :from',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':to': to, ':from': from },
  };
}

/** Runs a status change; a letter that is no longer in the expected status is simply left as it is. */
async function moved(change: () => Promise<unknown>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** Hears from the mail service that a letter was accepted. Late or repeated news changes nothing. */
export function sentMail(table: Table): SentMail {
  return {
    async confirmSent(ownerKey, mailKey) {
      const entry: OutboxEntry = { mailKey, ownerKey, status: 'SENDING', doubts: 0, storedAt: '', subject: '' };
      await moved(() => table.documents.send(new UpdateCommand(statusWrite(table, entry, 'SENT', 'SENDING'))));
    },
  };
}

export function outbox(table: Table, publicBaseUrl: string, mailDomain: string): Outbox {
  const find = (letter: Letter) =>
    getDoc<OutboxEntry>(table, keys.mail(ownerKeyOfLetter(letter), letter.mailKey), 'mail');
  const grantWrite = (grant: LinkGrant, token: string): Write => ({
    item: { Put: { TableName: table.name, Item: linkItem(grant, token) } },
  });
  return {
    find,
    async store(letter, at) {
      const links: LetterLinks = {};
      const writes: Write[] = [];
      for (const [name, grant] of [
        ['link', letter.link],
        ['privateLink', letter.privateLink],
      ] as const) {
        if (grant === undefined) continue;
        const token = newToken();
        links[name] = token;
        writes.push(grantWrite(grant, token));
      }
      const rendered = renderLetter(letter, links, { publicBaseUrl, mailDomain });
      const ownerKey = ownerKeyOfLetter(letter);
      const entry: OutboxEntry = {
        mailKey: letter.mailKey,
        ownerKey,
        status: 'PENDING',
        doubts: 0,
        storedAt: at,
        subject: rendered.subject,
        rendered,
      };
      try {
        await commit(table, [
          {
            item: {
              Put: {
                TableName: table.name,
                Item: { ...keys.mail(ownerKey, letter.mailKey), entity: 'mail', doc: entry },
                ConditionExpression: 'attribute_not_exists(pk)',
              },
            },
            otherwise: () => new LetterKnownError('Stored before.'),
          },
          ...writes,
        ]);
        return entry;
      } catch (error) {
        if (!(error instanceof LetterKnownError)) throw error;
        return (await find(letter)) ?? entry;
      }
    },
    async markSending(entry) {
      const update = statusWrite(table, entry, 'SENDING', 'PENDING');
      return (await moved(() => table.documents.send(new UpdateCommand(update)))) ? 'marked' : 'taken';
    },
    async markPending(entry) {
      await moved(() => table.documents.send(new UpdateCommand(statusWrite(table, entry, 'PENDING', 'SENDING'))));
    },
    async markSent(entry, letter, at) {
      await commit(table, [
        {
          item: { Update: statusWrite(table, entry, 'SENT', 'SENDING') },
          otherwise: () => new LetterKnownError('Confirmed meanwhile.'),
        },
        mailEvent(table, 'mail-sent.v1', letter, at),
      ]).catch((error: unknown) => {
        // The mail service's own confirmation was quicker than ours.
        if (!(error instanceof LetterKnownError)) throw error;
      });
    },
    async countDoubt(entry) {
      const { Attributes } = await table.documents.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keys.mail(entry.ownerKey, entry.mailKey),
          UpdateExpression: 'SET doc.doubts = doc.doubts + :one',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':one': 1 },
          ReturnValues: 'ALL_NEW',
        }),
      );
      const doubts: unknown = Attributes?.doc?.doubts;
      return typeof doubts === 'number' ? doubts : entry.doubts + 1;
    },
    async markDoubted(entry, letter, at) {
      await commit(table, [
        {
          item: { Update: statusWrite(table, entry, 'DOUBTED', 'SENDING') },
          otherwise: () => new LetterKnownError('Confirmed meanwhile.'),
        },
        mailEvent(table, 'mail-doubted.v1', letter, at),
      ]).catch((error: unknown) => {
        if (!(error instanceof LetterKnownError)) throw error;
      });
    },
    async markWithheld(letter, at) {
      const ownerKey = ownerKeyOfLetter(letter);
      const entry: OutboxEntry = {
        mailKey: letter.mailKey,
        ownerKey,
        status: 'WITHHELD',
        doubts: 0,
        storedAt: at,
        subject: '',
      };
      await commit(table, [
        {
          item: {
            Put: {
              TableName: table.name,
              Item: { ...keys.mail(ownerKey, letter.mailKey), entity: 'mail', doc: entry },
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
          otherwise: () => new LetterKnownError('Stored before.'),
        },
        mailEvent(table, 'mail-withheld.v1', letter, at),
      ]).catch((error: unknown) => {
        if (!(error instanceof LetterKnownError)) throw error;
      });
    },
  };
}
