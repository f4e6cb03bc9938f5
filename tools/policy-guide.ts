/** The policy guide, made from its JSON Schema and the default: tools/write-policy-schema.ts writes it. */

/** The part of JSON Schema that our own schemas use. */
export interface Schema {
  readonly $ref?: string | undefined;
  readonly $defs?: Readonly<Record<string, Schema | boolean>> | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly properties?: Readonly<Record<string, Schema | boolean>> | undefined;
  readonly items?: Schema | boolean | readonly unknown[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly anyOf?: readonly (Schema | boolean)[] | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly pattern?: string | undefined;
}

export interface Field {
  /** Keys joined by dots; `[]` for each item of a list. */
  readonly path: string;
  readonly schema: Schema;
}

export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}

/** A resolved reference, with its sibling keys. */
function resolved(root: Schema, schema: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  const target = name === undefined ? undefined : root.$defs?.[name];
  return isSchema(target) ? { ...target, ...schema } : schema;
}

/** Every field of the document, including those that contain others. */
export function fieldsOf(root: Schema, schema: Schema = root, path = ''): Field[] {
  const own = resolved(root, schema);
  const here: Field[] = path === '' ? [] : [{ path, schema: own }];
  const inside = Object.entries(own.properties ?? {}).flatMap(([key, child]) =>
    isSchema(child) ? fieldsOf(root, child, path === '' ? key : `${path}.${key}`) : [],
  );
  const items = isSchema(own.items) && !Array.isArray(own.items) ? fieldsOf(root, own.items, `${path}[]`) : [];
  return [...here, ...inside, ...items.filter(({ path: item }) => item !== `${path}[]`)];
}

function accepts(schema: Schema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.anyOf !== undefined) return schema.anyOf.map((one) => (isSchema(one) ? accepts(one) : '')).join(' or ');
  if (schema.type === 'integer') return `${schema.minimum} to ${schema.maximum}`;
  if (schema.type === 'boolean') return 'yes or no';
  if (schema.type === 'array') return isSchema(schema.items) ? `list of: ${accepts(schema.items)}` : 'list';
  if (schema.type === 'string') return schema.maxLength === undefined ? 'text' : `text, ${schema.maxLength} at most`;
  return '';
}

function valueAt(policy: object, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => {
    if (typeof node !== 'object' || node === null) return undefined;
    return new Map<string, unknown>(Object.entries(node)).get(key);
  }, policy);
}

function defaultText(policy: object, { path }: Field): string {
  if (path.includes('[]')) return '';
  const value = valueAt(policy, path);
  if (value === undefined) return '';
  const isList = Array.isArray(value);
  if (typeof value === 'object' && !isList) return '';
  const text =
    isList && value.some((item) => typeof item === 'object') ? `${value.length} items` : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text.replaceAll('|', '\\|');
}

function row(field: Field, policy: object): string {
  const { path, schema } = field;
  const cells = [`\`${path}\``, schema.description ?? '', accepts(schema), defaultText(policy, field)];
  return `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`;
}

const preface = `# The policy of a house

Everything a house decides for itself is one document. Its shape, ranges and rules have one source, \`events/policy/house-policy.ts\`;
this page and [policy.schema.json](policy.schema.json) are generated from it (\`npx node tools/write-policy-schema.ts\`).
A broken policy is refused with the path and a plain sentence for each problem; unknown keys are refused everywhere, so
that no question about means can be added.

## Versions
- Every published policy is kept for ever under a name such as \`2026-11-23.2\`: the day of the house, and a number.
- \`PUT /api/policy\` takes \`{policy, basedOn, effectiveFrom?, note?}\`. \`basedOn\` is the version published last
  (\`latest\` in \`GET /api/policy/history\`); when another version was published meanwhile the response is 409 and nothing changes.
- Without \`effectiveFrom\` it decides at once: the house's settings, their revision and the event
  \`policy-published.v1\` change in one transaction, and every open promise is counted anew. With a later instant it
  waits, and the schedule \`apply-due-policies\` puts it in force at that hour, or at the next full one. At most one version waits:
  a later publication replaces it.
- \`POST /api/policy/rollback\` takes \`{to, note?}\` and publishes the content of an earlier version as a new one.
- \`GET /api/policy\` is the one in force; \`?version=\` any other; \`?at=\` the one in force at an instant.
  \`GET /api/policy/diff?from=&to=\` returns the differences, with labels in both languages.
- Provisioning the house changes people and hours, and the policy only as long as no manager has published one. A setup
  with \`"replacesPublished": true\` puts its policy in force all the same; published versions stay in the history.
- A new policy never changes past decisions: verdicts and assignments keep their version. Open deadlines follow the new
  policy at once.

## Check
\`POST /api/policy/check\` takes \`{policy}\`, or the fields of the editor as a form, and answers
\`{ok, problems: [{path, label, message}]}\` with status 200: the problems that publishing would report, found by the same code;
nothing is changed. The editor calls it whenever a changed field loses the focus, and shows the problems beside the field;
without scripts they are shown once the form is sent. For a form, \`path\` is the name of the field.

## Preview
\`POST /api/policy/preview\` takes \`{policy, from, to}\` (days of the house or instants; \`to\` is not included) and replays the
inquiries received then under the policy in force and under the draft, on the same texts, purchases and signals.
- **Verdicts and levels** are scored again, with the reasons that differ; \`repeated\` counts the real decisions that the replay
  repeats.
- **First responses**: the deadline is computed again on the hours of that time, and compared with the real answer.
- **Load**: inquiries are assigned again in order, by desk, level and fairness. Capacity is not replayed, because the time
  at which each inquiry was finished would have depended on its owner.
- **Relances**: each wait runs its cadence against the client's ledger and today's preferences, for thirty days at most.

## What is not applied yet
The fields of \`retention\` are stored in the document and have no field in the editor: nothing applies retention yet.

## Rules between fields
- The five weights add up to 100, and the lines of each criterion can reach its weight.
- Warnings rise and stay under 100 %; the manager is notified after 100 %.
- Thresholds: known client ≤ qualified ≤ pace of a VIC. Off-target: doubtful ≤ certain ≤ overwhelming.
- Relances of one moment have increasing days; keys are unique; at least one relance offers something.
- Outcome of a meeting: asked again, then the manager is asked, then the inquiry is paused. Times are proposed further ahead than the notice.
- Hours of a day follow one another; at least one day of the week has hours. The default language is one of the house's.
- The inner circle comes before the VIC and needs no less spend. Bespoke work is planned at least as far ahead.

## Every field
| field | meaning | accepts | default |
|---|---|---|---|
`;

/** The guide: how policies are published, and the meaning of every field of the document. */
export function policyGuide(schema: Schema, policy: object): string {
  return `${preface}${fieldsOf(schema)
    .map((field) => row(field, policy))
    .join('\n')}\n`;
}
