import { sha256 } from '#adapters/crypto/hashes.ts';
import { randomIds } from '#adapters/crypto/ids.ts';
import { machineSecrets } from '#adapters/crypto/machine-secrets.ts';
import { agendaReader } from '#adapters/dynamodb/agendas.ts';
import { openTable, type Table } from '#adapters/dynamodb/client.ts';
import {
  clientAccessList,
  clientAccessReader,
  clientAccessRepository,
} from '#adapters/dynamodb/clients/client-accesses.ts';
import { clientMergeRepository } from '#adapters/dynamodb/clients/client-merges.ts';
import { portfolioRepository } from '#adapters/dynamodb/clients/client-row-list.ts';
import { clientRowRepair } from '#adapters/dynamodb/clients/client-row-repair.ts';
import { clientRowReader } from '#adapters/dynamodb/clients/client-rows.ts';
import { erasedClientRows } from '#adapters/dynamodb/clients/erased-client-rows.ts';
import { historyRepository } from '#adapters/dynamodb/clients/history.ts';
import { portfolioSnapshotReader, portfolioSnapshotWriter } from '#adapters/dynamodb/clients/portfolio-snapshots.ts';
import { purchaseList } from '#adapters/dynamodb/clients/purchase-list.ts';
import { purchaseReader, purchaseRepository } from '#adapters/dynamodb/clients/purchases.ts';
import { contactLedger, contactLedgerReader } from '#adapters/dynamodb/contact-ledger.ts';
import { eventLog } from '#adapters/dynamodb/event-log.ts';
import { houseProfileReader } from '#adapters/dynamodb/house-profile.ts';
import { houseProvisioner, houseRepository } from '#adapters/dynamodb/houses.ts';
import { inquiryReader, inquiryRepository, waitReader, waitRepository } from '#adapters/dynamodb/inquiries.ts';
import { inquiryLists } from '#adapters/dynamodb/inquiry-lists.ts';
import { intakeRepository, personFinder } from '#adapters/dynamodb/intake.ts';
import { leverChoiceReader, leverChoiceStore } from '#adapters/dynamodb/kpi/lever-choices.ts';
import { linkReader, linkRepository } from '#adapters/dynamodb/links.ts';
import { outbox, sentMail } from '#adapters/dynamodb/outbox.ts';
import { personReader, personRepository } from '#adapters/dynamodb/people.ts';
import { machineAccess } from '#adapters/dynamodb/permissions/machine-access.ts';
import { machineRepository } from '#adapters/dynamodb/permissions/machines.ts';
import { personMaker as makerOfPeople } from '#adapters/dynamodb/person-maker.ts';
import { policyReader, policyRepository } from '#adapters/dynamodb/policies.ts';
import { erasureRequestStore, personalDataRepository } from '#adapters/dynamodb/privacy/personal-data.ts';
import { returnedStaffMail } from '#adapters/dynamodb/returned-staff-mail.ts';
import { snapshotReader, snapshotRepository } from '#adapters/dynamodb/snapshots.ts';
import { staffRepository } from '#adapters/dynamodb/staff.ts';
import { staffDirectory } from '#adapters/dynamodb/staff-directory.ts';
import { addressOpener, suppressionReader } from '#adapters/dynamodb/suppressions.ts';
import { eventPublisher } from '#adapters/eventbridge/publisher.ts';
import { objectReader, objectWriter } from '#adapters/s3/objects.ts';
import { handOverNoteWriter } from '#adapters/ses/hand-over-note-writer.ts';
import { letterPreviews } from '#adapters/ses/letter-previews.ts';
import { sesMailer } from '#adapters/ses/mailer.ts';
import { runReader, signaller, starter } from '#adapters/step-functions/workflow.ts';
import { env } from './env.ts';
import { reportFailedRequest } from './observability.ts';

/**
 * The only place where objects are built. Each export gives one group of ports, built from the environment on first use
 * and shared by all code in the same function; a function's bundle contains only the groups it uses.
 */

/**
 * Clients keep connections and the house is read once, so one of each serves every route or step of a function. The
 * annotation lets the bundler drop unused groups: the call has no side effect.
 */
/* @__NO_SIDE_EFFECTS__ */
function once<Port>(build: () => Port): () => Port {
  let built: { readonly port: Port } | undefined;
  return () => {
    built ??= { port: build() };
    return built.port;
  };
}

const theTable = once((): Table => openTable(env('TABLE_NAME')));

