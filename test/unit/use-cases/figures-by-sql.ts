import { DatabaseSync } from 'node:sqlite';
import type { HouseEvent } from '#events/catalog.ts';

/** Another way to every figure: the exported events in SQLite, and one query each, written from the definitions alone. */

function localDay(instant: string, timeZone: string): string {
  // The Swedish way of writing a date is the ISO one.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant));
}

const views = `
CREATE TABLE ev (id TEXT PRIMARY KEY, seq INTEGER, name TEXT, at TEXT, ms REAL, day TEXT, inq TEXT, per TEXT, d TEXT);
CREATE VIEW given AS SELECT *, d->>'obligationId' = 'obl-' || inq AS first FROM ev WHERE name = 'first-response-given.v1';
-- What was said last about the first response decides: given, taken back, or never received.
CREATE VIEW word AS SELECT *, row_number() OVER (PARTITION BY inq ORDER BY seq DESC) AS latest FROM (
  SELECT inq, seq, 'given' AS what, d FROM given WHERE first
  UNION ALL
  SELECT e.inq, e.seq, 'undone', NULL FROM ev e
  WHERE ((e.name = 'choice-undone.v1' AND e.d->>'choice' IN ('answered', 'slots', 'clarification'))
      OR (e.name = 'inquiry-reopened.v1' AND e.d->>'because' <> 'client-spoke'))
    AND coalesce((SELECT g.first FROM given g WHERE g.inq = e.inq AND g.seq < e.seq ORDER BY g.seq DESC LIMIT 1), 1));
CREATE VIEW answer AS SELECT inq, d FROM word WHERE latest = 1 AND what = 'given';
CREATE VIEW judged AS SELECT inq FROM (
  SELECT e.inq, e.name, row_number() OVER (PARTITION BY e.inq ORDER BY e.seq DESC) AS latest FROM ev e
  WHERE e.name = 'advisor-judged-off-target.v1'
     OR (e.name = 'choice-undone.v1' AND e.d->>'choice' = 'off-target')
     OR (e.name = 'inquiry-reopened.v1' AND e.d->>'because' <> 'client-spoke')
) WHERE latest = 1 AND name = 'advisor-judged-off-target.v1';
CREATE VIEW verdict AS SELECT inq, d->>'verdict' AS verdict, d->>'vicLevel' AS level,
  row_number() OVER (PARTITION BY inq ORDER BY seq DESC) AS last, row_number() OVER (PARTITION BY inq ORDER BY seq) AS first
  FROM ev WHERE name = 'inquiry-qualified.v1';
-- A meeting stands unless it was cancelled, or its choice taken back, after it was chosen.
CREATE VIEW agreed AS SELECT c.inq FROM ev c WHERE c.name = 'slot-chosen.v1' AND NOT EXISTS (
  SELECT 1 FROM ev x WHERE x.inq = c.inq AND x.seq > c.seq AND
    (x.name = 'appointment-cancelled.v1' OR (x.name = 'choice-undone.v1' AND x.d->>'choice' = 'slot-chosen')));
CREATE VIEW outcome AS SELECT inq, per, d->>'kind' AS kind, d->>'author' AS author, d->>'metOn' AS met, d->>'byId' AS advisor,
  d->>'amountMinor' AS amount, d->>'currency' AS currency FROM ev WHERE name = 'outcome-recorded.v1';
CREATE VIEW inquiry AS SELECT r.inq, r.per, r.day,
  v.verdict AS verdict, v.level AS level, f.verdict AS firstVerdict,
  (v.verdict = 'off-target' OR r.inq IN (SELECT inq FROM judged)) AS offTarget,
  a.d AS answer,
  EXISTS (SELECT 1 FROM ev e WHERE e.inq = r.inq AND (e.name = 'slot-chosen.v1' OR (e.name = 'client-asked.v1' AND e.d->>'what' = 'call'))) AS went,
  EXISTS (SELECT 1 FROM outcome o WHERE o.inq = r.inq) OR r.inq IN (SELECT inq FROM agreed) AS agreed,
  EXISTS (SELECT 1 FROM outcome o WHERE o.inq = r.inq AND o.kind <> 'no-show') AS met,
  EXISTS (SELECT 1 FROM outcome o WHERE o.inq = r.inq AND o.kind = 'sale')
    OR EXISTS (SELECT 1 FROM ev e WHERE e.inq = r.inq AND e.name = 'inquiry-closed.v1' AND e.d->>'because' = 'won') AS sold
  FROM ev r LEFT JOIN verdict v ON v.inq = r.inq AND v.last = 1 LEFT JOIN verdict f ON f.inq = r.inq AND f.first = 1
  LEFT JOIN answer a ON a.inq = r.inq WHERE r.name = 'inquiry-received.v1';
CREATE VIEW act AS SELECT per, at, ms FROM ev e WHERE name IN
  ('client-completed.v1', 'client-asked.v1', 'client-left.v1', 'slot-chosen.v1', 'satisfaction-given.v1')
  OR (name IN ('appointment-moved.v1', 'appointment-cancelled.v1') AND d->>'by' = 'client')
  OR (name = 'contact-recorded.v1' AND d->>'direction' = 'inbound')
  OR (name = 'inquiry-received.v1' AND EXISTS (SELECT 1 FROM ev o WHERE o.per = e.per AND o.name = e.name AND o.seq < e.seq));
CREATE VIEW ask AS SELECT DISTINCT per, at, ms, day FROM ev WHERE name IN ('relance-sent.v1', 'slots-proposed.v1', 'clarification-asked.v1')
  OR (name = 'contact-recorded.v1' AND d->>'direction' = 'outbound');
CREATE VIEW back AS SELECT per, at FROM ev WHERE name = 'relance-sent.v1' OR (name = 'contact-recorded.v1' AND d->>'direction' = 'outbound');
CREATE VIEW press AS SELECT per, ms, day, seq FROM ev WHERE
  (name = 'mail-sent.v1' AND d->>'audience' = 'client' AND d->>'contactClass' IN ('relational', 'advisor-initiated'))
  OR (name = 'contact-recorded.v1' AND d->>'direction' = 'outbound')
  OR (name = 'first-response-given.v1' AND d->>'choice' = 'answered' AND coalesce((SELECT n.name FROM ev n WHERE n.inq = ev.inq AND n.seq > ev.seq
       AND (n.name = 'first-response-recorded.v1' OR (n.name = 'choice-undone.v1' AND n.d->>'choice' = 'answered')) ORDER BY n.seq LIMIT 1), '') <> 'choice-undone.v1');
CREATE VIEW purchase AS SELECT DISTINCT per, d->>'purchaseId' AS id, d->>'purchasedOn' AS day, d->>'amountMinor' AS amount, d->>'currency' AS currency
  FROM ev WHERE name = 'purchase-recorded.v1';
CREATE VIEW firstPurchase AS SELECT per, min(day) AS day FROM purchase GROUP BY per;
`;

