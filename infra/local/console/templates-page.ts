import { html, type Markup } from '#local/kernel/html.ts';
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

/** Every letter with its subject in each of its languages, in the order of an inquiry's course. */
export function templatesPage(byLanguage: readonly (readonly RenderedSample[])[]): Markup {
  const all = byLanguage.flat();
  const section = (title: string, recipient: 'client' | 'staff') => {
    const samples = all.filter(({ letter }) => letter.recipient.kind === recipient);
    return html`<section>
      <h2>${title}</h2>
      ${[...Map.groupBy(samples, ({ kind }) => kind)].map(([kind, ofKind]) => group(kind, ofKind))}
    </section>`;
  };
  return html`
    <h1>Letters <span class="tally">${all.length}</span></h1>
    <p>Everything the house writes, put into words for invented people by the code that writes to real ones. Nothing here was sent.</p>
    ${section('To clients', 'client')}
    ${section('To the staff', 'staff')}`;
}

function group(kind: string, samples: readonly RenderedSample[]): Markup {
  const byVariant = [...Map.groupBy(samples, ({ variant }) => variant)];
  return html`<details class="letter-kind"><summary>${kindWords(kind)} <span class="quiet">${byVariant.length}</span></summary>
    <ol class="letter-variants">${byVariant.map(
      ([variant, inLanguages]) => html`<li>
        <span class="quiet">${variant}</span>
        ${inLanguages.map((sample) => html`<a href="${hrefOf(sample)}" lang="${sample.language}">${sample.rendered.subject}</a>`)}
      </li>`,
    )}</ol>
  </details>`;
}

interface TemplatePageData {
  readonly sample: RenderedSample;
  /** The languages of this letter. */
  readonly languages: readonly string[];
  readonly before: RenderedSample | undefined;
  readonly after: RenderedSample | undefined;
}

/** One letter as its reader sees it, next to its plain text. */
export function templatePage({ sample, languages, before, after }: TemplatePageData): Markup {
  const { kind, variant, language, rendered, letter } = sample;
  const name = sampleName(sample);
  return html`
    <p class="letter-ways"><a href="/_local/templates">← Letters</a>
      ${before !== undefined && html`<a href="${hrefOf(before)}">Previous</a>`}
      ${after !== undefined && html`<a href="${hrefOf(after)}">Next</a>`}</p>
    <p class="eyebrow">${kindWords(kind)} · ${variant}</p>
    <h1 class="letter-subject" lang="${language}">${rendered.subject}</h1>
    <nav class="tabs" aria-label="Languages">${languages.map((one) => tab(language, one, name))}</nav>
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

/** A language's own name: "Français". */
function nameOfLanguage(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

function tab(shown: string, language: string, name: string): Markup {
  const href = `/_local/templates/${language}/${name}`;
  const label = nameOfLanguage(language);
  return shown === language
    ? html`<a href="${href}" lang="${language}" aria-current="page">${label}</a>`
    : html`<a href="${href}" lang="${language}">${label}</a>`;
}

function row(name: string, value: string): Markup {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}
