import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { newToken, sha256 } from '#adapters/crypto/hashes.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { commit, commitNew, type Write } from '#adapters/dynamodb/commit.ts';
import { writeWithTouch } from '#adapters/dynamodb/contact-ledger.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { keys, ownerKeyOfPerson, ownerKeyOfStaff } from '#adapters/dynamodb/keys.ts';
import { linkItem } from '#adapters/dynamodb/links.ts';
import { getDoc } from '#adapters/dynamodb/stored.ts';
import type { LetterLinks } from '#adapters/ses/letter-urls.ts';
import { letterOfTags } from '#adapters/ses/mail-tags.ts';
import { renderLetter } from '#adapters/ses/render-letter.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import { type Inquiry, InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import type { EventName } from '#events/catalog.ts';
import type { Letter } from '#ports/letters.ts';
import type { LinkGrant } from '#ports/link-repository.ts';
import type { MailFacts, Outbox, OutboxEntry, OutboxStatus, SentMail } from '#ports/outbox.ts';

/** Stopped on purpose: another process recorded the letter's status first. */
class LetterAlreadyFinalError extends ProductError {
  override readonly name = 'LetterAlreadyFinalError';
}

/**
 * A letter about a client is stored with the client, whoever its recipient is, so that erasing the client erases it.
 */
function ownerKeyOfLetter(letter: Letter): string {
  if (letter.dossier !== undefined) return ownerKeyOfPerson(letter.dossier.inquiry.personId);
  return letter.recipient.kind === 'client'
    ? ownerKeyOfPerson(letter.recipient.person.personId)
    : ownerKeyOfStaff(letter.recipient.staffId);
}

function factsOf(letter: Letter): MailFacts {
  const { recipient, dossier } = letter;
  return {
    kind: letter.facts.kind,
    audience: recipient.kind,
    recipientId: recipient.kind === 'client' ? recipient.person.personId : recipient.staffId,
    contactClass: letter.contactClass,
    inquiryId: dossier?.inquiry.inquiryId,
    personId: dossier?.inquiry.personId,
  };
}

type MailEventName = Extract<EventName, 'mail-sent.v1' | 'mail-doubted.v1' | 'mail-withheld.v1'>;

function mailEvent(
  table: Table,
  name: MailEventName,
  { mailKey, about }: Pick<OutboxEntry, 'mailKey' | 'about'>,
  at: string,
): Write {
  const { kind, recipientId, audience, contactClass } = about;
  const base = { mailKey, kind, recipientId };
  if (name !== 'mail-sent.v1') return eventWrite(table, { name, at, data: base }, about);
  return eventWrite(table, { name, at, data: { ...base, audience, contactClass } }, about);
}

/**
 * A sent letter is a touch, and enters the ledger in the same transaction. A relational one is there already: it was
 * reserved before it was written.
 */
function touchOf({ mailKey, about }: OutboxEntry, to: 'SENT' | 'DOUBTED', at: string): Touch | undefined {
  if (to !== 'SENT' || about.audience !== 'client' || about.contactClass !== 'transactional') return undefined;
  const { inquiryId } = about;
  return { touchId: mailKey, contactClass: 'transactional', channel: 'email', at, inquiryId };
}