export const inquiriesToRead = () => inquiryReader(theTable());
const inquiries = () => inquiryRepository(theTable());
const inquiriesToList = () => inquiryLists(theTable());
export const houses = once(() => houseRepository(theTable()));
export const houseProfiles = once(() => houseProfileReader(theTable()));
export const staffMembers = () => staffDirectory(theTable());
export const staff = () => staffRepository(theTable());
export const houseToProvision = () => houseProvisioner(theTable());
export const policiesToRead = () => policyReader(theTable());
export const policies = () => policyRepository(theTable());
export const peopleToRead = () => personReader(theTable());
export const people = () => personRepository(theTable());
const suppressions = () => suppressionReader(theTable());
export const personByEmail = () => personFinder(theTable());
export const intake = () => intakeRepository(theTable());
export const linksToRead = () => linkReader(theTable());
export const links = () => linkRepository(theTable());
export const waitsToRead = () => waitReader(theTable());
export const waits = () => waitRepository(theTable());
export const events = () => eventLog(theTable());
export const snapshotsToRead = () => snapshotReader(theTable());
export const leverChoicesToRead = () => leverChoiceReader(theTable());
export const leverChoices = () => leverChoiceStore(theTable());
export const snapshots = () => snapshotRepository(theTable());
export const agendas = () => agendaReader(theTable());
export const ledger = () => contactLedger(theTable());
const ledgerToRead = () => contactLedgerReader(theTable());
export const personCreation = () => makerOfPeople(theTable());
export const purchasesToList = () => purchaseList(theTable());
export const purchasesToRead = () => purchaseReader(theTable());
/** What a client bought: their row, and their purchases where it tells too little. */
export const boughtPorts = () => ({ purchases: purchasesToRead(), rows: clientRowToFind() });
export const purchases = () => purchaseRepository(theTable());
export const erasureRequests = () => erasureRequestStore(theTable());
export const personalData = () => personalDataRepository(theTable());
export const accessesToRead = () => clientAccessReader(theTable());
export const accesses = () => clientAccessRepository(theTable());
export const accessesToList = () => clientAccessList(theTable());
export const clientMerges = () => clientMergeRepository(theTable());
export const history = () => historyRepository(theTable());
const bucket = () => ({ url: env('OBJECTS_URL'), region: env('AWS_REGION') });
export const clientRowToFind = () => clientRowReader(theTable());
export const clientRowsToRead = () => ({ ...portfolioRepository(theTable()), ...erasedClientRows(theTable()) });
export const clientRowsToList = () => ({ ...clientRowsToRead(), ...clientRowRepair(theTable()) });
export const portfolioSnapshotsToRead = () => portfolioSnapshotReader(theTable(), objectReader(bucket));
export const portfolioSnapshots = () => portfolioSnapshotWriter(theTable(), objectWriter(bucket));
export const workflowStarter = once(() => starter(env('STATE_MACHINE_ARN')));
export const workflowSignaller = once(() => signaller());
export const runs = once(() => runReader(env('STATE_MACHINE_ARN')));
export const publisher = once(() => eventPublisher(env('EVENT_BUS_NAME')));
const letterOutbox = () => outbox(theTable(), env('PUBLIC_BASE_URL'), env('MAIL_DOMAIN'));
export const mailsSent = () => sentMail(theTable());
const mailer = once(() =>
  sesMailer({ clients: env('MAIL_CONFIGURATION_SET'), staff: env('MAIL_STAFF_CONFIGURATION_SET') }),
);

export const handOverNotes = handOverNoteWriter;
export const previews = letterPreviews;
/** The ports with which a route accepts the key of a machine. */
export const machineAccessPorts = () => ({ machines: machineAccess(theTable()), secrets: machineSecrets });
/** The ports for making, renewing and revoking keys of machines. */
export const machinePorts = () => ({
  machines: machineRepository(theTable()),
  secrets: machineSecrets,
  ids: randomIds,
});
export const ids = randomIds;
export const hasher = { sha256 };

export const assetsFolder = () => env('ASSETS_DIR');
export const executionUrl = () => env('EXECUTION_URL');

/** The ports with which every HTTP function reports an error in the house's own name. */
export const answerPorts = () => ({ houses: houseProfiles(), report: reportFailedRequest });
/** The ports of read-only pages. */
export const readingPorts = () => ({ inquiries: inquiriesToRead(), houses: houses(), people: peopleToRead() });
/** The same, for pages that show many inquiries at once. */
export const listingPorts = () => ({
  ...readingPorts(),
  inquiries: { ...inquiriesToRead(), ...inquiriesToList() },
});
/** The ports of most workflow steps. */
export const storePorts = () => ({ inquiries: inquiries(), houses: houses(), people: peopleToRead() });
/** The same, for work on many inquiries. */
export const sweepingPorts = () => ({ ...storePorts(), inquiries: { ...inquiries(), ...inquiriesToList() } });
/** The ports of most steps, and those for sending letters. */
export const letterPorts = () => ({ ...storePorts(), outbox: letterOutbox(), mailer: mailer() });
/** People as they are read, and the opening of an address that was closed. */
export const peopleAndAddresses = () => ({ ...peopleToRead(), ...addressOpener(theTable()) });
/** The ports for letters to staff that concern no client. */
export const deskPorts = () => ({ people: suppressions(), outbox: letterOutbox(), mailer: mailer() });
/** Further data that staff read before they answer a client. */
export const clientFilePorts = () => ({ purchases: purchasesToRead(), ledger: ledgerToRead() });
/** The ports for announcing an absence to clients, and for moving meetings to a colleague. */
export const absencePorts = () => ({ ...letterPorts(), ...sweepingPorts(), agendas: agendas() });
/** The ports of an act beyond the inquiry: the client's own items, and the agendas. */
export const writingPorts = () => ({ people: people(), agendas: agendas() });
/** The ports for finding and recording a returned letter. */
export const mailReturnPorts = () => ({ intake: personByEmail(), returnedStaffMail: returnedStaffMail(theTable()) });
/** The ports with which a policy preview replays a past period. */
export const replayPorts = () => ({
  ...readingPorts(),
  events: events(),
  ledger: ledgerToRead(),
  purchases: purchasesToRead(),
});
