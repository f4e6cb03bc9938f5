import { sha256 } from '#adapters/crypto/hashes.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import {
  profileCheck,
  profileCondition,
  type RowBasis,
  readRowBasis,
  rowOf,
  rowWrites,
} from '#adapters/dynamodb/clients/client-rows.ts';
import { NumberTakenError, purchaseSaid, purchaseWrites } from '#adapters/dynamodb/clients/purchases.ts';
import { commit, type Write } from '#adapters/dynamodb/commit.ts';
import { eventWrite, pastEventWrite } from '#adapters/dynamodb/event-items.ts';
import { inquiryWrite } from '#adapters/dynamodb/inquiry-items.ts';
import { keys, ownerKeyOfPerson } from '#adapters/dynamodb/keys.ts';
import { newPersonWrites } from '#adapters/dynamodb/person-maker.ts';
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

/** A client's present advisor stays; without one, the row's advisor becomes theirs. */
function knownClientWrite(
  table: Table,
  { personId, knownSince, advisorId }: Extract<PastClient, { kind: 'known' }>,
  basis: RowBasis | undefined,
): Write {
  // One transaction may name an item once: here the record is checked by the write that changes it.
  const { expression, values } =
    basis?.personId === personId ? profileCondition(basis) : { expression: 'attribute_exists(pk)', values: {} };
  return {
    item: {
      Update: {
        TableName: table.name,
        Key: keys.person(personId),
        UpdateExpression:
          'SET doc.inquiryCount = doc.inquiryCount + :one, doc.knownSince = :since, doc.advisorId = if_not_exists(doc.advisorId, :advisorId)',
        ConditionExpression: `attribute_exists(pk) AND ${expression}`,
        ExpressionAttributeValues: { ':one': 1, ':since': knownSince, ':advisorId': advisorId, ...values },
      },
    },
    otherwise: () => new PersonChangedError(`Person ${personId} is no longer there.`),
  };
}

function clientWrites(table: Table, client: PastClient, basis: RowBasis | undefined): readonly Write[] {
  if (client.kind === 'known') return [knownClientWrite(table, client, basis)];
  const { person, knownSince, advisorId } = client;
  const changed = () => new PersonChangedError('Stored a moment earlier.');
  return newPersonWrites(table, { ...person, knownSince, advisorId }, changed);
}

/** A sale with its event, and the client's row made anew with it. */
function saleWrites(table: Table, purchase: Purchase, basis: RowBasis, at: string): readonly Write[] {
  const { personId } = purchase;
  return [
    ...purchaseWrites(table, purchase),
    pastEventWrite(table, purchaseSaid(purchase, at), { personId }),
    ...rowWrites(table, basis, rowOf(basis, [purchase])),
    ...(basis.personId === personId ? [] : [profileCheck(table, basis)]),
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
  const basis = purchase === undefined ? undefined : await readRowBasis(table, purchase.personId);
  try {
    await commit(table, [
      ...pastWrites(table, past),
      ...clientWrites(table, client, basis),
      ...(purchase === undefined || basis === undefined
        ? []
        : saleWrites(table, purchase, basis, inquiry.closedAt ?? news.at)),
    ]);
    return 'stored';
  } catch (error) {
    if (error instanceof RowKnownError) return 'already-there';
    if (!(error instanceof NumberTakenError) || purchase === undefined) throw error;
    const known = (await findSales(table, [purchase.purchaseId])).get(purchase.purchaseId);
    const isTheirs =
      known !== undefined && [purchase.personId, ...(basis?.person?.mergedIds ?? [])].includes(known.personId);
    const isSame = isTheirs && isSameMoney(known, purchase);
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
