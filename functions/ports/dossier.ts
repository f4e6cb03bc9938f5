import type { House } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';

export interface Dossier {
  readonly house: House;
  readonly inquiry: Inquiry;
  readonly person: Person;
  readonly content: InquiryContent;
}
