import { describe, expect, it } from 'vitest';
import { renderLetter } from '#adapters/ses/render-letter.ts';
import { clientLetters } from '#letters/client-letters.ts';
import { staffLetters } from '#letters/staff-letters.ts';
import { sampleName } from '#local/letters/sample-letter.ts';
import { sampleLanguages as languages, type RenderedSample, sampleLetters } from '#local/letters/sample-letters.ts';

const samples = (await Promise.all(languages.map((language) => sampleLetters(language)))).flat();
const toClients = (sample: RenderedSample) => sample.letter.recipient.kind === 'client';
/** The preheader is for lists of mails; the letter itself does not show it. */
const preheader = /<div style="display:none[^>]*>(.*?)<\/div>/;
const visible = (markup: string): string =>
  markup
    .replace(preheader, ' ')
    .replace(/<style[^>]*>.*?<\/style>|<[^>]*>/gs, ' ')
    .replaceAll('&nbsp;', ' ');
const bodyOf = (markup: string): string => markup.slice(markup.indexOf('<body'));
const automatic = { name: 'Auto-Submitted', value: 'auto-generated' };
const addressesIn = (text: string): string[] => text.match(/(?:https?:\/\/|mailto:)[^\s"<]+/g) ?? [];
const named = (samples: readonly RenderedSample[]) =>
  samples.map((sample) => ({ name: `${sampleName(sample)}, ${sample.language}`, sample, ...sample.rendered }));

/** How a letter opens, and the closing formula on a line of its own above the signature. */
const greetings = {
  client: {
    fr: /^(Madame, Monsieur|Chère Madame|Cher Monsieur),$/,
    en: /^Dear (Ms Ashworth|Mr Ashworth|Margaret Ashworth),$/,
    it: /^Gentile (Signora Montefiori|Signor Montefiori|Giulia Montefiori),$/,
  },
  staff: { fr: /^Bonjour \p{L}+,$/u, en: /^Dear \p{L}+,$/u, it: /^$/ },
};
const closings = {
  client: {
    fr: /\n\n(Avec mes salutations les meilleures|Bien à vous),\n\n/,
    en: /\n\nWith (kind|warm) regards,\n\n/,
    it: /\n\nCon i (migliori|più cordiali) saluti,\n\n/,
  },
  staff: { fr: /\n\nCordialement,\n\n/, en: /\n\nKind regards,\n\n/, it: /^$/ },
};
const preferencesLabels = {
  fr: 'Choisir les messages que vous recevez',
  en: 'Choose which messages you receive',
  it: 'Scegliere quali messaggi ricevere',
};

/** No act is needed, or the answer is a reply to the signatory. */
const withoutAction = ['hand-over-withdrawn', 'consent-withdrawn'];
const exitsWithoutDoor = ['careers', 'after-sales', 'solicitation', 'other'];
const lacksAction = ({ kind, variant }: RenderedSample) =>
  withoutAction.includes(kind) ||
  (kind === 'off-target-redirect' && exitsWithoutDoor.includes(variant)) ||
  (kind === 'acknowledgement' && variant === 'stop request');

/** Every element closes in the order it was opened, except void elements and the doctype. */
function unbalanced(markup: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, slash, tag = ''] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>/g)) {
    if (['meta', 'br', 'hr', 'img', 'link'].includes(tag)) continue;
    if (slash === '') open.push(tag);
    else if (open.pop() !== tag) faults.push(tag);
  }
  return [...faults, ...open];
}

it('every kind of letter has a sample', () => {
  const kinds = Object.keys({ ...clientLetters, ...staffLetters });
  expect([...new Set(samples.map(({ kind }) => kind))].toSorted()).toEqual(kinds.toSorted());
});

it('each sample has a unique name', () => {
  const names = samples.map((sample) => `${sampleName(sample)}.${sample.language}`);
  expect(names.length).toBeGreaterThan(200);
  expect(new Set(names).size).toBe(names.length);
});

describe('the text of the letters', () => {
  const kinds = [...new Set(samples.map(({ kind }) => kind))];

  const written = kinds.flatMap((kind) =>
    languages
      .map((language) => samples.filter((sample) => sample.kind === kind && sample.language === language))
      .filter((ofKind) => ofKind.length > 0)
      .map((ofKind) => ({ kind, language: ofKind[0]?.language, ofKind })),
  );

  it.each(written)('of $kind in $language equals the agreed text', async ({ kind, language, ofKind }) => {
    const texts = ofKind.map(
      ({ variant, rendered }) => `══ ${variant}\n${rendered.subject}\n──\n${rendered.text.trimEnd()}\n`,
    );
    await expect(texts.join('\n')).toMatchFileSnapshot(`../../fixtures/mails/${kind}.${language}.txt`);
  });
});