const cohort = (part: string, whole: string) =>
  `SELECT coalesce(sum(${part}), 0) AS part, count(*) AS n FROM inquiry WHERE day BETWEEN :from AND :to AND ${whole}`;
const quantile = (expression: string, share: number) => `
  WITH v AS (SELECT ${expression} AS x, row_number() OVER (ORDER BY ${expression}) - 1 AS rn, count(*) OVER () AS n
             FROM inquiry WHERE day BETWEEN :from AND :to AND answer IS NOT NULL),
       p AS (SELECT ${share} * (n - 1) AS at, n FROM v LIMIT 1)
  SELECT (SELECT lo.x + (hi.x - lo.x) * (p.at - floor(p.at)) FROM p, v lo, v hi WHERE lo.rn = floor(p.at) AND hi.rn = ceil(p.at)) AS value,
         coalesce((SELECT n FROM p), 0) AS n`;
const counted = (name: string) =>
  `SELECT (SELECT count(*) FROM ev e JOIN inquiry i ON i.inq = e.inq WHERE e.name = '${name}' AND i.day BETWEEN :from AND :to) AS part,
          (SELECT count(*) FROM inquiry WHERE day BETWEEN :from AND :to) AS n`;
const meetings = (part: string, whole = '1') =>
  `SELECT coalesce(sum(${part}), 0) AS part, count(*) AS n FROM outcome WHERE local(met) BETWEEN :from AND :to AND ${whole}`;
