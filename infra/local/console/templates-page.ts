import { html, type Markup } from '#local/console/html.ts';
import { sampleName } from '#local/letters/sample-letter.ts';
import type { RenderedSample } from '#local/letters/sample-letters.ts';

function hrefOf(sample: RenderedSample): string {
  return `/_local/templates/${sample.language}/${sampleName(sample)}`;
}

/** "appointment-confirmed" as a heading. */
function kindWords(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Every letter with its subject in both languages, in the order of an inquiry's life. */
export function templatesPage(french: readonly RenderedSample[], english: readonly RenderedSample[]): Markup {
  const inEnglish = new Map(english.map((sample) => [sampleName(sample), sample]));
  const toClients = french.filter((sample) => sample.letter.recipient.kind === 'client');
  const toStaff = french.filter((sample) => sample.letter.recipient.kind === 'staff');
  const section = (title: string, samples: readonly RenderedSample[]) => html`<section>
      <h2>${title}</h2>
      ${[...Map.groupBy(samples, ({ kind }) => kind)].map(([kind, ofKind]) => group(kind, ofKind, inEnglish))}
    </section>`;
  return html`
    <h1>Letters <span class="tally">${french.length + english.length}</span></h1>
    <p>Everything the house writes, put into words for invented people by the code that writes to real ones. Nothing here was sent.</p>
    ${section('To clients', toClients)}
    ${section('To the staff', toStaff)}`;
}

function group(
  kind: string,
  samples: readonly RenderedSample[],
  inEnglish: ReadonlyMap<string, RenderedSample>,
): Markup {
  return html`<details class="letter-kind"><summary>${kindWords(kind)} <span class="quiet">${samples.length}</span></summary>
    <ol class="letter-variants">${samples.map((sample) => {
      const other = inEnglish.get(sampleName(sample));
      return html`<li>
        <span class="quiet">${sample.variant}</span>
        <a href="${hrefOf(sample)}" lang="fr">${sample.rendered.subject}</a>
        ${other !== undefined && html`<a href="${hrefOf(other)}" lang="en">${other.rendered.subject}</a>`}
      </li>`;
    })}</ol>
  </details>`;
}

interface TemplatePageData {
  readonly sample: RenderedSample;
  readonly before: RenderedSample | undefined;
  readonly after: RenderedSample | undefined;
}

/** One letter as its reader sees it, and beside it what a mail program without HTML shows. */
export function templatePage({ sample, before, after }: TemplatePageData): Markup {
  const { kind, variant, language, rendered, letter } = sample;
  const name = sampleName(sample);
  return html`
    <p class="letter-ways"><a href="/_local/templates">← Letters</a>
      ${before !== undefined && html`<a href="${hrefOf(before)}">Previous</a>`}
      ${after !== undefined && html`<a href="${hrefOf(after)}">Next</a>`}</p>
    <p class="eyebrow">${kindWords(kind)} · ${variant}</p>
    <h1 class="letter-subject" lang="${language}">${rendered.subject}</h1>
    <nav class="tabs" aria-label="Languages">${tab(language, 'fr', name, 'Français')} ${tab(language, 'en', name, 'English')}</nav>
    <dl class="envelope">
      ${row('From', rendered.from)} ${row('Reply to', rendered.replyTo)} ${row('To', rendered.to)} ${row('Class', letter.contactClass)}
      ${rendered.headers.map((header) => row(header.name, header.value))}
    </dl>
    <div class="both-parts">
      <section aria-label="HTML"><iframe class="paper" title="The letter as its reader sees it" src="/_local/templates/${language}/${name}/body" data-fit
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe></section>
      <section aria-label="Plain text"><div class="paper"><pre class="text-part" lang="${language}" tabindex="0">${rendered.text}</pre></div></section>
    </div>
    ${(rendered.attachments ?? []).map(
      ({ fileName, contentType, content }) =>
        html`<details><summary>${fileName} <span class="quiet">${contentType}</span></summary><pre tabindex="0">${content}</pre></details>`,
    )}`;
}

function tab(shown: string, language: string, name: string, label: string): Markup {
  const href = `/_local/templates/${language}/${name}`;
  return shown === language
    ? html`<a href="${href}" lang="${language}" aria-current="page">${label}</a>`
    : html`<a href="${href}" lang="${language}">${label}</a>`;
}

function row(name: string, value: string): Markup {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}
