import type { Person } from '#domain/identity/person.ts';

export interface PersonMaker {
  /** Stores a person if their address is new; returns the person of that address, whoever stored them first. */
  make(person: Person): Promise<Person>;
}
