import { staffTimeZone } from '#domain/house/house.ts';
import { auditedPrecision, readingQuality } from '#domain/triage/reading-quality.ts';
import { isInTriage } from '#domain/triage/triage.ts';
import type { InquiryLists, InquiryReader } from '#ports/inquiry-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { type TriageEntry, triagePage } from '#templates/pages/triage/triage.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';

export interface TriagePorts {
  readonly inquiries: InquiryReader & InquiryLists;
}

/** What a person reads in one sitting; the oldest come first, so that nothing waits behind newer ones. */
const shownAtMost = 50;
/** The latest judgements say how good the reading is today. */
const judgedAtMost = 500;

async function entriesOf(ports: TriagePorts): Promise<{ entries: TriageEntry[]; waiting: number }> {
  const ids = await ports.inquiries.listInTriage();
  const found = await Promise.all(ids.slice(0, shownAtMost).map((inquiryId) => ports.inquiries.find(inquiryId)));
  const waiting = found.filter((inquiry) => inquiry !== undefined).filter(isInTriage);
  const people = await ports.inquiries.readPeople([...new Set(waiting.map(({ personId }) => personId))]);
  const entries = await Promise.all(
    waiting.map(async (inquiry): Promise<TriageEntry[]> => {
      const { inquiryId, reference, receivedAt, triage, qualification, personId } = inquiry;
      if (triage === undefined || qualification === undefined) return [];
      const { message } = await ports.inquiries.readContent(inquiry);
      const clientName = people.get(personId)?.fullName ?? '–';
      return [{ inquiryId, reference, clientName, message, receivedAt, because: triage.because, score: qualification }];
    }),
  );
  return { entries: entries.flat(), waiting: ids.length };
}

/** `GET /triage` and `/api/triage`: what the reading did not decide, and how good it is where people have judged. */
export async function showTriage(ports: TriagePorts, request: StaffRequest): Promise<HttpReply> {
  const { house, member, pageLanguage: language, query } = request;
  const [{ entries, waiting }, judged] = await Promise.all([
    entriesOf(ports),
    ports.inquiries.listJudged(judgedAtMost),
  ]);
  const triages = judged.map(({ triage }) => triage);
  const [quality, audit] = [readingQuality(triages), auditedPrecision(triages)];
  if (request.isApi) {
    const told = entries.map(({ score, ...entry }) => ({ ...entry, points: score.points, reasons: score.reasons }));
    return json({ waiting, entries: told, quality, audit: audit ?? null, asOf: request.at });
  }
  return page(
    triagePage({
      house: brandOf(house.policy.identity),
      language,
      staff: { fullName: member.fullName, role: member.role },
      entries,
      waiting,
      quality,
      audit,
      said: query.said,
      saidOf: query.of,
      timeZone: staffTimeZone(house, member.staffId),
    }),
  );
}

/** `GET /api/triage/examples`: the judged messages with their labels, to train the reading on. */
export async function exportTriageExamples(ports: TriagePorts): Promise<HttpReply> {
  const judged = await ports.inquiries.listJudged(judgedAtMost);
  const examples = await Promise.all(
    judged.map(async ({ inquiryId, triage }) => {
      const inquiry = await ports.inquiries.find(inquiryId);
      if (inquiry === undefined || triage.judged === undefined) return [];
      const { message } = await ports.inquiries.readContent(inquiry);
      return [{ id: inquiryId, label: triage.judged.verdict, message }];
    }),
  );
  return json({ examples: examples.flat() });
}
