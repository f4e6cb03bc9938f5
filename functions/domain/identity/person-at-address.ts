import type { Person } from './person.ts';
import { compareNames, isNameless, type NameAgreement, type StatedName } from './person-name.ts';

/**
 * Which of the people who share a mailbox is writing; undefined when it is none of them. Another full name at a known
 * address is another person: a husband and a wife may share a mailbox, and neither reads of the other. Where two would
 * fit, it is nobody's: a new record can be joined by a manager, a secret cannot be taken back.
 */
export function personAtAddress(people: readonly Person[], stated: StatedName): Person | undefined {
  const named = people.filter((person) => !isNameless(person));
  const agreeing = (agreement: NameAgreement) => named.filter((person) => compareNames(person, stated) === agreement);
  const [same] = agreeing('same');
  if (same !== undefined) return same;
  const compatible = agreeing('compatible');
  if (compatible.length === 1) return compatible[0];
  if (compatible.length > 1) return undefined;
  // Known by a till file that had no name: whoever writes first under that address is taken for them.
  return people.find(isNameless);
}
