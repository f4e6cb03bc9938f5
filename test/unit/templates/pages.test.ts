import { describe, expect, it } from 'vitest';
import { catalog } from '#events/catalog.ts';
import type { Language } from '#templates/i18n/language.ts';
import { boardPage } from '#templates/pages/board/board.ts';
import { hasEventLabel } from '#templates/pages/inquiry-page/timeline-labels.ts';
import { actionPage } from '#templates/pages/staff-link/action.ts';
import { actionView, sampleHouse, samplePages } from './sample-pages.ts';
import { samplePublicPages } from './sample-public-pages.ts';

const languages = ['fr', 'en'] as const;
const named = (language: Language, pages: Record<string, string>) =>
  Object.entries(pages).map(([name, page]) => ({ name, language, page }));
const everyPage = [
  ...languages.flatMap((language) => named(language, samplePages(language))),
  // The staff pages do not exist in Italian; the clients' pages do.
  ...named('it', samplePublicPages(sampleHouse, 'it')),
];

/** The visible text: tags, attributes and the doctype removed. */
function visibleText(page: string): string {
  return page.replace(/<[^>]*>/g, ' ');
}

function formsOf(page: string): string[] {
  return page.match(/<form[\s\S]*?<\/form>/g) ?? [];
}

describe.each(everyPage)('page $name in $language', ({ page, language }) => {
  it('is a complete document in its language, with one title and one skip link', () => {
    expect(page).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${language}">`));
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
    expect(page).toContain('href="#main"');
    expect(page).toMatch(/<title>[^<]+<\/title>/);
  });

  it('loads nothing from other sites, and has no inline script', () => {
    expect(page).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
    expect(page).not.toMatch(/<style|\sstyle="|\son[a-z]+="|<script(?! src="\/assets\/)/);
  });

  it('has no exclamation mark', () => {
    expect(visibleText(page)).not.toContain('!');
  });

  it('has no empty text', () => {
    expect(visibleText(page)).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/);
  });

  it('has a choice in every form except the inquiry’s', () => {
    for (const form of formsOf(page)) {
      if (!form.includes('method="post"') || form.includes('action="/inquiries"')) continue;
      expect(form).toMatch(/name="choice" value="[a-z-]+"/);
    }
  });

  it('never asks about means', () => {
    expect(page).not.toMatch(/name="[^"]*(?:budget|wealth|income|fortune|salary|revenue|price|worth)[^"]*"/i);
    expect(visibleText(page)).not.toMatch(/\b(?:budget|fortune|net worth|patrimoine)\b/i);
  });

  it('labels every field', () => {
    for (const [, id] of page.matchAll(
      /<(?:input type="(?:text|email|tel|date)"|select|textarea)[^>]* id="([^"]+)"/g,
    )) {
      expect(page).toContain(`for="${id}"`);
    }
  });
});

describe('the inquiry form', () => {
  const form = samplePages('fr')['inquiry-form'] ?? '';
  const refused = samplePages('fr')['inquiry-form-refused'] ?? '';

  it('posts exactly the fields of the contract', () => {
    const names = new Set([...form.matchAll(/ name="([A-Za-z]+)"/g)].map(([, name]) => name));
    for (const meta of ['viewport', 'referrer', 'robots']) names.delete(meta);
    expect([...names].sort()).toEqual(
      [
        'message',
        'civility',
        'fullName',
        'email',
        'phone',
        'language',
        'intent',
        'category',
        'pieceReference',
        'occasion',
        'desiredOn',
        'availability',
        'timeZone',
        'meetingPreference',
        'boutiqueId',
        'acceptsByAppointment',
        'consent',
        'website',
        'startedAt',
        'formVersion',
        'idempotencyKey',
      ].sort(),
    );
  });

  it('asks for the message before any personal data', () => {
    expect(form.indexOf('name="message"')).toBeLessThan(form.indexOf('name="fullName"'));
  });

  it('keeps typed values, and shows problems beside the field and in a summary that takes focus', () => {
    expect(refused).toContain('value="eleonore@"');
    expect(refused).toContain('trente ans de mariage');
    expect(refused).toMatch(/id="error-summary"[^>]*autofocus/);
    expect(refused).toContain('href="#email"');
    expect(refused).toMatch(/id="email"[^>]*aria-describedby="email-error"[^>]*aria-invalid="true"/);
    expect(refused).toMatch(/<details class="more" open>/);
  });

  it('hides the trap field from people and from assistive technology', () => {
    expect(form).toMatch(/<div class="trap" aria-hidden="true">.*name="website" value="" tabindex="-1"/);
  });
});

