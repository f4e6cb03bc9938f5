import type { Person } from '#domain/identity/person.ts';
import { type Inquiry, inquiryStatuses } from '#domain/inquiry/inquiry.ts';
import { vicLevels } from '#domain/policy/vic-level.ts';
import { staffPages, staffShared } from '#templates/messages/catalogues.ts';
import type { BoardFilters, BoardRow } from '#templates/pages/board/board.ts';

/** An empty form field is no filter. */
function asked(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

/**
 * A value that the form does not offer is no filter either: otherwise the form would show "all" above an empty page.
 */
function oneOf(value: string | undefined, words: readonly string[]): string | undefined {
  const wanted = asked(value);
  return wanted !== undefined && words.includes(wanted) ? wanted : undefined;
}

/**
 * People and places are filtered by the given value, because an inquiry may still be with a person whom no list names.
 */
export function filtersOf(query: Readonly<Record<string, string | undefined>>): BoardFilters {
  return {
    search: asked(query.search),
    owner: asked(query.owner),
    stage: oneOf(query.stage, inquiryStatuses),
    level: oneOf(query.level, vicLevels),
    boutique: asked(query.boutique),
    blockage: oneOf(query.blockage, Object.keys(staffShared.fr.progress.blockages)),
    show: oneOf(query.show, Object.keys(staffPages.fr.board.shows)),
  };
}

function isAskedOr(wanted: string | undefined, actual: string | undefined): boolean {
  return wanted === undefined || wanted === actual;
}

/** The filters that need only the inquiry, before names are read. */
export function isWanted(inquiry: Inquiry, { owner, level, boutique }: BoardFilters): boolean {
  const { appointment, answers } = inquiry;
  return (
    isAskedOr(owner, inquiry.owner?.ownerId) &&
    isAskedOr(level, inquiry.vicLevel) &&
    isAskedOr(boutique, appointment?.boutiqueId ?? answers.boutiqueId)
  );
}

/** Apart from the others, because the counts of all stages stand above the lines of one. */
export function isAtStage({ status }: Inquiry, { stage }: BoardFilters): boolean {
  return isAskedOr(stage, status);
}

/** The page that is asked for, from 1; what is no number is the first. */
export function pageNumberOf(text: string | undefined): number {
  const page = Number(text);
  return Number.isInteger(page) && page > 0 ? page : 1;
}

/** Accents, hyphens and capitals are ignored, because few people type them as recorded. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** By reference, with or without its hyphens, or by every typed word of the client's name, however short. */
export function isFound({ reference }: Inquiry, person: Person | undefined, search: string | undefined): boolean {
  const wanted = plain(search ?? '');
  if (wanted === '') return true;
  const joined = (text: string) => plain(text).replaceAll(' ', '');
  if (joined(reference).includes(wanted.replaceAll(' ', ''))) return true;
  const name = plain(person?.fullName ?? '').split(' ');
  return wanted.split(' ').every((word) => name.some((part) => part.startsWith(word)));
}

/** Blocked inquiries, or those with one kind of blockage. */
export function isShown({ blockage }: BoardRow, filters: BoardFilters): boolean {
  return isAskedOr(filters.blockage, blockage) && (filters.show !== 'blocked' || blockage !== undefined);
}
