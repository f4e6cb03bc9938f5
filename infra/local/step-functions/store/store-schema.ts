/** Tables of the durable store. Bump {@link schemaVersion} when they change. */
export const schemaVersion = 1;

export const schema = `
CREATE TABLE definitions (
  hash TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  arn TEXT NOT NULL,
  role_arn TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE TABLE executions (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  arn TEXT NOT NULL UNIQUE,
  machine_arn TEXT NOT NULL,
  status TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  definition_hash TEXT NOT NULL REFERENCES definitions (hash),
  snapshot TEXT NOT NULL
) STRICT;
CREATE INDEX executions_by_machine ON executions (machine_arn, seq);
CREATE INDEX executions_by_status ON executions (machine_arn, status, seq);
CREATE TABLE history (
  execution INTEGER NOT NULL REFERENCES executions (seq) ON DELETE CASCADE,
  id INTEGER NOT NULL,
  previous_id INTEGER NOT NULL,
  at INTEGER NOT NULL,
  type TEXT NOT NULL,
  details_name TEXT,
  details TEXT,
  PRIMARY KEY (execution, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE timers (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  execution INTEGER NOT NULL REFERENCES executions (seq) ON DELETE CASCADE,
  timer_id INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  UNIQUE (execution, timer_id)
) STRICT;
CREATE TABLE invocations (
  execution INTEGER NOT NULL REFERENCES executions (seq) ON DELETE CASCADE,
  invocation_id INTEGER NOT NULL,
  function_name TEXT NOT NULL,
  qualifier TEXT,
  state_name TEXT NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (execution, invocation_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE tokens (
  token TEXT PRIMARY KEY,
  execution INTEGER NOT NULL REFERENCES executions (seq) ON DELETE CASCADE,
  open INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tokens_by_execution ON tokens (execution);
PRAGMA user_version = ${schemaVersion};
`;
