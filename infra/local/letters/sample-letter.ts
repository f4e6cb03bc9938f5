import type { House } from '#domain/house/house.ts';
import type { Sample, SampleCast, SampleStage } from '#letters/writing/letter-samples.ts';
import {
  heldUntil,
  sampleAppointment,
  sampleDossier,
  sampleMonday,
  sampleSlots,
} from '#local/letters/sample-dossier.ts';
import type { Letter, LetterFacts } from '#ports/letters.ts';
import type { LinkGrant, LinkPurpose } from '#ports/link-repository.ts';

/** One letter as it would be sent, and its differences from the ordinary case. */
export interface SampleLetter {
  readonly kind: LetterFacts['kind'];
  /** The name that distinguishes it from others of its kind. */
  readonly variant: string;
  readonly letter: Letter;
}

/** As in an address and a file name: `relance--choice-slots`. */
export function sampleName({ kind, variant }: Pick<SampleLetter, 'kind' | 'variant'>): string {
  const plain = variant.normalize('NFD').replace(/[^A-Za-z0-9 -]/g, '');
  return `${kind}--${plain.trim().toLowerCase().replace(/ +/g, '-')}`;
}

/** A house and its people, from which samples are made. */
export function sampleStage(house: House, cast: SampleCast): SampleStage {
  return {
    house,
    cast,
    managerId: house.dutyManagerId,
    monday: sampleMonday,
    heldUntil,
    slots: (count) => sampleSlots(cast, count),
    appointment: (meeting, parts) => sampleAppointment(cast, meeting, parts),
  };
}

const inquiryId = 'inq-sample';
const personId = 'person-sample';
const validUntil = '2027-11-23T09:00:00.000Z';

function grant(purpose: LinkPurpose, holderId: string): LinkGrant {
  return { purpose, holderId, inquiryId, personId, createdAt: sampleMonday, validUntil };
}

/** The same house, possibly after the colleague has left. */
function houseOf({ house, cast }: SampleStage, colleagueLeft: boolean | undefined): House {
  if (colleagueLeft !== true) return house;
  const staff = house.staff.map((member) => (member.staffId === cast.colleagueId ? { ...member, left: true } : member));
  return { ...house, staff };
}

/** A letter to the client; without a purpose the private space is enough. */
export function toClient(stage: SampleStage, sample: Sample<unknown>, facts: LetterFacts): SampleLetter {
  const { cast } = stage;
  const { purpose, variant } = sample;
  const dossier = sampleDossier(cast, sample);
  const isRelational = facts.kind === 'relance';
  const letter: Letter = {
    mailKey: `${inquiryId}.sample`,
    recipient: { kind: 'client', person: dossier.person },
    language: cast.language,
    contactClass: isRelational ? 'relational' : 'transactional',
    house: houseOf(stage, sample.colleagueLeft),
    facts,
    dossier,
    privateLink: grant('private-space', personId),
    ...(purpose === undefined ? {} : { link: grant(purpose, personId) }),
    ...(isRelational ? { unsubscribeLink: { ...grant('unsubscribe', personId), topic: 'follow-up' } } : {}),
  };
  return { kind: facts.kind, variant, letter };
}

/** A letter to a member of staff; without a purpose it leads to the inquiry's own page. */
export function toStaff(stage: SampleStage, sample: Sample<unknown>, facts: LetterFacts): SampleLetter {
  const { cast } = stage;
  const { purpose, variant, staffId = cast.advisorId } = sample;
  const letter: Letter = {
    mailKey: `${inquiryId}.sample.${staffId}`,
    recipient: { kind: 'staff', staffId },
    language: cast.language,
    contactClass: 'internal',
    house: houseOf(stage, sample.colleagueLeft),
    facts,
    dossier: sampleDossier(cast, sample),
    ...(purpose === undefined ? {} : { link: grant(purpose, staffId) }),
  };
  return { kind: facts.kind, variant, letter };
}
