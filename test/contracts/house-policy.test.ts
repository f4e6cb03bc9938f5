import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { relanceMoments } from '#domain/policy/relance.ts';
import { criteria, offTargetKinds, scoringLines, signalKinds } from '#domain/policy/scoring.ts';
import { vicLevels } from '#domain/policy/vic-level.ts';
import { housePolicy, type PolicyDocument, policyJsonSchema } from '#events/policy/house-policy.ts';
import { fieldsOf, policyGuide } from '../../tools/policy-guide.ts';

type Loose<T> = T extends readonly (infer Item)[]
  ? Loose<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Loose<T[Key]> }
    : T;

/** The default as JSON: no two places share an object, so that a test changes one place only. */
function document(): Loose<HousePolicy> {
  return JSON.parse(JSON.stringify(defaultPolicy));
}

function problemsOf(change: (policy: Loose<HousePolicy>) => void): string[] {
  const policy = document();
  change(policy);
  const checked = housePolicy.safeParse(policy);
  return checked.success ? [] : checked.error.issues.map(({ path }) => path.join('.'));
}

describe('the policy document', () => {
  it('has exactly the type that the domain uses', () => {
    expectTypeOf<PolicyDocument>().toExtend<HousePolicy>();
    expectTypeOf<Loose<HousePolicy>>().toExtend<PolicyDocument>();
  });

  it('names the same levels, moments, criteria, lines, acts and kinds as the domain', () => {
    const { access, relances, scoring } = housePolicy.parse(document());
    expect(Object.keys(access)).toEqual([...vicLevels]);
    expect(Object.keys(relances).toSorted()).toEqual(relanceMoments.toSorted());
    expect(Object.keys(scoring.weights)).toEqual([...criteria]);
    expect(Object.keys(scoring.lines)).toEqual(Object.values(scoringLines).flat());
    expect(Object.keys(scoring.signals.points)).toEqual([...signalKinds]);
    expect(Object.keys(scoring.offTarget.routes)).toEqual([...offTargetKinds]);
  });

  it('accepts the default unchanged', () => {
    expect(housePolicy.parse(document())).toEqual(document());
  });

  it.each<[string, string, (policy: Loose<HousePolicy>) => void]>([
    [
      'a negative time',
      'firstResponse.vic.notVip.targetMinutes',
      (p) => (p.firstResponse.vic.notVip.targetMinutes = -5),
    ],
    ['a target of nothing', 'firstResponse.vic.vip.targetMinutes', (p) => (p.firstResponse.vic.vip.targetMinutes = 0)],
    [
      'warnings that fall',
      'firstResponse.new.vip.warnAtPercent',
      (p) => (p.firstResponse.new.vip.warnAtPercent = [80, 50]),
    ],
    [
      'a warning at the deadline',
      'firstResponse.new.vip.warnAtPercent.1',
      (p) => (p.firstResponse.new.vip.warnAtPercent = [50, 100]),
    ],
    [
      'an escalation before the breach',
      'firstResponse.new.vip.escalateAtPercent',
      (p) => (p.firstResponse.new.vip.escalateAtPercent = 100),
    ],
    [
      'a cap below none',
      'firstResponse.client.vip.contactCaps.relational.0.touches',
      (p) => {
        p.firstResponse.client.vip.contactCaps.relational = [{ channel: 'any', touches: -1, windowDays: 7 }];
      },
    ],
    [
      'a window no ledger remembers',
      'firstResponse.client.vip.contactCaps.relational.0.windowDays',
      (p) => {
        p.firstResponse.client.vip.contactCaps.relational = [{ channel: 'any', touches: 1, windowDays: 401 }];
      },
    ],
    ['weights that do not make 100', 'scoring.weights', (p) => (p.scoring.weights.precision = 29)],
    [
      'a weight nobody can reach',
      'scoring.weights.frame',
      (p) => {
        p.scoring.weights.frame = 25;
        p.scoring.weights.precision = 20;
      },
    ],
    [
      'a known client treated worse',
      'scoring.thresholds.knownClientQualifiedAt',
      (p) => (p.scoring.thresholds.knownClientQualifiedAt = 41),
    ],
    [
      'doubt that begins after certainty',
      'scoring.reading.doubtedAt',
      (p) => (p.scoring.reading = { closedAt: 90, doubtedAt: 91, prematureAt: 60, genuineAt: 75 }),
    ],
    [
      'a VIC’s pace below qualification',
      'scoring.thresholds.promisingAt',
      (p) => (p.scoring.thresholds.promisingAt = 39),
    ],
    ['certainty before doubt', 'scoring.offTarget.doubtfulAt', (p) => (p.scoring.offTarget.doubtfulAt = 7)],
    [
      'no relance at all',
      'relances',
      (p) => {
        for (const cadence of Object.values(p.relances)) cadence.steps = [];
      },
    ],
    [
      'two relances on one day',
      'relances.choice.steps',
      (p) => {
        p.relances.choice.steps = [
          { step: 'one', afterDays: 2, offer: 'slots' },
          { step: 'two', afterDays: 2, offer: 'slots' },
        ];
      },
    ],
    [
      'one key for two relances',
      'relances',
      (p) => {
        const [first] = p.relances.choice.steps;
        if (first !== undefined) first.step = 'question-d2';
      },
    ],
    ['a zone that is none', 'identity.timeZone', (p) => (p.identity.timeZone = 'Paris')],
    ['a colour that is none', 'identity.accentColour', (p) => (p.identity.accentColour = 'brown')],
    ['a currency that is none', 'identity.currency.code', (p) => (p.identity.currency.code = 'XYQ')],
    ['a default language the house does not speak', 'identity.defaultLanguage', (p) => (p.identity.languages = ['en'])],
    [
      'a week without hours',
      'contactHours.weekly',
      (p) => {
        p.contactHours.weekly = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
      },
    ],
    [
      'hours that end before they begin',
      'contactHours.weekly.mon.0',
      (p) => (p.contactHours.weekly.mon = [{ from: '19:00', to: '09:00' }]),
    ],
    [
      'hours that overlap',
      'contactHours.weekly.mon',
      (p) => {
        p.contactHours.weekly.mon = [
          { from: '09:00', to: '13:00' },
          { from: '12:00', to: '19:00' },
        ];
      },
    ],
    [
      'a manager asked before the advisor',
      'appointments.outcomeEscalatedAfterHours',
      (p) => (p.appointments.outcomeEscalatedAfterHours = 24),
    ],
    [
      'an inner circle that needs less',
      'vicGrid.0.minimumAnnualSpendMinor',
      (p) => {
        for (const row of p.vicGrid) if (row.level === 'top-vic') row.minimumAnnualSpendMinor = 1;
      },
    ],
  ])('refuses %s, at %s', (_what, path, change) => {
    expect(problemsOf(change)).toEqual([path]);
  });

  it.each(['', 'house', 'scoring', 'scoring.weights', 'scoring.lines', 'firstResponse.vic.vip', 'intake'])(
    'refuses a key it does not know, in "%s": no question about means can be added',
    (path) => {
      const policy = document();
      const place: object = path.split('.').reduce<object>((node, key) => {
        const child: unknown = new Map<string, unknown>(Object.entries(node)).get(key);
        return typeof child === 'object' && child !== null ? child : node;
      }, policy);
      Object.assign(place, { netWorth: 5 });
      expect(housePolicy.safeParse(policy).error?.issues).toMatchObject([
        { code: 'unrecognized_keys', keys: ['netWorth'] },
      ]);
    },
  );

  it('requires every part except the private collection', () => {
    for (const part of Object.keys(document())) {
      const rest = Object.fromEntries(Object.entries(document()).filter(([key]) => key !== part));
      expect(
        housePolicy.safeParse(rest).error?.issues.map(({ path }) => path.join('.')),
        part,
      ).toEqual([part]);
    }
  });
});

describe('the published policy documents', () => {
  const fields = fieldsOf(policyJsonSchema());
  const guide = readFileSync('docs/policy.md', 'utf8');

  it('describe every field', () => {
    expect(fields.length).toBeGreaterThan(300);
    expect(fields.filter(({ schema }) => (schema.description ?? '').length < 2)).toEqual([]);
  });

  it('contain the JSON Schema of the present schema', () => {
    expect(JSON.parse(readFileSync('docs/policy.schema.json', 'utf8'))).toEqual(policyJsonSchema());
  });

  it('contain a guide that names every field, generated and never edited by hand', () => {
    expect(guide).toBe(policyGuide(policyJsonSchema(), defaultPolicy));
    for (const { path } of fields) expect(guide).toContain(`\`${path}\``);
  });
});