// SQLite's "+6 months" overflows into the next month where ours stays within; both are clamped here by hand.
const monthsLater = (months: number) =>
  `min(date(day, '+${months} months'), date(day, 'start of month', '+${months + 1} months', '-1 day'))`;
const recurrence = (months: number) => `
  WITH f AS (SELECT per, day, ${monthsLater(months)} AS due FROM firstPurchase)
  SELECT coalesce(sum(EXISTS (SELECT 1 FROM purchase p WHERE p.per = f.per AND p.day > f.day AND p.day <= f.due)), 0) AS part, count(*) AS n
  FROM f WHERE due BETWEEN :from AND :to`;

const steps = `WITH s AS (SELECT inq, wait, step, min(planned) AS planned, max(done) AS done, max(sent) AS sent FROM (
    SELECT inq, d->>'waitNumber' AS wait, d->>'step' AS step, day AS planned,
      CASE WHEN name <> 'relance-deferred.v1' THEN day END AS done, name = 'relance-sent.v1' AS sent
    FROM ev WHERE name LIKE 'relance-%') GROUP BY inq, wait, step)`;

const queries: Readonly<Record<string, string>> = {
  'off-target-share': cohort('offTarget', 'verdict IS NOT NULL'),
  'private-journey-completion': cohort('went', `verdict = 'qualified'`),
  'intent-precision': cohort(`firstVerdict IN ('qualified', 'premature')`, 'verdict IS NOT NULL AND NOT offTarget'),
  'median-first-response': quantile(`answer->>'businessMinutes'`, 0.5),
  'p90-first-response': quantile(`answer->>'businessMinutes'`, 0.9),
  'calendar-first-response': quantile(`answer->>'calendarMinutes'`, 0.5),
  'first-response-margin': quantile(`answer->>'marginMinutes'`, 0.5),
  'first-response-within-target': cohort(`answer->>'withinTarget'`, 'answer IS NOT NULL'),
  warnings: counted('first-response-warned.v1'),
  breaches: counted('first-response-breached.v1'),
  'cadence-kept': `${steps} SELECT coalesce(sum(sent AND planned = done), 0) AS part, count(*) AS n FROM s WHERE done BETWEEN :from AND :to`,
  'response-rate': `WITH c AS (SELECT *, lead(ms) OVER (PARTITION BY per ORDER BY ms) AS next FROM ask)
    SELECT coalesce(sum(EXISTS (SELECT 1 FROM act WHERE act.per = c.per AND act.ms > c.ms
      AND act.ms <= min(c.ms + 604800000, coalesce(c.next, 9e15)))), 0) AS part, count(*) AS n
    FROM c WHERE date(day, '+7 days') BETWEEN :from AND :to`,
  'recontact-within-7-days': `WITH w AS (SELECT e.per, e.at, date(e.day, '+7 days') AS due,
      (SELECT min(b.at) FROM back b WHERE b.per = e.per AND b.at > e.at AND local(b.at) <= date(e.day, '+7 days')) AS back FROM ev e WHERE e.name = 'client-awaited.v1')
    SELECT coalesce(sum(back IS NOT NULL), 0) AS part, count(*) AS n FROM w WHERE due BETWEEN :from AND :to AND NOT EXISTS (
      SELECT 1 FROM act WHERE act.per = w.per AND act.at > w.at
        AND CASE WHEN w.back IS NOT NULL THEN act.at < w.back ELSE local(act.at) <= w.due END)`,
  'spontaneous-recontact': `SELECT coalesce(sum(name <> 'inquiry-woken.v1'), 0) AS part, count(*) AS n FROM ev WHERE day BETWEEN :from AND :to AND (
      (name = 'client-asked.v1' AND d->>'what' = 'resume') OR (name = 'inquiry-received.v1' AND d->>'returningClient')
      OR (name = 'inquiry-woken.v1' AND d->>'because' = 'date'))`,
  'confirmed-appointments': cohort('agreed', `(verdict = 'qualified' OR answer IS NOT NULL OR agreed OR sold)`),
  'contact-pressure': `SELECT avg(felt) AS value, count(*) AS n FROM (SELECT day, count(*) OVER (
      PARTITION BY per ORDER BY ms RANGE BETWEEN 2591999999 PRECEDING AND CURRENT ROW) AS felt FROM press) WHERE day BETWEEN :from AND :to`,
  'no-show-rate': meetings(`kind = 'no-show' AND author = 'client'`),
  'no-show-by-advisor': meetings(`kind = 'no-show' AND author = 'advisor'`),
  'appointment-to-sale': meetings(`kind = 'sale'`, `kind <> 'no-show'`),
  'recurrence-6-months': recurrence(6),
  'recurrence-12-months': recurrence(12),
  'trading-up': `WITH r AS (SELECT p.*, (SELECT avg(e.amount) FROM purchase e WHERE e.per = p.per AND e.currency = p.currency AND e.day < p.day) AS mean FROM purchase p)
    SELECT coalesce(sum(amount > mean), 0) AS part, count(*) AS n FROM r WHERE mean IS NOT NULL AND day BETWEEN :from AND :to`,
  satisfaction: `SELECT coalesce(sum(d->>'csat' >= 4), 0) AS part, count(*) AS n FROM ev
    WHERE name = 'satisfaction-given.v1' AND d->>'csat' IS NOT NULL AND day BETWEEN :from AND :to`,
  recommendation: `SELECT coalesce(sum(d->>'nps' >= 9) - sum(d->>'nps' <= 6), 0) AS part, count(*) AS n, 100.0 AS times FROM ev
    WHERE name = 'satisfaction-given.v1' AND d->>'nps' IS NOT NULL AND day BETWEEN :from AND :to`,
};

