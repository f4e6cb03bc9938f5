import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { agendaWrite } from '#adapters/dynamodb/agendas.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { commit, type Write } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { inquiryWrite } from '#adapters/dynamodb/inquiry-items.ts';
import { keys, lists, ownerKeyOfInquiry, ownerKeyOfPerson } from '#adapters/dynamodb/keys.ts';
import { findClients, idsOfClient } from '#adapters/dynamodb/merged-people.ts';
import { getDoc, queryDocs } from '#adapters/dynamodb/stored.ts';
import { waitsForAdvisor } from '#domain/assignment/held-inquiry.ts';
import { PersonChangedError } from '#domain/identity/person.ts';
import { nextAftercareAt } from '#domain/inquiry/aftercare.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import { type Inquiry, InquiryChangedError, InquiryNotFoundError } from '#domain/inquiry/inquiry.ts';
import { isInTriage } from '#domain/triage/triage.ts';
import type { HouseEvent } from '#events/catalog.ts';
import {
  AdvisorFullError,
  type AssignmentRecord,
  type InquiryChange,
  type InquiryReader,
  type InquiryRepository,
} from '#ports/inquiry-repository.ts';
import { LinkAlreadyUsedError } from '#ports/link-repository.ts';
import type { WaitRepository } from '#ports/workflow.ts';

function claimWrites(table: Table, change: InquiryChange): Write[] {
  const { claim, release } = change;
  const writes: Write[] = [];
  if (claim !== undefined) {
    writes.push({
      item: {
        Update: {
          TableName: table.name,
          Key: keys.load(claim.advisorId),
          UpdateExpression: 'SET entity = :entity ADD openCount :one',
          ...placeLeft(claim.capacity),
        },
      },
      otherwise: () => new AdvisorFullError(`Advisor ${claim.advisorId} has no place left.`),
    });
    if (claim.assignedOn !== undefined) writes.push(countAssignment(table, claim.assignedOn, claim.advisorId));
  }
  if (release !== undefined) {
    writes.push({
      item: {
        Update: {
          TableName: table.name,
          Key: keys.load(release.advisorId),
          UpdateExpression: 'SET entity = :entity ADD openCount :minusOne',
          ExpressionAttributeValues: { ':minusOne': -1, ':entity': 'load' },
        },
      },
    });
  }
  return writes;
}

/** The condition under which a claim succeeds; without a counter the advisor has no open inquiry yet. */
function placeLeft(capacity: number | 'unlimited') {
  const values = { ':one': 1, ':entity': 'load' };
  if (capacity === 'unlimited') return { ExpressionAttributeValues: values };
  return {
    // Without a counter there is a place, unless the capacity is zero.
    ConditionExpression:
      capacity > 0 ? 'attribute_not_exists(openCount) OR openCount < :capacity' : 'openCount < :capacity',
    ExpressionAttributeValues: { ...values, ':capacity': capacity },
  };
}

function countAssignment(table: Table, day: string, advisorId: string): Write {
  return {
    item: {
      Update: {
        TableName: table.name,
        Key: keys.assignedOn(day, advisorId),
        UpdateExpression: 'SET entity = :entity ADD assignedCount :one',
        ExpressionAttributeValues: { ':one': 1, ':entity': 'assigned-on' },
      },
    },
  };
}

function outcomeUpdate(
  table: Table,
  { link, outcome }: NonNullable<InquiryChange['usedLink']>,
  condition: string,
  values: Record<string, unknown> = {},
): Write['item'] {
  return {
    Update: {
      TableName: table.name,
      Key: keys.link(link.linkId),
      UpdateExpression: 'SET doc.outcome = :outcome',
      ConditionExpression: condition,
      ExpressionAttributeValues: { ':outcome': outcome, ...values },
    },
  };
}

function linkWrites(table: Table, { usedLink, undoneLink }: InquiryChange): Write[] {
  const isFree = 'attribute_exists(pk) AND (attribute_not_exists(doc.outcome) OR doc.outcome.undone = :true)';
  const used: Write[] =
    usedLink === undefined
      ? []
      : [
          {
            item: outcomeUpdate(table, usedLink, isFree, { ':true': true }),
            otherwise: () => new LinkAlreadyUsedError('The link already has an outcome.'),
          },
        ];
  const undone: Write[] =
    undoneLink === undefined ? [] : [{ item: outcomeUpdate(table, undoneLink, 'attribute_exists(doc.outcome)') }];
  return [...used, ...undone];
}

/**
 * Texts change only together with their inquiry, whose version is the condition, so that no text is overwritten unseen.
 */
