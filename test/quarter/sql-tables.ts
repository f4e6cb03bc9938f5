/**
 * The exported events as tables: written from the definitions of the figures alone, and created once, in this order.
 * `local(instant)` is the date in the house's time zone.
 */
export const eventTable = `
CREATE TABLE ev (seq INTEGER PRIMARY KEY, id TEXT UNIQUE, name TEXT, at TEXT, ms REAL, day TEXT, inq TEXT, per TEXT, d TEXT);`;

export const tables = `
CREATE INDEX evOfInquiry ON ev (inq, name, seq);
CREATE INDEX evOfPerson ON ev (per, name, seq);
CREATE INDEX evByName ON ev (name, seq);

-- The first promise is the first that was planned; a past that was brought in has its own, and no later one is the first.
CREATE TABLE promise AS SELECT r.inq, iif(EXISTS (SELECT 1 FROM ev i WHERE i.inq = r.inq AND i.name = 'inquiry-imported.v1'),
    'obl-' || r.inq, coalesce((SELECT p.d->>'obligationId' FROM ev p
      WHERE p.inq = r.inq AND p.name = 'first-response-planned.v1' ORDER BY p.seq LIMIT 1), 'obl-' || r.inq)) AS obligation
  FROM ev r WHERE r.name = 'inquiry-received.v1';
CREATE TABLE given AS SELECT ev.*, d->>'obligationId' = obligation AS first
  FROM ev JOIN promise USING (inq) WHERE name = 'first-response-given.v1';
CREATE INDEX givenOfInquiry ON given (inq, seq);
-- What was said last about the first response decides: given, taken back, or never received.
CREATE TABLE answer AS SELECT inq, d FROM (
  SELECT inq, what, d, row_number() OVER (PARTITION BY inq ORDER BY seq DESC) AS latest FROM (
    SELECT inq, seq, 'given' AS what, d FROM given WHERE first
    UNION ALL
    SELECT e.inq, e.seq, 'undone', NULL FROM ev e
    WHERE ((e.name = 'choice-undone.v1' AND e.d->>'choice' IN ('answered', 'written', 'slots', 'clarification'))
        OR (e.name = 'inquiry-reopened.v1' AND e.d->>'because' <> 'client-spoke'
       AND coalesce(e.d->>'promise', 'same') <> 'new'))
      AND coalesce((SELECT g.first FROM given g WHERE g.inq = e.inq AND g.seq < e.seq ORDER BY g.seq DESC LIMIT 1), 1))
) WHERE latest = 1 AND what = 'given';
CREATE INDEX answerOfInquiry ON answer (inq);

CREATE TABLE judged AS SELECT inq FROM (
  SELECT e.inq, e.name, row_number() OVER (PARTITION BY e.inq ORDER BY e.seq DESC) AS latest FROM ev e
  WHERE e.name = 'advisor-judged-off-target.v1'
     OR (e.name = 'choice-undone.v1' AND e.d->>'choice' = 'off-target')
     OR (e.name = 'inquiry-reopened.v1' AND e.d->>'because' <> 'client-spoke'
       AND coalesce(e.d->>'promise', 'same') <> 'new')
) WHERE latest = 1 AND name = 'advisor-judged-off-target.v1';
CREATE TABLE verdict AS SELECT inq, d->>'verdict' AS verdict,
  row_number() OVER (PARTITION BY inq ORDER BY seq DESC) AS last, row_number() OVER (PARTITION BY inq ORDER BY seq) AS first
  FROM ev WHERE name = 'inquiry-qualified.v1';

-- A meeting lies where it was moved to last. It stands unless it was cancelled, or its choice taken back, afterwards.
CREATE TABLE meeting AS SELECT c.inq, c.d->>'appointmentId' AS appointment, last.d->>'startsAt' AS startsAt,
    last.d->>'advisorId' AS advisor, c.d->>'boutiqueId' AS boutique, NOT EXISTS (
      SELECT 1 FROM ev x WHERE x.inq = c.inq AND x.seq > c.seq AND (
        (x.name = 'appointment-cancelled.v1' AND x.d->>'appointmentId' = c.d->>'appointmentId')
        OR (x.name = 'choice-undone.v1' AND x.d->>'choice' = 'slot-chosen'
          AND c.seq = (SELECT max(y.seq) FROM ev y WHERE y.inq = c.inq AND y.name = c.name AND y.seq < x.seq)))) AS stands
  FROM ev c JOIN ev last ON last.seq = (SELECT max(m.seq) FROM ev m WHERE m.inq = c.inq
    AND m.name IN ('slot-chosen.v1', 'appointment-moved.v1') AND m.d->>'appointmentId' = c.d->>'appointmentId')
  WHERE c.name = 'slot-chosen.v1';
-- One outcome a meeting, the last word; who met is whoever the meeting was with.
CREATE TABLE outcome AS SELECT o.inq, local(o.met) AS day, o.kind, o.author, o.amount, o.currency,
    coalesce(m.advisor, o.byId) AS advisor, m.boutique FROM (
  SELECT inq, coalesce(d->>'metOn', at) AS met, d->>'kind' AS kind, d->>'author' AS author, d->>'byId' AS byId,
    d->>'amountMinor' AS amount, d->>'currency' AS currency,
    row_number() OVER (PARTITION BY inq, coalesce(d->>'metOn', at) ORDER BY seq DESC) AS latest
  FROM ev WHERE name = 'outcome-recorded.v1') o
  LEFT JOIN (SELECT inq, startsAt, max(advisor) AS advisor, max(boutique) AS boutique FROM meeting GROUP BY inq, startsAt) m
    ON m.inq = o.inq AND m.startsAt = o.met
  WHERE o.latest = 1;

CREATE TABLE owner AS SELECT inq, d->>'ownerId' AS advisor, d->>'boutiqueId' AS boutique,
  row_number() OVER (PARTITION BY inq ORDER BY seq DESC) AS latest FROM ev WHERE name = 'advisor-assigned.v1';
-- A first promise that was broken, and who had the client then, where that one works.
CREATE TABLE missed AS SELECT e.inq, e.d->>'ownerId' AS advisor, (SELECT a.d->>'boutiqueId' FROM ev a
    WHERE a.inq = e.inq AND a.name = 'advisor-assigned.v1' AND a.seq < e.seq ORDER BY a.seq DESC LIMIT 1) AS boutique,
  row_number() OVER (PARTITION BY e.inq ORDER BY e.seq) AS rank
  FROM ev e JOIN promise p ON p.inq = e.inq AND p.obligation = e.d->>'obligationId'
  WHERE e.name = 'first-response-breached.v1';
-- The latest word of a person on what a message is.
CREATE TABLE word AS SELECT inq, d->>'because' AS verdict, row_number() OVER (PARTITION BY inq ORDER BY seq DESC) AS latest
  FROM ev WHERE name = 'inquiry-steered.v1' AND d->>'act' = 'judged';
CREATE TABLE level AS SELECT inq, coalesce(d->>'levelAfter', d->>'vicLevel') AS level,
  row_number() OVER (PARTITION BY inq ORDER BY seq DESC) AS latest
  FROM ev WHERE name IN ('inquiry-qualified.v1', 'inquiry-rescored.v1', 'inquiry-level-changed.v1');
CREATE TABLE need AS SELECT inq, d->>'jobToBeDone' AS job, row_number() OVER (PARTITION BY inq ORDER BY seq DESC) AS latest
  FROM ev WHERE name = 'inquiry-qualified.v1';
CREATE TABLE rules AS SELECT inq, d->>'policyVersion' AS policy, row_number() OVER (PARTITION BY inq ORDER BY seq DESC) AS latest
  FROM ev WHERE name IN ('inquiry-received.v1', 'inquiry-qualified.v1');

CREATE TABLE inquiry AS SELECT r.inq, r.per, r.seq, r.day, v.verdict AS verdict, f.verdict AS firstVerdict,
    coalesce(v.verdict = 'off-target', 0) OR r.inq IN (SELECT inq FROM judged) AS offTarget, a.d AS answer,
    EXISTS (SELECT 1 FROM ev e WHERE e.inq = r.inq AND (e.name = 'slot-chosen.v1'
      OR (e.name = 'client-asked.v1' AND e.d->>'what' = 'other-times'))) AS went,
    EXISTS (SELECT 1 FROM outcome o WHERE o.inq = r.inq)
      OR EXISTS (SELECT 1 FROM meeting m WHERE m.inq = r.inq AND m.stands) AS agreed,
    EXISTS (SELECT 1 FROM outcome o WHERE o.inq = r.inq AND o.kind <> 'no-show') AS met,
    EXISTS (SELECT 1 FROM outcome o WHERE o.inq = r.inq AND o.kind = 'sale')
      OR EXISTS (SELECT 1 FROM ev e WHERE e.inq = r.inq AND e.name = 'inquiry-closed.v1' AND e.d->>'because' = 'won') AS sold,
    coalesce(a.d->>'byId', w.advisor, 'none') AS advisor, coalesce(w.boutique, 'none') AS boutique,
    (SELECT verdict FROM word x WHERE x.inq = r.inq AND x.latest = 1) AS word,
    m.advisor AS missedBy, m.boutique AS missedAt, m.inq IS NOT NULL AS broken,
    coalesce(l.level, 'none') AS level, iif(r.d->>'vip', 'vip', 'not-vip') AS vip, r.d->>'channel' AS channel,
    r.d->>'language' AS language, r.d->>'intent' AS intent, coalesce(n.job, 'none') AS job, p.policy
  FROM ev r LEFT JOIN verdict v ON v.inq = r.inq AND v.last = 1 LEFT JOIN verdict f ON f.inq = r.inq AND f.first = 1
  LEFT JOIN answer a ON a.inq = r.inq LEFT JOIN owner w ON w.inq = r.inq AND w.latest = 1
  LEFT JOIN missed m ON m.inq = r.inq AND m.rank = 1
  LEFT JOIN level l ON l.inq = r.inq AND l.latest = 1 LEFT JOIN rules p ON p.inq = r.inq AND p.latest = 1
  LEFT JOIN need n ON n.inq = r.inq AND n.latest = 1
  WHERE r.name = 'inquiry-received.v1';
CREATE INDEX inquiryById ON inquiry (inq);
CREATE INDEX inquiryOfPerson ON inquiry (per, seq);

CREATE TABLE act AS SELECT per, at, ms FROM ev e WHERE name IN
  ('client-completed.v1', 'client-wrote.v1', 'client-asked.v1', 'client-left.v1', 'slot-chosen.v1', 'satisfaction-given.v1')
  OR (name IN ('appointment-moved.v1', 'appointment-cancelled.v1') AND d->>'by' = 'client')
  OR (name = 'contact-recorded.v1' AND d->>'direction' = 'inbound')
  OR (name = 'inquiry-received.v1' AND EXISTS (SELECT 1 FROM ev o WHERE o.per = e.per AND o.name = e.name AND o.seq < e.seq));
CREATE INDEX actOfPerson ON act (per, ms);
CREATE TABLE ask AS SELECT per, ms, day, min(seq) AS seq FROM ev WHERE name IN ('relance-sent.v1', 'slots-proposed.v1',
  'clarification-asked.v1') OR (name = 'contact-recorded.v1' AND d->>'direction' = 'outbound') GROUP BY per, ms, day;
CREATE TABLE back AS SELECT per, at, day FROM ev WHERE name = 'relance-sent.v1'
  OR (name = 'contact-recorded.v1' AND d->>'direction' = 'outbound');
CREATE INDEX backOfPerson ON back (per, at);
CREATE TABLE press AS SELECT per, ms, day, seq FROM ev WHERE
  (name = 'mail-sent.v1' AND d->>'audience' = 'client' AND d->>'contactClass' IN ('relational', 'advisor-initiated'))
  OR (name = 'contact-recorded.v1' AND d->>'direction' = 'outbound')
  OR (name = 'first-response-given.v1' AND d->>'choice' IN ('answered', 'written') AND coalesce((SELECT n.name FROM ev n
    WHERE n.inq = ev.inq AND n.seq > ev.seq AND (n.name = 'first-response-recorded.v1'
      OR (n.name = 'choice-undone.v1' AND n.d->>'choice' IN ('answered', 'written'))) ORDER BY n.seq LIMIT 1), '') <> 'choice-undone.v1');
CREATE INDEX pressOfPerson ON press (per, ms);
CREATE TABLE purchase AS SELECT per, id, day, amount, currency FROM (
  SELECT per, d->>'purchaseId' AS id, d->>'purchasedOn' AS day, d->>'amountMinor' AS amount, d->>'currency' AS currency,
    row_number() OVER (PARTITION BY per, d->>'purchaseId' ORDER BY seq DESC) AS latest
  FROM ev WHERE name IN ('purchase-recorded.v1', 'purchase-recorded.v2')) WHERE latest = 1;
CREATE INDEX purchaseOfPerson ON purchase (per, day);
CREATE TABLE firstPurchase AS SELECT per, min(day) AS day FROM purchase GROUP BY per;`;
