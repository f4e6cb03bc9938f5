import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InquirySubmission, readSubmission } from '#events/submissions/inquiry-submission.ts';
import { problemCodeOf, submissionProblemTexts, tooLong } from '#events/submissions/submission-problems.ts';
import { formFields } from '#web/http/request-body.ts';

const least = {
  message: 'Bonjour, je cherche une montre.',
  fullName: 'Anna Exemple',
  email: 'anna@example.com',
  consent: true,
};

function accepted(fields: Record<string, unknown>): InquirySubmission {
  const reading = readSubmission({ ...least, ...fields });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.submission;
}

function problemPaths(fields: unknown): string[] {
  const reading = readSubmission(fields);
  return reading.ok ? [] : reading.problems.map((problem) => problem.path);
}

describe('the zone of a client’s own clock', () => {
  it.each(['America/New_York', 'Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'America/Argentina/Buenos_Aires'])(
    'is kept: %s',
    (timeZone) => expect(accepted({ timeZone }).timeZone).toBe(timeZone),
  );

  it.each(['', 'Mars/Olympus', 'x'.repeat(500), 7, null])('never stops an inquiry: %j', (timeZone) =>
    expect(accepted({ timeZone }).timeZone).toBeUndefined(),
  );
});

/** What can break a header, a log line or a reader's eye. */
const hostile = [
  '\r\nBcc: everyone@example.com',
  '\n',
  '\u0000',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u061c',
  '\u200b',
  '\ufeff',
  '\u{e0041}',
  '\ud800',
];

describe('the smallest valid submission', () => {
  it('has a message, a name, an address and consent', () => {
    expect(accepted({})).toMatchObject({ intent: 'other', acceptsByAppointment: false, consent: true });
    expect(problemPaths({}).toSorted()).toEqual(['consent', 'email', 'fullName', 'message']);
  });

  it.each([null, undefined, [], 'text', 7, true])('is not %j, which is refused without a crash', (fields) => {
    expect(readSubmission(fields).ok).toBe(false);
  });

  it('is refused with all its problems at once, one per field', () => {
    const paths = problemPaths({ ...least, email: 'no', desiredOn: '2026-02-30', boutiqueId: 'Not A Slug', extra: 1 });
    expect(paths.toSorted()).toEqual(['boutiqueId', 'desiredOn', 'email', 'extra']);
  });
});

describe('a form of address', () => {
  it('is one of two values, or absent', () => {
    expect(accepted({ civility: 'ms' }).civility).toBe('ms');
    expect(accepted({ civility: '' }).civility).toBeUndefined();
    expect(problemPaths({ ...least, civility: 'dr' })).toEqual(['civility']);
  });
});

describe('a category', () => {
  it('is any well-formed code; the house decides which exist', () => {
    expect(accepted({ category: 'fine-stationery' }).category).toBe('fine-stationery');
    expect(problemPaths({ ...least, category: 'Not A Code' })).toEqual(['category']);
  });
});

describe('a submission problem', () => {
  it('has a code for each text of the contract', () => {
    for (const [code, text] of Object.entries(submissionProblemTexts)) expect(problemCodeOf(text)).toBe(code);
    expect(problemCodeOf(tooLong(4000))).toBe('too-long');
    expect(problemCodeOf('Invalid option')).toBe('other');
  });
});

describe('a name', () => {
  it('never contains a line break, a control or a direction character, in any position', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...hostile),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.string({ maxLength: 20 }),
        (bad, before, after) => {
          expect(problemPaths({ ...least, fullName: `A${before}${bad}${after}z` })).toContain('fullName');
        },
      ),
    );
  });

  it('is, once accepted, one visible line of at most 120 characters, whatever was sent', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 150 }), fc.string({ unit: 'grapheme', maxLength: 150 })),
        (fullName) => {
          const reading = readSubmission({ ...least, fullName });
          if (!reading.ok) return;
          const name = reading.submission.fullName;
          expect(name).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
          expect(name).toMatch(/[\p{L}\p{N}]/u);
          expect(name).toBe(name.trim());
          expect(name.length).toBeLessThanOrEqual(120);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    'José Núñez',
    "O'Neill",
    'Ægir Þórsson',
    '山田 花子',
    'محمد',
    'نازنین\u200cزهرا',
    'Anne-Sophie de la Tour, comtesse',
    '<b>Anna</b>',
  ])('may be %s: it is escaped on output, not refused', (fullName) => {
    expect(accepted({ fullName }).fullName).toBe(fullName);
  });

  it.each(['', '   ', '\u200d', '...', '—'])('is not %j: it must have a visible character', (fullName) => {
    expect(problemPaths({ ...least, fullName })).toEqual(['fullName']);
  });

  it.each(['pieceReference', 'occasion', 'phone', 'formVersion'])(
    'is not the only cleaned line: %s is cleaned too',
    (field) => {
      for (const bad of hostile)
        expect(problemPaths({ ...least, [field]: `a${bad}b` }), JSON.stringify(bad)).toEqual([field]);
    },
  );
});