function wordsWrite(table: Table, { rewritten, note }: InquiryChange): Write[] {
  if (rewritten === undefined) return [];
  const doc = note === undefined ? rewritten : { ...rewritten, notes: [...rewritten.notes, note] };
  const Item = { ...keys.content(rewritten.personId, rewritten.inquiryId), entity: 'content', doc };
  // Texts that were erased meanwhile stay erased.
  return [{ item: { Put: { TableName: table.name, Item, ConditionExpression: 'attribute_exists(pk)' } } }];
}

/** Two inquiries of one client are never given away on the same reading of who serves them. */
function chosenForWrite(table: Table, { chosenFor }: InquiryChange): Write[] {
  if (chosenFor === undefined) return [];
  const { personId, assignments } = chosenFor;
  return [
    {
      item: {
        Update: {
          TableName: table.name,
          Key: keys.person(personId),
          UpdateExpression: 'SET doc.assignments = :after',
          ConditionExpression:
            assignments === undefined
              ? 'attribute_exists(pk) AND attribute_not_exists(doc.assignments)'
              : 'doc.assignments = :before',
          ExpressionAttributeValues: {
            ':after': (assignments ?? 0) + 1,
            ...(assignments === undefined ? {} : { ':before': assignments }),
          },
        },
      },
      otherwise: () => new PersonChangedError(`Person ${personId} was given an advisor meanwhile.`),
    },
  ];
}

function sideWrites(table: Table, inquiry: Inquiry, change: InquiryChange): Write[] {
  const writes: Write[] = wordsWrite(table, change);
  const notes = [change.note, change.line].filter((note) => note !== undefined);
  if (notes.length > 0 && change.rewritten === undefined) {
    writes.push({
      item: {
        Update: {
          TableName: table.name,
          Key: keys.content(inquiry.personId, inquiry.inquiryId),
          UpdateExpression: 'SET doc.notes = list_append(doc.notes, :notes)',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':notes': notes },
        },
      },
    });
  }
  if (change.assignmentFigures !== undefined) {
    const { assignmentNumber } = change.assignmentFigures;
    writes.push({
      item: {
        Put: {
          TableName: table.name,
          Item: {
            ...keys.assignment(inquiry.inquiryId, assignmentNumber),
            entity: 'assignment',
            doc: change.assignmentFigures,
          },
        },
      },
    });
  }
  if (change.relationship !== undefined) {
    writes.push({
      item: {
        Update: {
          TableName: table.name,
          Key: keys.person(change.relationship.personId),
          UpdateExpression: 'SET doc.advisorId = :advisorId',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':advisorId': change.relationship.advisorId },
        },
      },
    });
  }
  if (change.met !== undefined) {
    writes.push({
      item: {
        Update: {
          TableName: table.name,
          Key: keys.person(change.met.personId),
          UpdateExpression: 'SET doc.metAt = if_not_exists(doc.metAt, :at)',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':at': change.met.at },
        },
      },
    });
  }
  return writes;
}

/** A pause with a date has an item of its own, which a schedule finds without reading anything else. */
function repriseWrites(table: Table, before: Inquiry, after: Inquiry): Write[] {
  const { inquiryId, reopensAt } = after;
  const Key = keys.reprise(inquiryId);
  if (after.status === 'paused' && reopensAt !== undefined) {
    const Item = {
      ...Key,
      entity: 'reprise',
      gsi1pk: lists.reprises(),
      gsi1sk: reopensAt,
      doc: { inquiryId, reopensAt },
    };
    return [{ item: { Put: { TableName: table.name, Item } } }];
  }
  return before.status === 'paused' && before.reopensAt !== undefined
    ? [{ item: { Delete: { TableName: table.name, Key } } }]
    : [];
}

/** A sale whose client is still to be written to is on a list by the instant of the next touch. */
function aftercareWrites(table: Table, before: Inquiry, after: Inquiry): Write[] {
  const { inquiryId } = after;
  const [was, is] = [nextAftercareAt(before.aftercare), nextAftercareAt(after.aftercare)];
  const Key = keys.aftercare(inquiryId);
  if (was === is) return [];
  if (is === undefined) return [{ item: { Delete: { TableName: table.name, Key } } }];
  const Item = { ...Key, entity: 'aftercare', gsi1pk: lists.aftercare(), gsi1sk: is, doc: { inquiryId } };
  return [{ item: { Put: { TableName: table.name, Item } } }];
}

/** An inquiry that waits for an advisor is on a list of its own, which costs nothing to read while it is empty. */
function heldWrites(table: Table, before: Inquiry, after: Inquiry): Write[] {
  const { inquiryId, receivedAt } = after;
  const Key = keys.held(inquiryId);
  if (waitsForAdvisor(after)) {
    const Item = { ...Key, entity: 'held', gsi1pk: lists.held(), gsi1sk: receivedAt, doc: { inquiryId } };
    return waitsForAdvisor(before) ? [] : [{ item: { Put: { TableName: table.name, Item } } }];
  }
  return waitsForAdvisor(before) ? [{ item: { Delete: { TableName: table.name, Key } } }] : [];
}

