import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import { currentSignals } from '#domain/identity/current-consent.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { RaisedScore } from '#domain/inquiry/raised-score.ts';
import type { ConsentedSignal } from '#domain/policy/inquiry-facts.ts';
import type { SignalKind } from '#domain/policy/scoring.ts';
import type { Qualification } from '#domain/qualification/qualification.ts';
import { raiseQualification } from '#domain/qualification/raise-qualification.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryChange, InquiryRepository, NewEvent } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';

export interface RescorePorts {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: Pick<PersonReader, 'read' | 'signalsOf'>;
  readonly ids: Ids;
}

export interface RescoredInquiry extends RaisedScore {
  readonly inquiryId: string;
}

/** Points do not reopen a paused or closed inquiry; the client has to ask for that. */
function isOpen({ status }: Inquiry): boolean {
  return status !== 'paused' && status !== 'closed';
}

function qualifiedEvent(qualification: Qualification, at: Instant): NewEvent {
  const { verdict, points, level, offTargetKind, jobToBeDone, policyVersion } = qualification;
  return {
    name: 'inquiry-qualified.v1',
    at,
    data: {
      verdict,
      points: Math.round(points),
      vicLevel: level,
      offTargetKind: offTargetKind ?? null,
      jobToBeDone,
      policyVersion,
    },
  };
}

/** An incomplete inquiry that the signal completes is treated by its workflow as if it had come in qualified. */
function changeOf(
  inquiry: Inquiry,
  before: Qualification,
  after: Qualification,
  raised: RaisedScore,
  signalId: string,
): InquiryChange {
  const { at, kind, levelBefore, levelAfter } = raised;
  const completed = before.verdict === 'incomplete' && after.verdict === 'qualified';
  const signal = { signalId, kind: 'rescored', at, byId: inquiry.personId } as const;
  return {
    set: {
      qualification: after,
      vicLevel: levelAfter,
      earnedLevel: after.earnedLevel ?? inquiry.earnedLevel,
      raisedBy: [...(inquiry.raisedBy ?? []), raised],
      signals: [...inquiry.signals, signal],
      ...(completed && inquiry.status === 'incomplete'
        ? { status: 'received', clientWait: undefined, completedAt: at }
        : {}),
    },
    events: [
      {
        name: 'inquiry-rescored.v1',
        at,
        data: {
          kind,
          pointsBefore: Math.round(before.points),
          pointsAfter: Math.round(after.points),
          levelBefore,
          levelAfter,
        },
      },
      ...(completed ? [qualifiedEvent(after, at)] : []),
    ],
  };
}

async function rescore(
  ports: RescorePorts,
  house: House,
  asListed: Inquiry,
  signals: readonly ConsentedSignal[],
  kind: SignalKind,
  at: Instant,
): Promise<RescoredInquiry[]> {
  return retryOnConflict(async (attempt): Promise<RescoredInquiry[]> => {
    const inquiry = attempt === 1 ? asListed : await ports.inquiries.read(asListed.inquiryId);
    const before = inquiry.qualification;
    if (before === undefined || !isOpen(inquiry)) return [];
    const after = raiseQualification({ ...before, level: inquiry.vicLevel }, signals, house.policy, at);
    if (after === undefined) return [];
    const raised: RaisedScore = {
      kind,
      at,
      pointsBefore: before.points,
      pointsAfter: after.points,
      levelBefore: inquiry.vicLevel,
      levelAfter: after.level,
    };
    await ports.inquiries.change(inquiry, changeOf(inquiry, before, after, raised, ports.ids.next('sig')));
    return [{ ...raised, inquiryId: inquiry.inquiryId }];
  });
}

/**
 * Progressive scoring: a client signal raises the score of each of their open inquiries, and perhaps its level. The
 * workflow is notified and recomputes its deadlines. An inquiry that is not qualified yet is scored with the signal
 * when it is. Returns the inquiries whose score rose; repeated signals raise no score.
 * @param kind the signal that caused the rescoring, recorded with the score.
 */
export async function rescoreInquiries(
  ports: RescorePorts,
  personId: string,
  kind: SignalKind,
  at: Instant,
): Promise<readonly RescoredInquiry[]> {
  const [house, person, kept, inquiries] = await Promise.all([
    ports.houses.read(),
    ports.people.read(personId),
    ports.people.signalsOf(personId),
    ports.inquiries.listOfPerson(personId),
  ]);
  const signals = currentSignals(person, kept);
  const rescored: RescoredInquiry[] = [];
  for (const inquiry of inquiries) rescored.push(...(await rescore(ports, house, inquiry, signals, kind, at)));
  return rescored;
}
