import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ClientPage, clientChoiceNames, clientChoices } from '#domain/choices/client-choices.ts';
import { privateCorrections } from '#domain/choices/corrections.ts';
import { privateOffers } from '#domain/choices/private-offers.ts';
import { answerChoices, outcomeKinds, staffChoices, staffCommands } from '#domain/choices/staff-choices.ts';
import { pendingChoiceNames, undoneChoices } from '#domain/choices/undoable-choices.ts';
import { signalKinds } from '#domain/policy/scoring.ts';
import { inquiryStaffCommand } from '#events/api/inquiry.ts';
import { catalog } from '#events/catalog.ts';

/** The names of choices in a row of the table; names in parentheses are fields. */
function namesIn(row: string): string[] {
  const [, , choices = ''] = row.split('|');
  return [...choices.replace(/\([^)]*\)/g, '').matchAll(/`([a-z-]+)`/g)].map(([, name]) => name ?? '');
}

const readme = readFileSync('README.md', 'utf8');
const rowOf = (link: string): string[] => {
  const row = readme.split('\n').find((line) => line.startsWith(`| ${link} |`));
  if (row === undefined) throw new Error(`The README has no row for ${link}.`);
  return namesIn(row).toSorted();
};

/** The fields and choices that a form of this page posts. */
const postedOn = (page: ClientPage): string[] =>
  clientChoiceNames
    .filter((name) => !('postedAs' in clientChoices[name]) && clientChoices[name].takenOn.some((one) => one === page))
    .toSorted();

describe('the table of links in the README', () => {
  it.each([
    ['client, times to choose', postedOn('slots')],
    ['client, a meeting', postedOn('appointment')],
    ['client, something missing or asked', postedOn('completion')],
    ['client, after a meeting', postedOn('satisfaction')],
    ['client, `/private/…`', [...postedOn('private-space'), ...privateOffers, ...privateCorrections].toSorted()],
    ['advisor, `/a/…`', [...answerChoices, 'touch'].toSorted()],
    ['advisor, after a meeting', [...outcomeKinds].toSorted()],
  ])('lists the choices of the link: %s', (link, taken) => {
    expect(rowOf(link)).toEqual(taken);
    expect(taken.length).toBeGreaterThan(0);
  });
});

describe('the declared choices', () => {
  it('publish events of the catalogue', () => {
    const declared = [...Object.values(clientChoices), ...Object.values(staffChoices)].map(({ event }) => event);
    expect(declared.filter((event) => event !== null && !Object.hasOwn(catalog, event))).toEqual([]);
  });

  it('are exactly the choices that the API accepts for an inquiry', () => {
    expect(inquiryStaffCommand.shape.choice.options.toSorted()).toEqual(staffCommands.toSorted());
  });

  it('have unique pending names, and can all be undone', () => {
    expect(new Set(pendingChoiceNames).size).toBe(pendingChoiceNames.length);
    expect(undoneChoices).toEqual(expect.arrayContaining([...pendingChoiceNames]));
  });

  it('of the reserved section are signals that the policy scores', () => {
    expect(signalKinds).toEqual(expect.arrayContaining([...privateOffers]));
  });
});
