import type { CandidateFigures } from '#domain/assignment/candidate-figures.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { LocalDate } from '#domain/calendar/local-date.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { Person } from '#domain/identity/person.ts';
import type { AdvisorNote, InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Triage } from '#domain/triage/triage.ts';
import type { EventData, EventName, HouseEvent } from '#events/catalog.ts';
import type { AgendaChange } from '#ports/agenda-repository.ts';
import type { Link, LinkOutcome } from '#ports/link-repository.ts';

/** An event to be published; its id and envelope are added where it is stored. */
export type NewEvent = {
  [N in EventName]: { readonly name: N; readonly at: Instant; readonly data: EventData<N> };
}[EventName];

/** Everything that changes together, in one transaction: the inquiry, its events, and the items that depend on them. */
export interface InquiryChange {
  readonly set: Partial<Omit<Inquiry, 'inquiryId' | 'personId' | 'version'>>;
  readonly events: readonly NewEvent[];
  /** The client's texts after they completed the inquiry. */
  readonly rewritten?: InquiryContent | undefined;
  /** Text that an advisor or the client added; stored with the person. */
  readonly note?: AdvisorNote | undefined;
  /** What an advisor wrote to the client, where their own note goes with it. */
  readonly line?: AdvisorNote | undefined;
  /** The link that was used; the change fails if it already has an outcome. */
  readonly usedLink?: { readonly link: Link; readonly outcome: LinkOutcome } | undefined;
  /** The link whose recorded outcome is taken back. */
  readonly undoneLink?: { readonly link: Link; readonly outcome: LinkOutcome } | undefined;
  /**
   * Takes one place of an advisor's capacity, and fails when there is none. `assignedOn` (house day) counts it for
   * fairness.
   */
  readonly claim?:
    | {
        readonly advisorId: string;
        readonly capacity: number | 'unlimited';
        readonly assignedOn?: LocalDate | undefined;
      }
    | undefined;
  /** The client as they were read when their advisor was chosen; the change fails if another choice was made meanwhile. */
  readonly chosenFor?: Pick<Person, 'personId' | 'assignments'> | undefined;
  /** Gives a place back. */
  readonly release?: { readonly advisorId: string } | undefined;
  /** Every candidate with its figures, kept under the assignment's number. */
  readonly assignmentFigures?:
    | { readonly assignmentNumber: number; readonly candidates: readonly CandidateFigures[] }
    | undefined;
  /** The advisor becomes the client's own, if they have none. */
  readonly relationship?: { readonly personId: string; readonly advisorId: string } | undefined;
  /** The client came to an appointment, which began at that instant; the first one is kept. */
  readonly met?: { readonly personId: string; readonly at: Instant } | undefined;
  /** Times held, booked or released for the inquiry; the change fails if one of the agendas changed meanwhile. */
  readonly agendas?: readonly AgendaChange[] | undefined;
}

/** Reads inquiries; enough for code that only displays them. */
export interface InquiryReader {
  /** @throws InquiryNotFoundError */
  read(inquiryId: string): Promise<Inquiry>;
  find(inquiryId: string): Promise<Inquiry | undefined>;
  readContent(inquiry: Inquiry): Promise<InquiryContent>;
  /** The people behind a list of inquiries at once, for boards. */
  readPeople(personIds: readonly string[]): Promise<ReadonlyMap<string, Person>>;
  readTimeline(inquiryId: string): Promise<readonly HouseEvent[]>;
  readAssignments(inquiryId: string): Promise<readonly AssignmentRecord[]>;
  /** All inquiries of one person. */
  listOfPerson(personId: string): Promise<readonly Inquiry[]>;
}

/** An inquiry that a person has judged; the words stay with the person. */
export interface JudgedInquiry {
  readonly inquiryId: string;
  readonly personId: string;
  readonly triage: Triage;
}

/** Lists inquiries of many people; no function that serves clients or the public has it. */
export interface InquiryLists {
  listOpen(): Promise<readonly Inquiry[]>;
  /** The latest ended inquiries. */
  listEnded(limit: number): Promise<readonly Inquiry[]>;
  /** Inquiries received before `before` whose workflow has not processed them yet. */
  listUntouched(before: Instant): Promise<readonly Inquiry[]>;
  /** Ids of held inquiries, which had no eligible advisor and still wait for one. */
  listHeld(): Promise<readonly string[]>;
  /** Ids of those that a person still has to read, the oldest first. */
  listInTriage(): Promise<readonly string[]>;
  /** The latest judgements, the latest first. */
  listJudged(limit: number): Promise<readonly JudgedInquiry[]>;
  /** Ids of those whose respectful pause ends by its date, now or earlier. */
  listToResume(at: Instant): Promise<readonly string[]>;
  /** Ids of sales whose next touch is due or to be announced by `at`. */
  listAftercareDue(at: Instant): Promise<readonly string[]>;
}

/** Why an advisor got an inquiry: every candidate with its figures. */
export interface AssignmentRecord {
  readonly assignmentNumber: number;
  readonly candidates: readonly CandidateFigures[];
}

export interface InquiryRepository extends InquiryReader {
  /**
   * Applies a change to the inquiry as it was read.
   * @throws InquiryChangedError when it changed meanwhile.
   * @throws AdvisorFullError when the claimed advisor has no place left.
   * @throws LinkAlreadyUsedError when the link already had an outcome.
   * @throws AgendaChangedError when an agenda changed meanwhile.
   * @throws PersonChangedError when an advisor was chosen for another inquiry of the client meanwhile.
   */
  change(before: Inquiry, change: InquiryChange): Promise<Inquiry>;
}

/** The advisor's last place was taken by another inquiry a moment earlier. */
export class AdvisorFullError extends ProductError {
  override readonly name = 'AdvisorFullError';
}
