import type { House } from '#domain/house/house.ts';
import { type SampleCase, type SampleCast, sampleDossier, sampleMonday } from '#local/letters/sample-dossier.ts';
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

export interface SampleDesk {
  readonly house: House;
  readonly cast: SampleCast;
}

const inquiryId = 'inq-sample';
const personId = 'person-sample';
const validUntil = '2027-11-23T09:00:00.000Z';

function grant(purpose: LinkPurpose, holderId: string): LinkGrant {
  return { purpose, holderId, inquiryId, personId, createdAt: sampleMonday, validUntil };
}

/** A letter to the client; `purpose` is that of its button, absent where the private space is enough. */
export function toClient(
  { house, cast }: SampleDesk,
  variant: string,
  facts: LetterFacts,
  given: SampleCase & { readonly purpose?: LinkPurpose } = {},
): SampleLetter {
  const dossier = sampleDossier(cast, given);
  const isRelational = facts.kind === 'relance';
  const letter: Letter = {
    mailKey: `${inquiryId}.sample`,
    recipient: { kind: 'client', person: dossier.person },
    language: cast.language,
    contactClass: isRelational ? 'relational' : 'transactional',
    house,
    facts,
    dossier,
    privateLink: grant('private-space', personId),
    ...(given.purpose === undefined ? {} : { link: grant(given.purpose, personId) }),
    ...(isRelational ? { unsubscribeLink: { ...grant('unsubscribe', personId), topic: 'follow-up' } } : {}),
  };
  return { kind: facts.kind, variant, letter };
}

/** A letter to a member of staff; without a purpose it leads to the inquiry's own page. */
export function toStaff(
  { house, cast }: SampleDesk,
  variant: string,
  facts: LetterFacts,
  given: SampleCase & { readonly purpose?: LinkPurpose; readonly staffId?: string } = {},
): SampleLetter {
  const staffId = given.staffId ?? cast.advisorId;
  const letter: Letter = {
    mailKey: `${inquiryId}.sample.${staffId}`,
    recipient: { kind: 'staff', staffId },
    language: cast.language,
    contactClass: 'internal',
    house,
    facts,
    dossier: sampleDossier(cast, given),
    ...(given.purpose === undefined ? {} : { link: grant(given.purpose, staffId) }),
  };
  return { kind: facts.kind, variant, letter };
}

/** The same house after a member of staff has left. */
export function withoutColleague({ house, cast }: SampleDesk): SampleDesk {
  const staff = house.staff.map((member) => (member.staffId === cast.colleagueId ? { ...member, left: true } : member));
  return { house: { ...house, staff }, cast };
}
