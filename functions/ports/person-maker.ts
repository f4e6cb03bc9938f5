import type { Person } from '#domain/identity/person.ts';

export interface PersonMaker {
  /** Stores a person who is not there yet; answers who is there under that address, whoever stored them first. */
  make(person: Person): Promise<Person>;
}
