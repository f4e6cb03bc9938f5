import { describe, expect, it } from 'vitest';
import { type ImportView, importPage } from '#templates/pages/import/import.ts';
import { importProblemSentence } from '#web/import/import-problem-sentence.ts';

const view = (parts: Partial<ImportView> = {}): ImportView => ({
  house: { houseName: 'Maison Aubépine', mark: 'A', accent: '#8a6a3d', languages: ['fr', 'en'] },
  language: 'fr',
  staff: { fullName: 'Hélène Marchand', role: 'manager' },
  rowsAtMost: 500,
  csv: '',
  owners: '',
  categories: '',
  ...parts,
});

const result = {
  dryRun: true,
  rows: 1200,
  imported: 1100,
  alreadyThere: 98,
  rejectedRows: 2,
  rejected: [{ line: 7, path: 'email', message: 'Ce n’est pas une adresse électronique.' }],
};

describe.each(['fr', 'en'] as const)('the import page, in %s', (language) => {
  const page = importPage(view({ language, result }));

  it('is a complete page with one title, a label for every field and a choice in its form', () => {
    expect(page).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${language}">`));
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
    for (const [, id] of page.matchAll(/<(?:input type="file"|textarea)[^>]* id="([^"]+)"/g)) {
      expect(page).toContain(`for="${id}"`);
    }
    expect(page).toMatch(/name="choice" value="check"/);
    expect(page).not.toMatch(/undefined|NaN|\[object|!(?!doctype)/);
  });

  it('offers the check first: the first button writes nothing', () => {
    expect(page.indexOf('value="check"')).toBeLessThan(page.indexOf('value="import"'));
  });

  it('names the line of a rejected row on a telephone, where there is no column header', () => {
    expect(page).toContain(`role="rowheader" data-label="${language === 'fr' ? 'Ligne' : 'Line'}"`);
  });

  it('uses the singular for one inquiry', () => {
    const text = (dryRun: boolean) =>
      importPage(view({ language, result: { ...result, imported: 1, rows: 5, dryRun } }));
    expect(text(true)).toContain(language === 'fr' ? '1 demande sur 5 peut être' : '1 of 5 inquiries can be');
    expect(text(false)).toContain(language === 'fr' ? '1 demande sur 5 a été' : '1 of 5 inquiries was imported');
  });

  it('states from when the figures include the import', () => {
    const words = language === 'fr' ? 'dès cette nuit' : 'from tonight';
    expect(importPage(view({ language, result: { ...result, dryRun: false } }))).toContain(words);
    expect(page).not.toContain(words);
  });

  it('shows the result of a check, and each row that is left out', () => {
    const text = page.replace(/[\u00a0\u202f]/g, ' ').replace(/<[^>]*>/g, ' ');
    expect(text).toMatch(language === 'fr' ? /1 100 demandes sur 1 200 peuvent/ : /1,100 of 1,200 inquiries can/);
    expect(text).toMatch(/7\s+email\s+Ce n’est pas une adresse/);
  });
});

describe('the pasted text', () => {
  it('is shown again unchanged, as text', () => {
    const csv = 'receivedAt,email\n</textarea><script>alert(1)</script>';
    expect(importPage(view({ csv }))).not.toContain('<script>alert');
    expect(importPage(view({ csv: 'a,b\nc,d' }))).toContain('a,b\nc,d</textarea>');
  });

  it('is left out of the page when it was too long', () => {
    expect(importPage(view({ problem: 'too-many' }))).toContain('role="alert"');
  });
});

describe('the reason of a rejected row', () => {
  it('is in French for a French reader, names included', () => {
    const english = 'Nobody of the house, or more than one. The house knows: Camille Laurent, Hugo Mercier.';
    expect(importProblemSentence(english, 'en')).toBe(english);
    expect(importProblemSentence(english, 'fr')).toContain('La maison connaît : Camille Laurent, Hugo Mercier');
    expect(importProblemSentence('The same inquiry as line 12.', 'fr')).toContain('ligne 12');
    expect(importProblemSentence('Something new.', 'fr')).toContain('Cette valeur');
    const choice = 'Invalid option: expected one of "won"|"lost"';
    expect(importProblemSentence(choice, 'fr')).toBe('Valeurs possibles : won, lost.');
    expect(importProblemSentence(choice, 'en')).toBe('One of: won, lost.');
  });
});