function triageItem(after: Inquiry): Record<string, unknown> | undefined {
  const { inquiryId, triage } = after;
  if (triage === undefined) return undefined;
  const base = { ...keys.triage(inquiryId), entity: 'triage', doc: { inquiryId, personId: after.personId, triage } };
  const { judged } = triage;
  if (judged !== undefined) return { ...base, gsi1pk: lists.triage('judged'), gsi1sk: judged.at };
  return isInTriage(after) ? { ...base, gsi1pk: lists.triage('open'), gsi1sk: triage.since } : undefined;
}

/** Inquiries that a person still has to read have a list of their own, and so have those that were judged. */
function triageWrites(table: Table, before: Inquiry, after: Inquiry): Write[] {
  const [old, Item] = [triageItem(before), triageItem(after)];
  if (JSON.stringify(old) === JSON.stringify(Item)) return [];
  if (Item !== undefined) return [{ item: { Put: { TableName: table.name, Item } } }];
  return [{ item: { Delete: { TableName: table.name, Key: keys.triage(after.inquiryId) } } }];
}

/** Reads inquiries from the single table. */
export function inquiryReader(table: Table): InquiryReader {
  const find = (inquiryId: string) => getDoc<Inquiry>(table, keys.inquiry(inquiryId), 'inquiry');
  return {
    find,
    async read(inquiryId) {
      const inquiry = await find(inquiryId);
      if (inquiry === undefined) throw new InquiryNotFoundError(`No inquiry ${inquiryId}.`);
      return inquiry;
    },
    async readContent(inquiry) {
      const content = await getDoc<InquiryContent>(table, keys.content(inquiry.personId, inquiry.inquiryId), 'content');
      // Erased texts leave the inquiry readable: the events stay, the texts do not.
      return content ?? { inquiryId: inquiry.inquiryId, personId: inquiry.personId, message: '', notes: [] };
    },
    readPeople: (personIds) => findClients(table, personIds),
    readTimeline: (inquiryId) =>
      queryDocs<HouseEvent>(table, 'event', {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': ownerKeyOfInquiry(inquiryId), ':prefix': 'EVENT#' },
        ConsistentRead: true,
      }),
    readAssignments: (inquiryId) =>
      queryDocs<AssignmentRecord>(table, 'assignment', {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': ownerKeyOfInquiry(inquiryId), ':prefix': 'ASSIGNMENT#' },
      }),
    async listOfPerson(personId) {
      const ids = await idsOfClient(table, personId);
      const contents = await Promise.all(
        ids.map((id) =>
          queryDocs<InquiryContent>(table, 'content', {
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
            ExpressionAttributeValues: { ':pk': ownerKeyOfPerson(id), ':prefix': 'CONTENT#' },
            ConsistentRead: true,
          }),
        ),
      );
      const found = await Promise.all(contents.flat().map((content) => find(content.inquiryId)));
      return found.filter((inquiry) => inquiry !== undefined);
    },
  };
}

/** Reads and changes inquiries in the single table. */
export function inquiryRepository(table: Table): InquiryRepository {
  return {
    ...inquiryReader(table),
    async change(before, change) {
      const after: Inquiry = { ...before, ...change.set, version: before.version + 1 };
      const subject = { inquiryId: before.inquiryId, personId: before.personId };
      await commit(table, [
        {
          item: inquiryWrite(table, after, before.version),
          otherwise: () =>
            new InquiryChangedError(`Inquiry ${before.inquiryId} changed after version ${before.version}.`),
        },
        ...linkWrites(table, change),
        ...claimWrites(table, change),
        ...chosenForWrite(table, change),
        ...sideWrites(table, before, change),
        ...(change.agendas ?? []).map((agenda) => agendaWrite(table, agenda.before, agenda.after)),
        ...repriseWrites(table, before, after),
        ...aftercareWrites(table, before, after),
        ...heldWrites(table, before, after),
        ...triageWrites(table, before, after),
        ...change.events.map((event) => eventWrite(table, event, subject)),
      ]);
      return after;
    },
  };
}

export function waitReader(table: Table): Pick<WaitRepository, 'find'> {
  return { find: (inquiryId) => getDoc<{ taskToken: string; state: string }>(table, keys.wait(inquiryId), 'wait') };
}

export function waitRepository(table: Table): WaitRepository {
  return {
    ...waitReader(table),
    async register(inquiryId, wait) {
      await table.documents.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keys.wait(inquiryId),
          UpdateExpression: 'SET entity = :entity, doc = :doc',
          ExpressionAttributeValues: { ':entity': 'wait', ':doc': wait },
        }),
      );
    },
  };
}
