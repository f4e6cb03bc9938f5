/**
 * The visible content of `/kpi`, parsed from its markup: the five figures at the top, and every table with its title.
 */
export interface ReadPage {
  readonly headline: readonly { readonly label: string; readonly value: string; readonly basis: string }[];
  /** The drawn line beside each of the five, as its points; absent with too few months. */
  readonly trends: readonly (readonly (readonly [x: number, y: number])[])[];
  readonly sections: readonly ReadSection[];
}

export interface ReadSection {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  /** Label and figure of each bar of the chart. */
  readonly bars: readonly (readonly string[])[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#96': '`' };

/** Text as it is read: no tags, single plain spaces. */
function plainText(markup: string): string {
  return markup
    .replaceAll(/<\/?(?:br|span|p|svg)\b/g, ' $&')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function all(markup: string, pattern: RegExp): string[] {
  return [...markup.matchAll(pattern)].map(([, inner = '']) => inner);
}

function sectionOf(markup: string): ReadSection {
  const [title = ''] = all(markup, /<h2>([\s\S]*?)<\/h2>/g);
  const [body = ''] = all(markup, /<tbody[^>]*>([\s\S]*?)<\/tbody>/g);
  const rows = all(body, /<tr[^>]*>([\s\S]*?)<\/tr>/g).map((row) =>
    all(row, /<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/g).map(plainText),
  );
  const bars = all(markup, /<li>([\s\S]*?)<\/li>/g).map((bar) =>
    all(bar, /<span class="(?:label|count)">([\s\S]*?)<\/span>/g).map(plainText),
  );
  return { title: plainText(title), rows, bars };
}

/** @throws when the page no longer has the shape that is parsed here. */
export function readPage(markup: string): ReadPage {
  const [headline] = all(markup, /<dl class="headline">([\s\S]*?)<\/dl>/g);
  if (headline === undefined) throw new Error('The page has no headline.');
  const entries = all(headline, /<div>([\s\S]*?)<\/div>/g);
  const part = (entry: string, pattern: RegExp) => plainText(all(entry, pattern)[0] ?? '');
  return {
    headline: entries.map((entry) => ({
      label: part(entry, /<dt>([\s\S]*?)<\/dt>/g),
      value: part(entry, /<dd class="value">([\s\S]*?)<\/dd>/g),
      basis: part(entry, /<dd class="basis">([\s\S]*?)<\/dd>/g),
    })),
    trends: entries.map((entry) =>
      all(entry, /<path d="([^"]*)"/g).flatMap((path) =>
        [...path.matchAll(/[ML](\S+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
      ),
    ),
    sections: all(markup, /<section class="figure">([\s\S]*?)<\/section>/g).map(sectionOf),
  };
}
