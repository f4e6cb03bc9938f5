import * as z from 'zod';
import { type Language, languages, type StaffLanguage, staffLanguages } from '#domain/choices/languages.ts';

type Shape<Name extends Language, Schema> = Readonly<Record<Name, Schema>>;

function isShape<Name extends Language, Schema>(
  shape: Readonly<Record<string, Schema>>,
  names: readonly Name[],
): shape is Shape<Name, Schema> {
  return names.every((name) => Object.hasOwn(shape, name));
}

/** A schema for each of these languages. */
function shapeOf<Name extends Language, Schema>(
  names: readonly Name[],
  schemaOf: (name: Name) => Schema,
): Shape<Name, Schema> {
  const shape: Readonly<Record<string, Schema>> = Object.fromEntries(names.map((name) => [name, schemaOf(name)]));
  if (!isShape(shape, names)) throw new TypeError('A language is missing.');
  return shape;
}

function isForClientsAlone(language: Language): language is Exclude<Language, StaffLanguage> {
  return !staffLanguages.some((one) => one === language);
}

const clientLanguages = languages.filter(isForClientsAlone);
const englishNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** A text in each language: required in staff languages; in the others the house's own language is the fallback. */
export function textPerLanguage(text: z.ZodString) {
  return z.strictObject({
    ...shapeOf(staffLanguages, (language) => text.describe(`In ${englishNames.of(language)}.`)),
    ...shapeOf(clientLanguages, (language) =>
      text.optional().describe(`In ${englishNames.of(language)}; if absent, the house's own language is used.`),
    ),
  });
}
