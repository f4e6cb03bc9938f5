import mjml from 'mjml';

const accent = '#a1b2c3';
const part = /\[\[(\w+)\]\]/;
const placeholder = /\{\{(\w+)\}\}/g;

/** Thrown when the layout does not compile, or has something that a template literal cannot hold. */
export class MailLayoutError extends Error {
  override readonly name = 'MailLayoutError';
}

/** A line break between elements in place of the compiler's indentation; mail servers fold longer lines. */
function compact(markup: string): string {
  return markup
    .replace(/\s*\n\s*/g, ' ')
    .replace(/> +</g, '>\n<')
    .replace(/> (\{\{|\[\[)/g, '>$1')
    .replace(/(\}\}|\]\]) </g, '$1<')
    .replace(/<(\w+) {2,}/g, '<$1 ')
    .replace(/(<[^<>]*) >/g, '$1>')
    .trim();
}

function functionOf(name: string, markup: string): string {
  if (/[`\\]|\$\{/.test(markup)) throw new MailLayoutError(`The part ${name} has a character that needs escaping.`);
  const names = new Set([...markup.matchAll(placeholder)].map(([, field = '']) => field));
  if (markup.includes(accent)) names.add('accent');
  const body = markup.replace(placeholder, (_, field: string) => `\${values.${field}}`);
  const fields = [...names].toSorted().map((field) => `'${field}'`);
  const parameter = fields.length === 0 ? '' : `values: Values<'${[...names].toSorted().join("' | '")}'>`;
  const line = `  ${name}: (${parameter}): SafeHtml => html`;
  const opening =
    line.length + markup.indexOf('\n') > 118 ? `  ${name}: (\n    ${parameter},\n  ): SafeHtml => html` : line;
  return `${opening}\`${body.replaceAll(accent, '$${values.accent}')}\`,\n`;
}

/**
 * The TypeScript file with one function per part of a letter, from the MJML layout. `[[name]]` begins a part, `{{name}}`
 * is a value, and the colour `#a1b2c3` stands for the house's accent.
 * @throws MailLayoutError when the layout does not compile.
 */
export async function mailPartsFile(source: string): Promise<string> {
  const { html, errors } = await mjml(source, { validationLevel: 'soft', keepComments: false });
  const [fault] = errors;
  if (fault !== undefined) throw new MailLayoutError(fault.formattedMessage);
  // The role description is English, and the role says enough.
  const [before = '', first = '', ...rest] = compact(html.replace(' aria-roledescription="email"', '')).split(part);
  const parts: [string, string][] = [[first, `${before.trim()}${rest[0] ?? ''}`]];
  for (let index = 1; index < rest.length; index += 2) parts.push([rest[index] ?? '', rest[index + 1] ?? '']);
  const functions = parts.map(([name, markup]) => functionOf(name, `${markup.trim()}\n`));
  return `// Written by \`npm run mail:layout\` from tools/mail-layout/letter.mjml: change that file.
import { type HtmlValue, html, type SafeHtml } from '../layout/html.ts';

type Values<Name extends string> = Readonly<Record<Name, HtmlValue>>;

/** The parts of a letter as tables that every mail program lays out; \`foot\` closes what \`head\` opened. */
export const mailParts = {
${functions.join('')}};
`;
}