describe('the action page', () => {
  it('selects no choice beforehand, so that a machine pressing the button decides nothing', () => {
    expect(actionPage(actionView('fr'))).not.toMatch(/name="choice"[^>]* checked/);
  });

  it('shows hostile text as text', () => {
    const view = actionView('en');
    const hostile = `"><script src=//evil.example></script>\u202E<img onerror=x>`;
    const page = actionPage({
      ...view,
      message: hostile,
      client: { ...view.client, fullName: hostile, email: 'a@b.example?bcc=x@y.example', phone: 'javascript:alert(1)' },
      suggestedReply: hostile,
      answers: { ...view.answers, occasion: hostile },
    });
    expect(page).not.toMatch(/<script src=\/\/|<img|\u202E|href="javascript/);
    expect(page).toContain('mailto:a@b.example%3Fbcc%3Dx%40y.example');
  });
});

describe('the board', () => {
  it('lists blocked inquiries before others', () => {
    const board = samplePages('fr').board ?? '';
    expect(board.indexOf('James Whitcombe')).toBeLessThan(board.indexOf('Éléonore de Saint-Aubin'));
  });

  it('repeats in text what it shows by colour', () => {
    const board = samplePages('en').board ?? '';
    expect(board).toContain('overdue by 35\u00A0min of business time');
    expect(board).toContain('Response overdue');
  });

  it('distinguishes "nothing yet" from "nothing matches"', () => {
    const view = {
      house: sampleHouse,
      language: 'en',
      staff: { fullName: 'H', role: 'manager' },
      rows: [],
      filters: {},
      counts: { shown: 0, blocked: 0, byStage: [] },
      paging: { page: 1, pageCount: 1 },
      owners: [],
      boutiques: [],
      asOf: '2026-11-24T08:00:00Z',
      timeZone: 'Europe/Paris',
    } as const;
    expect(boardPage({ ...view, totalInquiries: 0 })).toContain('No inquiries yet');
    expect(boardPage({ ...view, totalInquiries: 4 })).toContain('No inquiry matches these filters');
    // The search of past inquiries has a limit, and the page states it.
    const past = { ...view, totalInquiries: 500, filters: { show: 'ended', search: 'rey' } };
    expect(boardPage(past)).toContain('Only the latest 500 closed inquiries are searched.');
  });
});

describe('the page of an inquiry', () => {
  it('shows its status and the commands before its history, which is long on a telephone', () => {
    const page = samplePages('en').inquiry ?? '';
    const [stands, acts, history] = ['<aside>', 'Assign to someone else', 'class="timeline"'].map((part) =>
      page.indexOf(part),
    );
    expect(stands).toBeGreaterThan(0);
    expect(acts).toBeGreaterThan(stands ?? 0);
    expect(history).toBeGreaterThan(acts ?? 0);
  });
});

describe('the timeline', () => {
  it.each(Object.keys(catalog))('has a label for %s', (name) => {
    expect(hasEventLabel(name)).toBe(true);
  });
});

describe('a figure and its unit', () => {
  it.each(['fr', 'en'] as const)('stay on one line of a page in %s', (language) => {
    const cut = Object.values(samplePages(language)).flatMap(
      (page) => page.replace(/<textarea[\s\S]*?<\/textarea>/g, '').match(/>[^<]*\d (?:h|min)\b[^<]*/g) ?? [],
    );
    expect(cut).toEqual([]);
    expect(samplePages(language).board).toMatch(/\d\u00A0h/);
  });
});

describe('French punctuation', () => {
  it('never begins a line, and leaves typed text unchanged', () => {
    const form = samplePages('fr')['inquiry-form-refused'] ?? '';
    expect(form).toContain('Que recherchez-vous\u00A0?');
    expect(form).toContain('collier Sillage ; j’aimerais');
  });
});
