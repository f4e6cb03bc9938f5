import { sha256 } from '#adapters/crypto/hashes.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { commit, type Write } from '#adapters/dynamodb/commit.ts';
import { eventWrite, pastEventWrite } from '#adapters/dynamodb/event-items.ts';
import { inquiryWrite } from '#adapters/dynamodb/inquiry-items.ts';
import { keys, ownerKeyOfPerson } from '#adapters/dynamodb/keys.ts';
import { newPersonWrites } from '#adapters/dynamodb/person-maker.ts';
import { purchaseItem, purchaseSaid } from '#adapters/dynamodb/purchases.ts';
import { batchGetDocs, batchGetItems, docsOf, queryDocs } from '#adapters/dynamodb/stored.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import { normaliseEmail, type Person, PersonChangedError } from '#domain/identity/person.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { isSameMoney } from '#domain/portfolio/till-line.ts';
import type { HistoryRepository, PastClient, PastInquiry } from '#ports/history-repository.ts';
import type { Purchase } from '#ports/purchase-repository.ts';

/** Stopped on purpose: another import stored the same row a moment earlier. */
class RowKnownError extends ProductError {
  override readonly name = 'RowKnownError';
}

/** Stopped on purpose: this sale is in the client's history already. */
class SaleKnownError extends ProductError {
  override readonly name = 'SaleKnownError';
}

function knownClientWrite(
  table: Table,
  { personId, knownSince, advisorId }: Extract<PastClient, { kind: 'known' }>,
): Write {
  return {
    item: {
      Update: {
        TableName: table.name,
        Key: keys.person(personId),
        // A client's present advisor stays; without one, the row's advisor becomes theirs.
        UpdateExpression:
          'SET doc.inquiryCount = doc.inquiryCount + :one, doc.knownSince = :since, doc.advisorId = if_not_exists(doc.advisorId, :advisorId)',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':one': 1, ':since': knownSince, ':advisorId': advisorId },
      },
    },
    otherwise: () => new PersonChangedError(`Person ${personId} is no longer there.`),
  };
}

function clientWrites(table: Table, client: PastClient): readonly Write[] {
  if (client.kind === 'known') return [knownClientWrite(table, client)];
  const { person, knownSince, advisorId } = client;
  const changed = () => new PersonChangedError('Stored a moment earlier.');
  return newPersonWrites(table, { ...person, knownSince, advisorId }, changed);
}

function purchaseWrites(table: Table, purchase: Purchase, at: string): readonly Write[] {
  const isNew = { ConditionExpression: 'attribute_not_exists(pk)' };
  const { purchaseId, personId } = purchase;
  const taken = { ...keys.purchaseGuard(purchaseId), entity: 'purchase-guard', doc: { personId } };
  return [
    {
      item: { Put: { TableName: table.name, Item: taken, ...isNew } },
      otherwise: () => new SaleKnownError('The purchase is recorded already.'),
    },
    { item: { Put: { TableName: table.name, Item: purchaseItem(purchase) } } },
    pastEventWrite(table, purchaseSaid(purchase, at), { personId }),
  ];
}

function pastWrites(table: Table, { inquiry, content, past, news }: PastInquiry): readonly Write[] {
  const { inquiryId, personId } = inquiry;
  const Item = { ...keys.content(personId, inquiryId), entity: 'content', doc: content };
  return [
    { item: inquiryWrite(table, inquiry, 0), otherwise: () => new RowKnownError('There already.') },
    { item: { Put: { TableName: table.name, Item } } },
    ...past.map((event) => pastEventWrite(table, event, { inquiryId, personId })),
    eventWrite(table, news, { inquiryId, personId }),
  ];
}

async function store(
  table: Table,
  past: PastInquiry,
  client: PastClient,
): Promise<'stored' | 'already-there' | 'number-reused'> {
  const { inquiry, purchase, news } = past;
  try {
    await commit(table, [
      ...pastWrites(table, past),
      ...clientWrites(table, client),
      ...(purchase === undefined ? [] : purchaseWrites(table, purchase, inquiry.closedAt ?? news.at)),
    ]);
    return 'stored';
  } catch (error) {
    if (error instanceof RowKnownError) return 'already-there';
    if (!(error instanceof SaleKnownError) || purchase === undefined) throw error;
    const known = (await findSales(table, [purchase.purchaseId])).get(purchase.purchaseId);
    const isSame = known?.personId === purchase.personId && isSameMoney(known, purchase);
    return isSame ? store(table, { ...past, purchase: undefined }, client) : 'number-reused';
  }
}

async function findSales(table: Table, purchaseIds: readonly string[]): Promise<ReadonlyMap<string, Purchase>> {
  const guards = await batchGetItems(
    table,
    [...new Set(purchaseIds)].map((purchaseId) => keys.purchaseGuard(purchaseId)),
  );
  const wanted = guards.flatMap((item) => {
    const [guard] = docsOf<{ readonly personId: string }>([item], 'purchase-guard');
    return guard === undefined ? [] : [keys.purchase(guard.personId, String(item.pk).slice('PURCHASE#'.length))];
  });
  const sales = await batchGetDocs<Purchase>(table, wanted, 'purchase');
  return new Map(sales.map((sale) => [sale.purchaseId, sale]));
}

export function historyRepository(table: Table): HistoryRepository {
  return {
    async findStored(inquiryIds) {
      const wanted = inquiryIds.map((inquiryId) => keys.inquiry(inquiryId));
      const found = await batchGetDocs<Inquiry>(table, wanted, 'inquiry');
      return new Set(found.map(({ inquiryId }) => inquiryId));
    },
    async findPeople(emails) {
      const wanted = emails.map((email) => keys.personByEmail(sha256(normaliseEmail(email))));
      const ids = await batchGetDocs<{ personId: string }>(table, wanted, 'person-by-email');
      const profiles = ids.map(({ personId }) => keys.person(personId));
      const people = await batchGetDocs<Person>(table, profiles, 'person');
      return new Map(people.map((person) => [normaliseEmail(person.email), person]));
    },
    findSales: (purchaseIds) => findSales(table, purchaseIds),
    async findFirstSubmission(personId) {
      const contents = await queryDocs<InquiryContent>(table, 'content', {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': ownerKeyOfPerson(personId), ':prefix': 'CONTENT#' },
        ConsistentRead: true,
      });
      const wanted = contents.map(({ inquiryId }) => keys.inquiry(inquiryId));
      const inquiries = await batchGetDocs<Inquiry>(table, wanted, 'inquiry');
      return inquiries.map(({ receivedAt }) => receivedAt).sort()[0];
    },
    store: (past, client) => store(table, past, client),
  };
}
