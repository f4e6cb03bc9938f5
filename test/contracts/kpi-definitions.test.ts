import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headlineKpis, kpiDefinitions } from '#domain/kpi/definitions.ts';
import { isEventName } from '#events/catalog.ts';
import { kpiDocument } from '../../tools/kpi-document.ts';

describe('the definitions of the figures', () => {
  test.each(kpiDefinitions)('$name uses existing events', ({ sourceEvents }) => {
    expect(sourceEvents.length).toBeGreaterThan(0);
    expect(sourceEvents.filter((name) => !isEventName(name))).toEqual([]);
  });

  test.each(kpiDefinitions)('$name has every text, in both languages and with different wording', (definition) => {
    const { fr, en } = definition.words;
    for (const key of ['label', 'question', 'formula', 'exclusions', 'pitfalls'] as const) {
      expect(fr[key]).not.toBe('');
      expect(en[key]).not.toBe('');
      expect(fr[key]).not.toBe(en[key]);
      expect(`${fr[key]}${en[key]}`).not.toContain('!');
    }
    expect(fr.question).toMatch(/ \?$/);
    expect(en.question).toMatch(/\?$/);
  });

  test('exist once each, and include those of the monthly report, of which the broken promises come first', () => {
    const names = kpiDefinitions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(headlineKpis.filter((name) => !names.includes(name))).toEqual([]);
    expect(headlineKpis[0]).toBe('breaches');
    expect(headlineKpis).toHaveLength(6);
  });

  test('match docs/kpi.md: after a change, npx node tools/generate-kpi-document.ts', () => {
    expect(readFileSync(new URL('../../docs/kpi.md', import.meta.url), 'utf8')).toBe(kpiDocument());
  });
});