/** A status change and its event; a status that another process recorded first stays unchanged. */
async function moveAndTell(
  table: Table,
  entry: OutboxEntry,
  to: 'SENT' | 'DOUBTED',
  name: MailEventName,
  at: string,
): Promise<boolean> {
  const writes: Write[] = [
    {
      item: { Update: statusWrite(table, entry, to, 'SENDING') },
      otherwise: () => new LetterAlreadyFinalError('Another process recorded its status first.'),
    },
    mailEvent(table, name, entry, at),
  ];
  const touch = touchOf(entry, to, at);
  try {
    if (touch === undefined) await commit(table, writes);
    else await writeWithTouch(table, entry.about.recipientId, touch, (ledger) => commit(table, [...writes, ...ledger]));
    return true;
  } catch (error) {
    if (error instanceof LetterAlreadyFinalError) return false;
    throw error;
  }
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

/** Runs a status change; a letter that is no longer in the expected status stays unchanged. */
async function moved(change: () => Promise<unknown>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** The letter is sent and the inquiry is unchanged: both conditions hold at one instant. @throws InquiryChangedError */
async function leavesAsRead(
  table: Table,
  update: ReturnType<typeof statusWrite>,
  { inquiryId, version }: Pick<Inquiry, 'inquiryId' | 'version'>,
): Promise<boolean> {
  const isUnchanged = {
    TableName: table.name,
    Key: keys.inquiry(inquiryId),
    ConditionExpression: 'version = :version',
    ExpressionAttributeValues: { ':version': version },
  };
  try {
    await commit(table, [
      { item: { Update: update }, otherwise: () => new LetterAlreadyFinalError('Another attempt sends it.') },
      {
        item: { ConditionCheck: isUnchanged },
        otherwise: () => new InquiryChangedError(`Inquiry ${inquiryId} changed before a letter about it left.`),
      },
    ]);
    return true;
  } catch (error) {
    if (error instanceof LetterAlreadyFinalError) return false;
    throw error;
  }
}

/** Records the mail service's report that a letter was accepted. The first report writes the event, once. */
export function sentMail(table: Table): SentMail {
  return {
    async confirmSent(tags, at) {
      const { ownerKey, mailKey } = letterOfTags(tags);
      const entry = await getDoc<OutboxEntry>(table, keys.mail(ownerKey, mailKey), 'mail');
      if (entry?.status === 'SENDING') await moveAndTell(table, entry, 'SENT', 'mail-sent.v1', at);
    },
  };
}

function entryOf(letter: Letter, status: OutboxStatus, at: string): OutboxEntry {
  return {
    mailKey: letter.mailKey,
    ownerKey: ownerKeyOfLetter(letter),
    status,
    doubts: 0,
    storedAt: at,
    subject: '',
    about: factsOf(letter),
  };
}

function mailItem(entry: OutboxEntry): Record<string, unknown> {
  return { ...keys.mail(entry.ownerKey, entry.mailKey), entity: 'mail', doc: entry };
}

/** A letter that has not been offered to the mail service may still be withheld. */
const stillPending = {
  condition: 'doc.#status = :pending',
  names: { '#status': 'status' },
  values: { ':pending': 'PENDING' },
};

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
        ['unsubscribeLink', letter.unsubscribeLink],
      ] as const) {
        if (grant === undefined) continue;
        const token = newToken();
        links[name] = token;
        writes.push(grantWrite(grant, token));
      }
      const rendered = renderLetter(letter, links, { publicBaseUrl, mailDomain });
      const linkIds = Object.values(links).map(sha256);
      const entry: OutboxEntry = { ...entryOf(letter, 'PENDING', at), subject: rendered.subject, linkIds, rendered };
      if (await commitNew(table, mailItem(entry), writes)) return entry;
      return (await find(letter)) ?? entry;
    },
    async markSending(entry, asRead) {
      const update = statusWrite(table, entry, 'SENDING', 'PENDING');
      if (asRead !== undefined) return (await leavesAsRead(table, update, asRead)) ? 'marked' : 'taken';
      return (await moved(() => table.documents.send(new UpdateCommand(update)))) ? 'marked' : 'taken';
    },
    async markPending(entry) {
      await moved(() => table.documents.send(new UpdateCommand(statusWrite(table, entry, 'PENDING', 'SENDING'))));
    },
    async markSent(entry, at) {
      await moveAndTell(table, entry, 'SENT', 'mail-sent.v1', at);
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
    async markDoubted(entry, at) {
      const isDoubted = await moveAndTell(table, entry, 'DOUBTED', 'mail-doubted.v1', at);
      return isDoubted ? 'doubted' : 'settled-meanwhile';
    },
    async markWithheld(letter, at) {
      const entry = entryOf(letter, 'WITHHELD', at);
      await commitNew(table, mailItem(entry), [mailEvent(table, 'mail-withheld.v1', entry, at)], stillPending);
    },
  };
}