describe('an address', () => {
  it.each([
    'a@b.fr\r\nBcc: c@d.fr',
    'a b@c.fr',
    '"a"@b',
    'a@b',
    '<a@b.fr>',
    'a@b.fr, c@d.fr',
    `${'a'.repeat(250)}@b.fr`,
  ])('is refused when it is %j', (email) => {
    expect(problemPaths({ ...least, email })).toEqual(['email']);
  });
});

describe('a message', () => {
  it('keeps its lines and every character', () => {
    const message = 'Bonjour,\r\n\tje cherche une montre.\n\nMerci';
    expect(accepted({ message }).message).toBe(message);
  });

  it.each(['\u0000', '\u001b', '\u0085', '\u202e', '\u2067', '\udc00'])('contains no hidden character: %j', (bad) => {
    expect(problemPaths({ ...least, message: `a${bad}b` })).toEqual(['message']);
  });

  it('has at most 4,000 characters', () => {
    expect(accepted({ message: 'x'.repeat(4000) }).message).toHaveLength(4000);
    expect(problemPaths({ ...least, message: 'x'.repeat(4001) })).toEqual(['message']);
  });
});

const means = [
  ...[
    'budget',
    'Budget',
    'BUDGET',
    'myBudget',
    'budget_max',
    'annualIncome',
    'annual_income',
    'household-income',
    'income range',
  ],
  ...[
    'salary',
    'salaire',
    'netWorth',
    'net_worth',
    'net-worth',
    'Net Worth',
    'NETWORTH',
    'wealth',
    'wealthLevel',
    'fortune',
  ],
  ...[
    'assets',
    'totalAssets',
    'revenue',
    'revenus',
    'Revenus annuels',
    'patrimoine',
    'bank',
    'bankName',
    'iban',
    'IBAN',
  ],
  ...['spendingPower', 'priceRange', 'price_range', 'max_price', 'maxPrice', 'pouvoir_d_achat', 'creditScore'],
];

describe('a field about means', () => {
  it.each(means)('is refused under the name "%s", with an explanation', (field) => {
    const reading = readSubmission({ ...least, [field]: '1000000' });
    expect(reading).toMatchObject({
      ok: false,
      problems: [{ path: field, message: expect.stringContaining('never ask about means') }],
    });
  });

  it('is refused in any spelling: letter case, separators, words before and after', () => {
    const word = fc.constantFrom('budget', 'income', 'salary', 'wealth', 'patrimoine', 'fortune', 'iban');
    const separator = fc.constantFrom('', '_', '-', ' ', '.');
    const turned = fc.tuple(word, fc.infiniteStream(fc.boolean())).map(([text, up]) => {
      return [...text].map((letter) => (up.next().value === true ? letter.toUpperCase() : letter)).join('');
    });
    fc.assert(
      fc.property(
        fc.constantFrom('', 'my', 'annual', 'client'),
        separator,
        turned,
        separator,
        fc.constantFrom('', 'range', 'eur'),
        (...parts) => {
          const field = parts.join('');
          expect(readSubmission({ ...least, [field]: 'x' })).toMatchObject({
            ok: false,
            problems: [{ message: expect.stringContaining('means') }],
          });
        },
      ),
    );
  });
});