describe.each(named(samples))('$name', ({ sample, subject, text, html }) => {
  it('has a subject that fits on one line', () => {
    expect(subject).toMatch(/^\S.{4,77}$/u);
    expect(subject).not.toMatch(/…$/);
  });

  it('addresses a person by name, is signed by one, and has no exclamation mark', () => {
    expect(text.split('\n')[0]).toMatch(greetings[toClients(sample) ? 'client' : 'staff'][sample.language]);
    expect(text).toMatch(closings[toClients(sample) ? 'client' : 'staff'][sample.language]);
    expect(text).toContain('Maison Aurelle');
    expect(visible(html) + text + subject).not.toMatch(
      /!|cher client|chère cliente|dear customer|dear client|gentile cliente|urgent/i,
    );
    if (toClients(sample)) expect(text).toMatch(/Camille Laurent|Eleanor Whitcombe|Hélène Marchand/);
  });

  it('is complete, in its language', () => {
    expect(html).toContain(`<html lang="${sample.language}" `);
    expect(unbalanced(html)).toEqual([]);
    expect(visible(html) + text + subject).not.toMatch(/undefined|\bnull\b|NaN|\[object|Invalid Date/);
  });

  it('contains in plain text everything of the HTML', () => {
    const bare = (words: string) =>
      words
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&')
        .replace(/[>–—:]|https?:\/\/\S+|mailto:\S+/g, ' ')
        .split(/\s+/)
        .filter((word) => word !== '')
        .sort();
    expect(bare(text)).toEqual(bare(visible(bodyOf(html)).replace('Maison Aurelle', '')));
    expect(addressesIn(bodyOf(html)).sort()).toEqual(addressesIn(text).sort());
  });

  it('loads nothing and tracks nothing', () => {
    expect(html).not.toMatch(/<img|<link|<script|<iframe|url\(|@import|\ssrc=/);
    for (const address of addressesIn(bodyOf(html)))
      expect(address).toMatch(/^(https:\/\/vestibule\.example|mailto:\w+@maison-aurelle\.example)/);
  });

  it('has no long unbreakable label that is too wide for a telephone', () => {
    const labels = [...html.matchAll(/white-space:nowrap">([^<]*)</g)].map(([, label = '']) => label);
    expect(labels.filter((label) => label.length > 24)).toEqual([]);
  });

  it('asks for one thing', () => {
    const actions = addressesIn(text).filter((address) => !address.includes('/u/'));
    expect(actions).toHaveLength(lacksAction(sample) ? 0 : 1);
  });

  it('links to the page for that one thing', () => {
    const { kind } = sample;
    if (kind === 'monthly-report') {
      const page = sample.variant === 'a month that moved' ? '/kpi/levers' : '/kpi';
      expect(addressesIn(text)).toEqual([`https://vestibule.example${page}?month=2026-10`]);
      return;
    }
    if (kind === 'triage-digest') {
      expect(addressesIn(text)).toEqual(['https://vestibule.example/triage']);
      return;
    }
    if (kind === 'staff-mail-returned') {
      expect(addressesIn(text)).toEqual(['https://vestibule.example/advisors']);
      return;
    }
    if (kind === 'late-digest') {
      expect(addressesIn(text)).toEqual(['https://vestibule.example/board']);
      return;
    }
    if (lacksAction(sample) || addressesIn(text).some((address) => address.startsWith('mailto:'))) return;
    const { letter } = sample;
    const isInside = letter.recipient.kind === 'staff' && letter.link === undefined;
    const path =
      letter.link === undefined
        ? isInside
          ? 'inquiries/inq-sample'
          : 'private/sample-of-a-link-that-opens-nothing-at-all-2'
        : `${letter.link.purpose === 'sign-in' ? 's' : 'a'}/sample-of-a-link-that-opens-nothing-at-all-1`;
    expect(addressesIn(text)[0]).toBe(`https://vestibule.example/${path}`);
  });

  it('has an unsubscribe link exactly when it is relational', () => {
    const { contactClass } = sample.letter;
    const line = preferencesLabels[sample.language];
    const url = 'https://vestibule.example/u/sample-of-a-link-that-opens-nothing-at-all-3';
    if (contactClass === 'relational') {
      expect(sample.rendered.headers).toEqual([
        automatic,
        { name: 'List-Unsubscribe', value: `<${url}>` },
        { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
      ]);
      expect(text).toContain(`${line}\n${url}`);
    } else {
      expect(sample.rendered.headers).toEqual([automatic]);
      expect(text + html).not.toContain('/u/');
      expect(text).not.toContain(line);
    }
  });

  it('has French spacing in French, and no space before a colon elsewhere', () => {
    const words = `${subject}\n${text}`.replace(/(?:https?:\/\/|mailto:)\S+/g, '');
    if (sample.language === 'fr') expect(words).not.toMatch(/[ \p{L}][:;?»%]|« /u);
    else expect(words).not.toMatch(/\s[:;?]/u);
  });
});

describe('letters about a hostile inquiry', () => {
  const clientName = 'Léa\r\nBcc: all@evil.example\u202E<b>';
  const message = '<script>alert(1)</script>\r\n.\r\n"><img src=x onerror=y>';

  it.each(languages)('contain no injected header, markup or reversed text, in %s', async (language) => {
    for (const { rendered } of await sampleLetters(language, { clientName, message })) {
      expect(rendered.subject).not.toMatch(/[\r\n\u202E]/);
      expect(rendered.html).not.toMatch(/<script|<img|<b>|\u202E/);
      expect(rendered.text).not.toMatch(/[\r\u202E]/);
      for (const { content } of rendered.attachments ?? []) expect(content).not.toMatch(/^Bcc|\u202E/m);
    }
  });

  it.each(languages)('have a subject that fits for the longest of names, in %s', async (language) => {
    const longest = 'Maximilienne-Alexandrine de La Rochefoucauld-Montmorency et de Polignac';
    for (const { rendered } of await sampleLetters(language, { clientName: longest })) {
      expect(Array.from(rendered.subject).length, rendered.subject).toBeLessThanOrEqual(78);
    }
  });

  it('never repeat a name that is a link, nor the message, to an unverified address', async () => {
    const words = { clientName: 'Win at evil.example', message: 'Buy at evil.example' };
    for (const sample of (await sampleLetters('en', words)).filter(toClients)) {
      expect(JSON.stringify(sample.rendered)).not.toContain('evil.example');
    }
  });
});

describe('a letter’s content', () => {
  const find = (kind: string, variant: string, language: (typeof languages)[number] = 'fr') => {
    const found = samples.find((one) => one.kind === kind && one.variant === variant && one.language === language);
    if (found === undefined) throw new Error(`No sample ${kind}, ${variant}.`);
    return found.rendered;
  };

  it('names the advisor and the instant, in the client’s zone', () => {
    const { subject, text } = find('acknowledgement', 'assigned');
    expect(subject).toContain('Camille Laurent vous répond avant mardi 24 novembre à 11 h 00');
    expect(text).toContain('mardi 24 novembre à 11 h 00 (heure de Paris)');
  });

  it('gives a client abroad both times of a meeting in person, and only their own of a call', () => {
    expect(find('appointment-confirmed', 'booked, at the boutique from New York').text).toContain(
      'vendredi 27 novembre à 5 h 00, heure de New York (11 h 00, heure de Paris)',
    );
    expect(find('appointment-confirmed', 'booked, by telephone without a number').text).not.toContain('heure de Paris');
  });

  it('names the day at the boutique too when it differs', () => {
    expect(find('slots-proposed', 'first, Top VIC from Tokyo', 'en').text).toContain(
      'Friday 27 November, 19:00, Tokyo time (10:00, London time)',
    );
  });

  it('mentions a gift, but never in a subject, which shows on a locked screen', () => {
    const { subject, text } = find('slots-proposed', 'first, new client');
    expect(text).toContain('choisir ce cadeau avec vous');
    for (const { rendered } of samples.filter(toClients)) expect(rendered.subject).not.toMatch(/cadeau|gift/i);
    expect(subject).toContain('Votre demande');
  });

  it('gives the direct line to the levels that include it, and to no other', () => {
    const phone = /\+33\s1\s99\s00\s48\s20/;
    expect(find('slots-proposed', 'first, Top VIC, a creation').text).toMatch(/ma ligne directe est le \+33\s1\s99/);
    expect(find('slots-proposed', 'first, client, by telephone').text).toMatch(phone);
    expect(find('slots-proposed', 'first, new client').text).not.toMatch(phone);
  });

  it('receives a Top VIC in the private salon', () => {
    expect(find('slots-proposed', 'first, Top VIC, a creation').text).toContain('Le salon privé de notre boutique');
    expect(find('appointment-confirmed', 'booked, Top VIC and VIP').text).toContain(
      'Salon privé, Rue de la Paix, Paris',
    );
  });

  it('makes the last relance shorter than the first, and says that it is the last', () => {
    const first = find('relance', 'choice, slots');
    const last = find('relance', 'choice, another-option, the last');
    expect(last.text.length).toBeLessThan(first.text.length);
    expect(last.text).toContain('une dernière fois, pour l’instant');
    expect(first.text).not.toContain('derni');
  });

  it('has a calendar attachment when it agrees, moves or cancels a meeting, and only then', () => {
    const settling = ['appointment-confirmed', 'appointment-cancelled', 'appointment-booked'];
    for (const { kind, rendered } of samples)
      expect(rendered.attachments?.length ?? 0, kind).toBe(settling.includes(kind) ? 1 : 0);
    const { content } = find('appointment-cancelled', 'by the client').attachments?.[0] ?? { content: '' };
    expect(content).toMatch(/METHOD:CANCEL\r\n/);
    expect(content).toMatch(/SEQUENCE:1\r\n/);
    const sent = find('appointment-confirmed', 'booked, Top VIC and VIP').attachments?.[0]?.content ?? '';
    expect(sent).toContain('SUMMARY:Maison Aurelle\\, Camille Laurent\r\n');
    expect(sent).not.toContain('https://');
    expect(find('appointment-booked', 'booked').attachments?.[0]?.content).toContain(
      'SUMMARY:Éléonore de Saint-Aubin\r\n',
    );
  });

  it('shows a passed deadline as what was promised', async () => {
    expect(find('inquiry-assigned', 'assigned').text).toContain('Répondre avant');
    const late = find('inquiry-assigned', 'assigned, too late');
    expect(late.subject).not.toContain('avant');
    expect(late.text).toContain('Réponse promise avant');
  });

  it('is in a language of the house for a colleague whose own has no staff letters', () => {
    const inFrench = samples.find(({ kind, language }) => kind === 'inquiry-assigned' && language === 'fr');
    if (inFrench === undefined) throw new Error('No sample.');
    const letter = { ...inFrench.letter, language: 'it' } as const;
    const links = { link: 'sample-of-a-link-that-opens-nothing-at-all-1' };
    const addresses = { publicBaseUrl: 'https://vestibule.example', mailDomain: 'maison-aurelle.example' };
    expect(renderLetter(letter, links, addresses).text).toBe(inFrench.rendered.text);
  });

  it('keeps the relationship with the owner when the clock changes hands', () => {
    expect(find('clock-handed-over', 'to the delegate', 'en').text).toContain(
      'The relationship stays with Eleanor Whitcombe',
    );
  });
});

it('passes on what a client said while the inquiry was being closed, although there is nothing left to answer by', () => {
  const owed = samples.filter(({ kind, rendered }) => kind === 'client-spoke' && rendered.html.includes('/a/'));
  expect(owed.length).toBeGreaterThan(0);
  const addresses = { publicBaseUrl: 'https://vestibule.example', mailDomain: 'maison-aurelle.example' };
  for (const { letter } of owed) {
    const { html, text } = renderLetter(letter, {}, addresses);
    expect(html).toContain('/inquiries/');
    expect(text).not.toContain('/a/');
  }
});

describe('the monthly letter where clients still wait', () => {
  const variant = 'clients still wait';
  const texts = samples.filter((sample) => sample.variant === variant).map(({ rendered }) => rendered.text);

  it('says that the median is not reached, how many wait, and where the audited share lies', () => {
    expect(texts).toHaveLength(2);
    const said = texts.join('\n').replaceAll(/[\s\u00a0\u202f]+/g, ' ');
    expect(said).toContain('Not reached yet');
    expect(said).toContain('52 still waiting');
    expect(said).toContain('Pas encore atteint');
    expect(said).toContain('52 en attente');
    expect(said).toMatch(/76 ?%[^.]{1,12}99 ?%/);
  });
});
