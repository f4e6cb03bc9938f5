/** A page as a person reads it: the choices it offers. */
export interface OpenPage {
  readonly choices: ReadonlySet<string>;
  /** The times offered. */
  readonly slots: readonly string[];
  /** Colleagues to whom an inquiry can be handed over. */
  readonly colleagues: readonly string[];
}

export function readPage(html: string): OpenPage {
  const select = /<select[^>]*name="colleague"[^>]*>([\s\S]*?)<\/select>/.exec(html)?.[1] ?? '';
  return {
    choices: new Set(valuesOf(html, /name="choice"[^>]*value="([^"]+)"/g)),
    slots: valuesOf(html, /name="slot"[^>]*value="([^"]+)"/g),
    colleagues: valuesOf(select, /<option value="([^"]+)"/g),
  };
}

function valuesOf(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].flatMap(([, value]) => value ?? []);
}
