/**
 * One query for each figure: its observations, a row each, with the day on which each counts, its amount, and its
 * dimensions. `part` is the share that the figure counts among its rows, `x` the measured value.
 */
const sides = 'advisor, boutique, level, vip, channel, language, intent, job, policy';

export const observationTable = `
CREATE TABLE observation (figure TEXT, day TEXT, part INTEGER, x REAL, currency TEXT, ${sides.replaceAll(',', ' TEXT,')} TEXT);`;

/** Inquiries on the day each was received, for the person who kept the first promise or missed it. */
const received = (part: string, whole: string, x = 'NULL') => `
  SELECT day, ${part}, ${x}, NULL, coalesce(missedBy, advisor), coalesce(missedAt, boutique),
    level, vip, channel, language, intent, job, policy
  FROM inquiry WHERE ${whole}`;

/** Meetings on their own day, for their advisor. */
const meetings = (part: string, whole = '1', x = 'NULL', currency = 'NULL') => `
  SELECT o.day, ${part}, ${x}, ${currency}, coalesce(o.advisor, i.advisor), coalesce(o.boutique, i.boutique),
    level, vip, channel, language, intent, job, policy
  FROM outcome o JOIN inquiry i ON i.inq = o.inq WHERE ${whole}`;

/** Relationship figures: with the inquiry concerned, else the person's latest one at that time. */
const relationship = (rows: string) => `
  WITH r AS (${rows}), found AS (SELECT r.*, coalesce(
      (SELECT i.inq FROM inquiry i WHERE i.inq = r.about),
      (SELECT i.inq FROM inquiry i WHERE i.per = r.per AND i.seq <= r.known ORDER BY i.seq DESC LIMIT 1)) AS inq FROM r)
  SELECT f.day, f.part, f.x, NULL, ${sides.replaceAll(/(\w+)/g, "coalesce(i.$1, 'none')")}
  FROM found f LEFT JOIN inquiry i ON i.inq = f.inq`;

/** The state at the end of a day: the number of its last event. */
const endOf = (day: string) =>
  `coalesce((SELECT max(e.seq) FROM ev e WHERE e.per = p.per AND e.name = 'inquiry-received.v1' AND e.day <= ${day}), -1)`;

// SQLite's "+6 months" overflows into the next month where ours does not; both are clamped here by hand.
const monthsLater = (months: number) =>
  `min(date(day, '+${months} months'), date(day, 'start of month', '+${months + 1} months', '-1 day'))`;
const recurrence = (months: number) =>
  relationship(`SELECT due AS day, EXISTS (SELECT 1 FROM purchase l WHERE l.per = p.per AND l.day > p.day AND l.day <= p.due) AS part,
    NULL AS x, p.per, NULL AS about, ${endOf('p.due')} AS known
  FROM (SELECT per, day, ${monthsLater(months)} AS due FROM firstPurchase) p`);

const satisfaction = (part: string, answered: string) => `
  SELECT s.day, ${part}, NULL, NULL, s.d->>'advisorId', boutique, level, vip, channel, language, intent, job, policy
  FROM (SELECT *, row_number() OVER (PARTITION BY inq, d->>'appointmentId' ORDER BY seq DESC) AS latest
    FROM ev WHERE name = 'satisfaction-given.v1') s JOIN inquiry i ON i.inq = s.inq
  WHERE s.latest = 1 AND s.d->>'${answered}' IS NOT NULL`;

/** Relances of a kind, on the seventh day after each. */
const followUps = (kind: string) =>
  relationship(`
    SELECT date(e.day, '+7 days') AS day, EXISTS (SELECT 1 FROM act WHERE act.per = e.per AND act.ms > e.ms
        AND act.ms <= e.ms + 604800000) AS part, NULL AS x, e.per, e.inq AS about, e.seq AS known
    FROM ev e WHERE e.name = 'relance-sent.v1' AND ${kind}`);

const said = (name: string) => `(SELECT count(*) FROM ev e WHERE e.inq = inquiry.inq AND e.name = '${name}')`;
const wasSaid = (name: string) => `${said(name)} > 0`;
const answered = 'answer IS NOT NULL';

