import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { sampleName } from '#local/letters/sample-letter.ts';
import { sampleLanguages, sampleLetters } from '#local/letters/sample-letters.ts';
import { MailLayoutError, mailPartsFile } from '../../../tools/mail-layout.ts';

const layout = await readFile(new URL('../../../tools/mail-layout/letter.mjml', import.meta.url), 'utf8');
const parts = new URL('../../../functions/templates/email-layout/mail-parts.ts', import.meta.url);
const samples = (await Promise.all(sampleLanguages.map((language) => sampleLetters(language)))).flat();

interface Element {
  readonly tag: string;
  readonly attributes: string;
  readonly style: string;
  readonly parents: readonly Element[];
}

const emptyTags = ['meta', 'br', 'hr', 'img', 'link'];

/** Every element of the body with those around it. Word reads the conditional comments: `forWord` shows them. */
function elementsOf(markup: string, forWord: boolean): Element[] {
  const body = markup.slice(markup.indexOf('<body'));
  const read = forWord
    ? body.replace(/<!--\[if mso[^\]]*\]>|<!\[endif\]-->/g, '')
    : body.replace(/<!--\[if.*?<!\[endif\]-->/gs, '');
  const open: Element[] = [];
  const found: Element[] = [];
  for (const [, slash, tag = '', attributes = ''] of read.matchAll(/<(\/?)([a-z][a-z0-9]*)([^<>]*)>/g)) {
    if (slash !== '') {
      open.pop();
      continue;
    }
    const style = attributes.match(/style="([^"]*)"/)?.[1] ?? '';
    const element = { tag, attributes, style, parents: [...open] };
    found.push(element);
    if (!emptyTags.includes(tag)) open.push(element);
  }
  return found;
}

/** What Word's engine, in Outlook on Windows, does not lay out as browsers do. Each is a fault a reader would see. */
function faultsInWord(markup: string): string[] {
  return elementsOf(markup, true).flatMap(({ tag, style, attributes, parents }) => {
    const cell = parents.findLast((parent) => parent.tag === 'td');
    const isHidden = /display:none/.test(style) || parents.some((parent) => /display:none/.test(parent.style));
    if (isHidden) return [];
    const faults: string[] = [];
    if (tag === 'div' && /max-width:\s*\d+px/.test(style)) {
      const hasWidth = parents.some((parent) => parent.tag === 'table' && /width="\d+"/.test(parent.attributes));
      if (!hasWidth) faults.push('max-width on a div, and no table of that width around it for Word');
    }
    if (
      ['div', 'p', 'blockquote', 'span', 'ol'].includes(tag) &&
      /(?:^|;)\s*padding(?:-\w+)?:\s*(?!0(?:px)?\s*(?:;|$))/.test(style)
    )
      faults.push(`padding on ${tag}`);
    if (tag === 'a' && /(?:^|;)\s*padding:/.test(style) && !/mso-padding-alt:\s*\d+px/.test(cell?.style ?? ''))
      faults.push('padding on a link whose cell has no padding for Word');
    if (/(?:^|;)\s*(?:float|position|display:\s*(?:flex|grid)|background-image)/.test(style))
      faults.push(`${tag} is laid out by ${style}`);
    if (/\d(?:rem|vw|vh)\b|calc\(|var\(/.test(style)) faults.push(`${tag} has a length that Word does not know`);
    if (tag === 'table' && !/cellpadding="0"/.test(attributes))
      faults.push('a table with the default padding of cells');
    return faults;
  });
}

/** The contrast of two colours after WCAG 2.2. */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
      const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [light(one), light(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe('the layout of letters', () => {
  it('is what the compiler makes of its source', async () => {
    expect(await readFile(parts, 'utf8')).toBe(await mailPartsFile(layout));
  });

  it('is refused when its source does not compile', async () => {
    const broken = layout.replace('<mj-button', '<mj-button colour="red"');
    await expect(mailPartsFile(broken)).rejects.toThrow(MailLayoutError);
  });
});

describe.each(samples.map((sample) => ({ name: `${sampleName(sample)}, ${sample.language}`, ...sample.rendered })))(
  'the layout of $name',
  ({ html, text }) => {
    it('is one that Word lays out', () => {
      expect(faultsInWord(html)).toEqual([]);
    });

    it('has a readable colour on every text, in the light and in the dark', () => {
      const inks = elementsOf(html, false).flatMap(
        ({ style }) => style.match(/(?:^|;)color:(#[0-9a-f]{6})/)?.[1] ?? [],
      );
      const shown = inks.filter((ink) => ink !== '#ffffff');
      expect(shown.length).toBeGreaterThan(3);
      for (const ink of new Set(shown)) expect(contrast(ink, '#fbf8f3'), ink).toBeGreaterThanOrEqual(4.5);
      const dark = html.match(/@media \(prefers-color-scheme: dark\) \{(.*?\}) \}/)?.[1] ?? '';
      const darkInks = [...dark.matchAll(/ color: (#[0-9a-f]{6})/g)].map(([, ink = '']) => ink);
      expect(darkInks.length).toBe(2);
      for (const ink of darkInks) expect(contrast(ink, '#171512'), ink).toBeGreaterThanOrEqual(4.5);
    });

    it('has every text in an element that the dark scheme recolours', () => {
      const texts = elementsOf(html, false).filter(({ style }) => /(?:^|;)color:#(?!ffffff)/.test(style));
      for (const { tag, attributes, parents } of texts)
        expect([tag, attributes, ...parents.map((parent) => parent.attributes)].join(' ')).toMatch(
          /class="(?:ink|muted|button)"/,
        );
    });

    it('shows who writes in a list of mails, and nothing of the text, which a locked screen would show', () => {
      const preheader = html.match(/<div style="display:none[^>]*>(.*?)<\/div>/)?.[1] ?? '';
      const [words = '', ...blanks] = preheader.split(' &#847;&zwnj;&nbsp;');
      expect(words).toMatch(/^[^<>]{5,60}, Maison Aurelle$/);
      expect(text).toContain(`\n\n${words.replace(', Maison Aurelle', '')}\n`);
      expect(blanks.join('').trim()).toBe('');
      expect(blanks.length).toBeGreaterThan(30);
    });
  },
);

describe('the check of Word’s rules', () => {
  it.each([
    ['a wide div alone', '<body><div style="max-width:560px">a</div></body>'],
    [
      'padding on a link',
      '<body><table cellpadding="0"><tr><td><a style="padding:13px">a</a></td></tr></table></body>',
    ],
    ['padding on a quotation', '<body><blockquote style="padding:2px 0">a</blockquote></body>'],
    ['a floating image', '<body><p style="float:left">a</p></body>'],
    ['a length of the viewport', '<body><p style="width:10vw">a</p></body>'],
    ['a table with default cells', '<body><table><tr><td>a</td></tr></table></body>'],
  ])('finds %s', (_name, markup) => {
    expect(faultsInWord(markup)).toHaveLength(1);
  });
});
