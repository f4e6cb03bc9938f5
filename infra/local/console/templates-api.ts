import { sendConsolePage, sendJson } from '#local/console/answers.ts';
import { sendLetterBody } from '#local/console/letter-body.ts';
import { templatePage, templatesPage } from '#local/console/templates-page.ts';
import { sampleName } from '#local/letters/sample-letter.ts';
import { type RenderedSample, sampleLetters } from '#local/letters/sample-letters.ts';
import type { ConsoleCall, ConsoleParts } from './call.ts';
import { acceptsHtml, sendProblem } from './problem.ts';

/** `GET /_local/templates`: every letter the house writes, by kind and variant, in both languages. */
export async function answerTemplates(parts: ConsoleParts, call: ConsoleCall): Promise<void> {
  const [french, english] = await Promise.all([sampleLetters('fr'), sampleLetters('en')]);
  if (acceptsHtml(call.request)) {
    const body = templatesPage(french, english);
    sendConsolePage(parts, call, { section: 'templates', title: 'Letters', body });
    return;
  }
  sendJson(
    call,
    [...french, ...english].map((sample) => ({
      kind: sample.kind,
      variant: sample.variant,
      language: sample.language,
      subject: sample.rendered.subject,
      url: `/_local/templates/${sample.language}/${sampleName(sample)}`,
    })),
  );
}

async function chosen({ captured }: ConsoleCall): Promise<{ all: readonly RenderedSample[]; index: number }> {
  const [language, name] = captured;
  const all = await sampleLetters(language === 'en' ? 'en' : 'fr');
  return { all, index: all.findIndex((sample) => sampleName(sample) === name) };
}

/** One letter: as HTML and as plain text side by side, with its envelope and what goes with it. */
export async function answerTemplate(parts: ConsoleParts, call: ConsoleCall): Promise<void> {
  const { all, index } = await chosen(call);
  const sample = all[index];
  if (sample === undefined) {
    notFound(call);
    return;
  }
  if (acceptsHtml(call.request)) {
    const body = templatePage({ sample, before: all[index - 1], after: all[index + 1] });
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
