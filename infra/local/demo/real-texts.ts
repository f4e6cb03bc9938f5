import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { SettingInvalidError } from '#local/kernel/start-error.ts';
import { projectRoot } from '#local/lambda/environment.ts';

/** A real message, reduced to the text that the form accepts. */
export interface RealText {
  readonly message: string;
  readonly language: 'fr' | 'en';
}

export interface RealTexts {
  readonly spam: readonly RealText[];
  /** Ordinary mail between people, which is no inquiry. */
  readonly ordinary: readonly RealText[];
}

const usualPlace = '../shared/data/texts/spamassassin_sample.jsonl';

const textLine = z.object({
  label: z.string(),
  subject: z.string().default(''),
  text: z.string(),
  lang_guess: z.string().nullish(),
});

/**
 * Real texts, if there are any beside the project; they are only read. Undefined means that the built-in generator is
 * used.
 * @throws SettingInvalidError when the requested file cannot be read.
 */
export function readRealTexts(chosen: string | undefined): RealTexts | undefined {
  if (chosen === 'none') return undefined;
  const path = resolve(projectRoot, chosen ?? usualPlace);
  if (chosen === undefined && !existsSync(path)) return undefined;
  try {
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    const texts = lines.map((line) => textLine.parse(JSON.parse(line)));
    const labelled = (isWanted: (label: string) => boolean): RealText[] =>
      texts.flatMap((text) => (isWanted(text.label) ? asMessage(text) : []));
    return { spam: labelled((label) => label === 'spam'), ordinary: labelled((label) => label.startsWith('ham')) };
  } catch (cause) {
    throw new SettingInvalidError(
      `The texts in ${path} cannot be read`,
      'give a JSON Lines file of {label, subject, text}, or --texts none',
      { cause },
    );
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the expression removes control characters.
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

function asMessage({ subject, text, lang_guess }: z.infer<typeof textLine>): RealText[] {
  const message = `${subject}\n\n${text}`
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll(hidden, '')
    .slice(0, 3_900)
    .toWellFormed()
    .trim();
  return message.length < 20 ? [] : [{ message, language: lang_guess === 'fr' ? 'fr' : 'en' }];
}