describe('unknown fields', () => {
  it('are refused by name, whatever the name', () => {
    const known = new Set([
      'message',
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
      'meetingPreference',
      'boutiqueId',
      'acceptsByAppointment',
      'consent',
      'website',
      'startedAt',
      'formVersion',
      'idempotencyKey',
    ]);
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), fc.jsonValue(), (field, value) => {
        fc.pre(!known.has(field));
        const fields: unknown = JSON.parse(JSON.stringify({ ...least, [field]: value }));
        fc.pre(typeof fields === 'object' && fields !== null && Object.hasOwn(fields, field));
        expect(problemPaths(fields)).toEqual([field]);
      }),
    );
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'are detected even under the name %s, in JSON and in a form',
    (field) => {
      expect(problemPaths(JSON.parse(`{"${field}":"x"}`))).toContain(field);
      expect(problemPaths(formFields(`${field}=x`))).toContain(field);
    },
  );
});

/** The fields as a form sends them: text only, a ticked box as "on", an empty field for no input. */
function asForm(fields: Record<string, string | boolean | undefined>): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value === false) continue;
    form.set(name, value === true ? 'on' : (value ?? ''));
  }
  return form.toString();
}

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });

const fields = fc.record({
  message: text,
  fullName: text,
  email: fc.oneof(fc.emailAddress(), text),
  phone: maybe(fc.constantFrom('+33 1 99 00 48 20', 'no number')),
  language: maybe(fc.constantFrom('fr', 'en', 'de')),
  intent: maybe(fc.constantFrom('acquire', 'gift', 'other', 'sell')),
  category: maybe(fc.constantFrom('watches', 'leather', 'cars')),
  occasion: maybe(text),
  desiredOn: maybe(fc.constantFrom('2026-12-24', '2027-02-29', 'tomorrow')),
  availability: maybe(fc.constantFrom('this-week', 'later')),
  boutiqueId: maybe(fc.constantFrom('paris', 'Not A Slug')),
  acceptsByAppointment: fc.boolean(),
  consent: fc.boolean(),
  website: maybe(fc.constantFrom('', 'https://example.com')),
});

describe('a form and JSON with the same content', () => {
  it('are parsed alike, accepted or refused', () => {
    fc.assert(
      fc.property(fields, (sent) => {
        const json = readSubmission(JSON.parse(JSON.stringify(sent)));
        const form = readSubmission(formFields(asForm(sent)));
        expect(form.ok).toBe(json.ok);
        if (form.ok && json.ok)
          expect({ ...form.submission, website: undefined }).toEqual({ ...json.submission, website: undefined });
        if (!form.ok && !json.ok)
          expect(form.problems.map((one) => one.path).toSorted()).toEqual(
            json.problems.map((one) => one.path).toSorted(),
          );
      }),
      { numRuns: 400 },
    );
  });

  it('agree on an unticked box', () => {
    for (const value of [undefined, '', 'false', false])
      expect(accepted({ acceptsByAppointment: value }).acceptsByAppointment).toBe(false);
    for (const value of ['on', 'true', true])
      expect(accepted({ acceptsByAppointment: value }).acceptsByAppointment).toBe(true);
  });

  it('keep the last value of a repeated field, as a ticked box follows its hidden twin', () => {
    expect(formFields('consent=false&consent=on')).toEqual({ consent: 'on' });
  });
});
