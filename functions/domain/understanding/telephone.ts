import { type CountryCode, findPhoneNumbersInText } from 'libphonenumber-js/min';

/** Where a number that is written without its country may be from; only its shape is checked against them. */
const countries: readonly CountryCode[] = ['FR', 'GB', 'IT', 'CH', 'BE', 'DE', 'ES', 'NL', 'PT'];

/**
 * The first telephone number in the text: in the international form when its country is written, else as the client
 * wrote it. References, sums and dates begin with neither a plus nor a zero.
 */
export function telephoneIn(text: string): string | undefined {
  // Some telephones write invisible marks of direction around a number that comes from their contacts.
  const visible = text.replace(/\p{Cf}+/gu, '').replace(/[\u00a0\u202f]/g, ' ');
  for (const defaultCountry of countries) {
    for (const { number, startsAt, endsAt } of findPhoneNumbersInText(visible, { defaultCountry })) {
      const written = visible.slice(startsAt, endsAt).trim();
      if (/^\(?(?:\+|00)/.test(written)) return number.formatInternational();
      if (/^\(?0/.test(written)) return written;
    }
  }
  return undefined;
}