export const observations: Readonly<Record<string, string>> = {
  'closings-confirmed': received(
    `word = 'off-target'`,
    `firstVerdict = 'off-target' AND word IS NOT NULL AND drawn(inq)`,
  ),
  'off-target-share': received('offTarget', 'verdict IS NOT NULL'),
  'private-journey-completion': received('went', `verdict = 'qualified'`),
  'intent-precision': received(`firstVerdict IN ('qualified', 'premature')`, 'verdict IS NOT NULL AND NOT offTarget'),
  'median-first-response': received('0', answered, `answer->>'businessMinutes'`),
  unanswered: received('0', `answer IS NULL AND broken`),
  'p90-first-response': received('0', answered, `answer->>'businessMinutes'`),
  'calendar-first-response': received('0', answered, `answer->>'calendarMinutes'`),
  'first-response-margin': received('0', answered, `answer->>'marginMinutes'`),
  'advised-channel-kept': received(
    `answer->>'advisedChannel' = answer->>'channel'`,
    `${answered} AND answer->>'advisedChannel' IS NOT NULL`,
  ),
  'first-response-within-target': received(
    `coalesce(answer->>'withinTarget', 0) AND NOT broken`,
    `${answered} OR broken`,
  ),
  warnings: received(said('first-response-warned.v1'), '1'),
  breaches: received(wasSaid('first-response-breached.v1'), '1'),
  'cadence-kept': `
    WITH s AS (SELECT inq, min(day) AS planned, max(iif(name <> 'relance-deferred.v1', day, NULL)) AS done,
      max(name = 'relance-sent.v1') AS sent FROM ev WHERE name LIKE 'relance-%' GROUP BY inq, d->>'waitNumber', d->>'step')
    SELECT s.done, s.sent AND s.planned = s.done, NULL, NULL, ${sides} FROM s JOIN inquiry i ON i.inq = s.inq WHERE s.done IS NOT NULL`,
  'follow-ups-answered': followUps('1'),
  'follow-ups-answered-slots': followUps(`d->>'offer' = 'slots'`),
  'follow-ups-answered-clarification': followUps(`d->>'offer' = 'clarification'`),
  'follow-ups-answered-another-option': followUps(`d->>'offer' = 'another-option'`),
  'follow-ups-answered-new-slot': followUps(`d->>'offer' = 'new-slot'`),
  'response-rate': relationship(`
    SELECT date(c.day, '+7 days') AS day, EXISTS (SELECT 1 FROM act WHERE act.per = c.per AND act.ms > c.ms
        AND act.ms <= min(c.ms + 604800000, coalesce(c.next, 9e15))) AS part,
      NULL AS x, c.per, e.inq AS about, c.seq AS known
    FROM (SELECT *, lead(ms) OVER (PARTITION BY per ORDER BY ms) AS next FROM ask) c JOIN ev e ON e.seq = c.seq`),
  'recontact-within-7-days': `
    WITH w AS (SELECT e.inq, e.per, e.at, date(e.day, '+7 days') AS due, (SELECT min(b.at) FROM back b
        WHERE b.per = e.per AND b.at > e.at AND b.day <= date(e.day, '+7 days')) AS back
      FROM ev e WHERE e.name = 'client-awaited.v1')
    SELECT w.due, w.back IS NOT NULL, NULL, NULL, ${sides} FROM w JOIN inquiry i ON i.inq = w.inq WHERE NOT EXISTS (
      SELECT 1 FROM act WHERE act.per = w.per AND act.at > w.at
        AND CASE WHEN w.back IS NOT NULL THEN act.at < w.back ELSE local(act.at) <= w.due END)`,
  'spontaneous-recontact': relationship(`
    SELECT day, name <> 'inquiry-woken.v1' AS part, NULL AS x, per, inq AS about, seq AS known FROM ev WHERE
      (((name = 'client-asked.v1' AND d->>'what' = 'resume') OR (name = 'inquiry-received.v1' AND d->>'returningClient'))
        AND NOT EXISTS (SELECT 1 FROM ev w WHERE w.per = ev.per AND w.ms < ev.ms AND w.ms > ev.ms - 60000
          AND w.name IN ('inquiry-received.v1', 'client-wrote.v1', 'client-asked.v1')))
      OR (name = 'inquiry-woken.v1' AND d->>'because' = 'date')`),
  'confirmed-appointments': received('agreed OR sold', `verdict = 'qualified' OR ${answered} OR agreed OR sold`),
  'contact-pressure': relationship(`
    SELECT p.day, 0 AS part, p.felt AS x, p.per, e.inq AS about, p.seq AS known FROM (SELECT *, count(*) OVER (
      PARTITION BY per ORDER BY ms, seq RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - (SELECT count(*) FROM press o
      WHERE o.per = press.per AND o.ms <= press.ms - 2592000000) AS felt FROM press) p JOIN ev e ON e.seq = p.seq`),
  'no-show-rate': meetings(`o.kind = 'no-show' AND coalesce(o.author, 'client') = 'client'`),
  'no-show-by-advisor': meetings(`o.kind = 'no-show' AND coalesce(o.author, 'client') = 'advisor'`),
  'appointment-to-sale': meetings(`o.kind = 'sale'`, `o.kind <> 'no-show'`),
  'sales-value': meetings('1', `o.kind = 'sale'`, 'o.amount', 'o.currency'),
  'recurrence-6-months': recurrence(6),
  'recurrence-12-months': recurrence(12),
  'trading-up': relationship(`
    SELECT p.day, p.amount > p.mean AS part, NULL AS x, p.per, NULL AS about, ${endOf('p.day')} AS known
    FROM (SELECT p.*, (SELECT avg(e.amount) FROM purchase e WHERE e.per = p.per AND e.currency = p.currency
      AND e.day < p.day) AS mean FROM purchase p) p WHERE p.mean IS NOT NULL`),
  satisfaction: satisfaction(`s.d->>'csat' >= 4`, 'csat'),
  recommendation: satisfaction(`(s.d->>'nps' >= 9) - (s.d->>'nps' <= 6)`, 'nps'),
  // Further figures of the page, the funnel and older API readers.
  received: received('1', '1'),
  qualified: received('1', `verdict = 'qualified'`),
  scored: received('1', 'verdict IS NOT NULL'),
  escalations: received('1', wasSaid('inquiry-escalated.v1')),
  'reached-qualified': received('1', `verdict = 'qualified' OR ${answered} OR agreed OR sold`),
  'reached-answered': received('1', `${answered} OR agreed OR sold`),
  'reached-confirmed': received('1', 'agreed OR sold'),
  'reached-met': received('1', 'met OR sold'),
  'reached-sold': received('1', 'sold'),
};
