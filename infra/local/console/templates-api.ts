import { sendConsolePage, sendJson } from '#local/console/answers.ts';
import { sendLetterBody } from '#local/console/letter-body.ts';
import { templatePage, templatesPage } from '#local/console/templates-page.ts';
import { sampleName } from '#local/letters/sample-letter.ts';
import { type RenderedSample, sampleLanguages, sampleLetters } from '#local/letters/sample-letters.ts';
import type { ConsoleCall, ConsoleParts } from './call.ts';
import { acceptsHtml, sendProblem } from './problem.ts';

/** `GET /_local/templates`: every letter the house writes, by kind and variant, in every language. */
export async function answerTemplates(parts: ConsoleParts, call: ConsoleCall): Promise<void> {
  const samples = await Promise.all(sampleLanguages.map((language) => sampleLetters(language)));
  if (acceptsHtml(call.request)) {
    const body = templatesPage(samples);
    sendConsolePage(parts, call, { section: 'templates', title: 'Letters', body });
    return;
  }
  sendJson(
    call,
    samples.flat().map((sample) => ({
      kind: sample.kind,
      variant: sample.variant,
      language: sample.language,
      subject: sample.rendered.subject,
      url: `/_local/templates/${sample.language}/${sampleName(sample)}`,
    })),
  );
}

interface Chosen {
  /** Every letter of that language. */
  readonly all: readonly RenderedSample[];
  readonly index: number;
  /** The languages of this letter. */
  readonly languages: readonly string[];
}

async function chosen({ captured }: ConsoleCall): Promise<Chosen> {
  const [wished, name] = captured;
  const samples = await Promise.all(sampleLanguages.map((language) => sampleLetters(language)));
  const all = samples.find(([first]) => first?.language === wished) ?? [];
  const isNamed = (sample: RenderedSample) => sampleName(sample) === name;
  const languages = samples.flatMap((ofOne) => ofOne.find(isNamed)?.language ?? []);
  return { all, index: all.findIndex(isNamed), languages };
}

/** One letter: as HTML and as plain text side by side, with its envelope and its attachments. */
export async function answerTemplate(parts: ConsoleParts, call: ConsoleCall): Promise<void> {
  const { all, index, languages } = await chosen(call);
  const sample = all[index];
  if (sample === undefined) {
    notFound(call);
    return;
  }
  if (acceptsHtml(call.request)) {
    const body = templatePage({ sample, languages, before: all[index - 1], after: all[index + 1] });
    sendConsolePage(parts, call, { section: 'templates', title: sample.rendered.subject, body });
    return;
  }
  sendJson(call, sample.rendered);
}

export async function answerTemplateBody(_parts: ConsoleParts, call: ConsoleCall): Promise<void> {
  const { all, index } = await chosen(call);
  const sample = all[index];
  if (sample === undefined) notFound(call);
  else sendLetterBody(call, sample.rendered.html);
}

function notFound(call: ConsoleCall): void {
  sendProblem(call.request, call.response, { status: 404, title: 'Not found', detail: 'There is no such letter.' });
}