export const figuresBySql = Object.keys(queries);

export interface SqlFigure {
  readonly value: number | null;
  readonly n: number;
}

export class SqlHouse {
  readonly #database = new DatabaseSync(':memory:');

  constructor(events: readonly HouseEvent[], timeZone: string) {
    this.#database.function('local', { deterministic: true }, (at) => localDay(String(at), timeZone));
    this.#database.exec(views);
    const insert = this.#database.prepare('INSERT OR IGNORE INTO ev VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
    const inOrder = events.toSorted((one, other) =>
      `${one.occurredAt}${one.eventId}` < `${other.occurredAt}${other.eventId}` ? -1 : 1,
    );
    for (const [seq, { eventId, name, occurredAt, inquiryId, personId, data }] of inOrder.entries()) {
      insert.run(
        eventId,
        seq,
        name,
        occurredAt,
        Date.parse(occurredAt),
        localDay(occurredAt, timeZone),
        inquiryId ?? null,
        personId ?? null,
        JSON.stringify(data),
      );
    }
  }

  figure(name: string, from: string, to: string): SqlFigure {
    const row = this.#database.prepare(queries[name] ?? '').get({ from, to }) as Record<string, number | null>;
    const n = row.n ?? 0;
    if (row.value !== undefined) return { value: row.value, n };
    const part = row.part ?? 0;
    if (name === 'warnings' || name === 'breaches') return { value: n === 0 && part === 0 ? null : part, n };
    return { value: n === 0 ? null : (part / n) * (row.times ?? 1), n };
  }

  sales(from: string, to: string): Record<string, number> {
    const rows = this.#database
      .prepare(
        'SELECT currency, sum(amount) AS sum FROM outcome WHERE amount IS NOT NULL AND local(met) BETWEEN :from AND :to GROUP BY currency',
      )
      .all({ from, to });
    return Object.fromEntries(rows.map(({ currency, sum }) => [String(currency), Number(sum)]));
  }

  close(): void {
    this.#database.close();
  }
}
