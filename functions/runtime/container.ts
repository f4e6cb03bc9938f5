import { sha256 } from '#adapters/crypto/hashes.ts';
import { randomIds } from '#adapters/crypto/ids.ts';
import { agendaReader } from '#adapters/dynamodb/agendas.ts';
import { openTable, type Table } from '#adapters/dynamodb/client.ts';
import { contactLedger, contactLedgerReader } from '#adapters/dynamodb/contact-ledger.ts';
import { eventLog } from '#adapters/dynamodb/event-log.ts';
import { historyRepository } from '#adapters/dynamodb/history.ts';
import { houseProvisioner, houseRepository } from '#adapters/dynamodb/houses.ts';
import { inquiryReader, inquiryRepository, waitReader, waitRepository } from '#adapters/dynamodb/inquiries.ts';
import { intakeRepository, personFinder } from '#adapters/dynamodb/intake.ts';
import { linkReader, linkRepository } from '#adapters/dynamodb/links.ts';
import { outbox, sentMail } from '#adapters/dynamodb/outbox.ts';
import { personReader, personRepository } from '#adapters/dynamodb/people.ts';
import { personMaker as makerOfPeople } from '#adapters/dynamodb/person-maker.ts';
import { policyReader, policyRepository } from '#adapters/dynamodb/policies.ts';
import { purchaseReader, purchaseRepository } from '#adapters/dynamodb/purchases.ts';
import { returnedStaffMail } from '#adapters/dynamodb/returned-staff-mail.ts';
import { snapshotReader, snapshotRepository } from '#adapters/dynamodb/snapshots.ts';
import { staffRepository } from '#adapters/dynamodb/staff.ts';
import { eventPublisher } from '#adapters/eventbridge/publisher.ts';
import { handOverNoteWriter } from '#adapters/ses/hand-over-note-writer.ts';
import { sesMailer } from '#adapters/ses/mailer.ts';
import { runReader, signaller, starter } from '#adapters/step-functions/workflow.ts';
import { env } from '#runtime/env.ts';

/**
 * The only place where objects are built. Each export builds one group of ports, once per cold start, from the
 * environment; a handler takes the groups it needs, and its bundle holds nothing else.
 */

let table: Table | undefined;

function theTable(): Table {
  table ??= openTable(env('TABLE_NAME'));
  return table;
}

export const inquiriesToRead = () => inquiryReader(theTable());
const inquiries = () => inquiryRepository(theTable());
export const houses = () => houseRepository(theTable());
export const staff = () => staffRepository(theTable());
export const houseToProvision = () => houseProvisioner(theTable());
export const policiesToRead = () => policyReader(theTable());
export const policies = () => policyRepository(theTable());
export const peopleToRead = () => personReader(theTable());
export const people = () => personRepository(theTable());
export const personByEmail = () => personFinder(theTable());
export const intake = () => intakeRepository(theTable());
export const linksToRead = () => linkReader(theTable());
export const links = () => linkRepository(theTable());
export const waitsToRead = () => waitReader(theTable());
export const waits = () => waitRepository(theTable());
export const events = () => eventLog(theTable());
export const snapshotsToRead = () => snapshotReader(theTable());
export const snapshots = () => snapshotRepository(theTable());
export const agendas = () => agendaReader(theTable());
export const ledger = () => contactLedger(theTable());
const ledgerToRead = () => contactLedgerReader(theTable());
export const personMaker = () => makerOfPeople(theTable());
export const purchasesToRead = () => purchaseReader(theTable());
export const purchases = () => purchaseRepository(theTable());
export const history = () => historyRepository(theTable());
export const workflowStarter = () => starter(env('STATE_MACHINE_ARN'));
export const workflowSignaller = () => signaller();
export const runs = () => runReader(env('STATE_MACHINE_ARN'));
export const publisher = () => eventPublisher(env('EVENT_BUS_NAME'));
const letterOutbox = () => outbox(theTable(), env('PUBLIC_BASE_URL'), env('MAIL_DOMAIN'));
export const mailsSent = () => sentMail(theTable());
const mailer = () => sesMailer({ clients: env('MAIL_CONFIGURATION_SET'), staff: env('MAIL_STAFF_CONFIGURATION_SET') });

export const handOverNotes = handOverNoteWriter;
export const ids = randomIds;
export const hasher = { sha256 };

/** What pages need that only show. */
export const readingPorts = () => ({ inquiries: inquiriesToRead(), houses: houses(), people: peopleToRead() });
/** What most steps of the workflow need. */
export const storePorts = () => ({ inquiries: inquiries(), houses: houses(), people: peopleToRead() });
/** The same, and what it takes to write to people. */
export const letterPorts = () => ({ ...storePorts(), outbox: letterOutbox(), mailer: mailer() });
/** What staff read besides, before they answer a client. */
export const clientFilePorts = () => ({ purchases: purchasesToRead(), ledger: ledgerToRead() });
/** What it takes to tell clients of an absence, and to have a colleague receive them. */
export const absencePorts = () => ({ ...letterPorts(), agendas: agendas() });
/** What an act needs besides that reaches beyond the inquiry: the client's own items, and the agendas. */
export const writingPorts = () => ({ people: people(), agendas: agendas() });
/** What a letter that came back is looked up and recorded by. */
export const mailReturnPorts = () => ({ intake: personByEmail(), returnedStaffMail: returnedStaffMail(theTable()) });
/** What a preview of a policy replays a period of the past from. */
export const replayPorts = () => ({
  ...readingPorts(),
  events: events(),
  ledger: ledgerToRead(),
  purchases: purchasesToRead(),
});
