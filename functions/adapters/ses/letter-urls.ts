import type { LetterUrls } from '#letters/writing/letter-case.ts';
import type { Letter } from '#ports/letters.ts';
import type { LinkPurpose } from '#ports/link-repository.ts';

/** Tokens of the letter's links, made when it is stored. */
export interface LetterLinks {
  link?: string;
  privateLink?: string;
  unsubscribeLink?: string;
}

/** Paths of the links by purpose: a single-use link is under `a`. A session token is never part of a link. */
const linkPaths: Readonly<Record<LinkPurpose, string>> = {
  'first-response': 'a',
  completion: 'a',
  slots: 'a',
  appointment: 'a',
  satisfaction: 'a',
  outcome: 'a',
  'private-space': 'private',
  unsubscribe: 'u',
  'sign-in': 's',
  session: 's',
};

export function urlsOf(letter: Letter, links: LetterLinks, base: string): LetterUrls {
  const urlOf = (purpose: LinkPurpose | undefined, token: string | undefined) =>
    purpose === undefined || token === undefined ? undefined : `${base}/${linkPaths[purpose]}/${token}`;
  return {
    page: (path) => base + path,
    link: urlOf(letter.link?.purpose, links.link),
    privateLink: urlOf(letter.privateLink?.purpose, links.privateLink),
    unsubscribe: urlOf(letter.unsubscribeLink?.purpose, links.unsubscribeLink),
    inquiry: letter.dossier === undefined ? undefined : `${base}/inquiries/${letter.dossier.inquiry.inquiryId}`,
  };
}
