import fc from 'fast-check';

/** An expression in pieces: its text, and values that become `:v0`, `:v1`, … where they stand. */
export type Pieces = readonly (string | { readonly value: unknown })[];

/** The expression of a request. */
export interface Rendered {
  readonly text: string;
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
}

const meant: Readonly<Record<string, string>> = { '#text': 's', '#status': 'status', '#doc': 'doc', '#until': 'until' };

/** @param letter keeps the values of two expressions in one request apart. */
export function render(pieces: Pieces, letter: string): Rendered {
  const values: Record<string, unknown> = {};
  const words = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const name = `:${letter}${Object.keys(values).length}`;
    values[name] = piece.value;
    return name;
  });
  const text = words.join(' ');
  const names = Object.fromEntries(Object.entries(meant).filter(([name]) => new RegExp(`${name}\\b`).test(text)));
  return { text, names, values };
}

const joined = (...parts: fc.Arbitrary<Pieces | string>[]): fc.Arbitrary<Pieces> =>
  fc.tuple(...parts).map((all) => all.flatMap((part) => (typeof part === 'string' ? [part] : part)));
const word = (text: string): fc.Arbitrary<string> => fc.constant(text);
const given = (value: fc.Arbitrary<unknown>): fc.Arbitrary<Pieces> => value.map((one) => [{ value: one }]);

const wholeNumber = fc.integer({ min: -3, max: 3 });
export const text = fc.constantFrom('', 'a', 'ab', 'b', 'é', '～', '😀', 'SENT');
export const scalar = fc.oneof(wholeNumber, text, fc.boolean(), fc.constant(null));
const list = fc.array(scalar, { maxLength: 3 });
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 1, arbitrary: list },
  { weight: 1, arbitrary: fc.record({ n: wholeNumber, s: text }, { requiredKeys: [] }) },
);

/** Attributes an item has, of every kind, and some it never has. */
const path = fc.constantFrom(
  ...['n', 's', '#text', 'flag', 'version', 'doc', 'doc.n', 'doc.s', 'doc.#status', '#doc.marks'],
  ...['doc.deep.n', 'doc.deep', 'doc.absent', 'absent', 'absent.n', 'n.below', 'pk', 'doc.toString'],
);
const operand = fc.oneof(joined(path), given(anyValue));

/** The lower bound first: a malformed range is refused before any item is read, and has its own test. */
function between(bounds: readonly (number | string)[]): fc.Arbitrary<Pieces> {
  return fc
    .tuple(path, fc.subarray([...bounds], { minLength: 2, maxLength: 2 }))
    .map(([name, [from, to]]) => [name, 'BETWEEN', { value: from }, 'AND', { value: to }]);
}

const simpleTest: fc.Arbitrary<Pieces> = fc.oneof(
  joined(word('attribute_exists('), path, word(')')),
  joined(word('attribute_not_exists('), path, word(')')),
  { weight: 4, arbitrary: joined(operand, fc.constantFrom('=', '<>', '<', '<=', '>', '>='), operand) },
  between([-2, 0, 1, 3]),
  between(['', 'a', 'ab', 'b', 'é', '～', '😀']),
  joined(word('begins_with('), path, word(','), given(text), word(')')),
);

const { combined } = fc.letrec<{ combined: Pieces; part: Pieces }>((tie) => ({
  combined: fc.oneof(
    { maxDepth: 3 },
    simpleTest,
    joined(tie('part'), word('AND'), tie('part')),
    joined(tie('part'), word('OR'), tie('part')),
    joined(word('NOT'), simpleTest),
  ),
  part: fc.oneof(
    { maxDepth: 3 },
    simpleTest,
    joined(word('('), tie('part'), fc.constantFrom('AND', 'OR'), tie('part'), word(')')),
    joined(word('NOT ('), tie('part'), fc.constantFrom('and', 'or'), tie('part'), word(')')),
    joined(tie('part'), word('AND'), simpleTest),
  ),
}));

/** The conditions of the product's own writes, word for word, with values for which they are true or false. */
const productConditions: fc.Arbitrary<Pieces> = fc.oneof(
  fc.constantFrom<Pieces>(
    ['attribute_not_exists(pk)'],
    ['attribute_exists(pk)'],
    ['attribute_exists(pk) AND attribute_not_exists(doc.consentWithdrawnAt)'],
    ['attribute_exists(pk) AND attribute_not_exists(doc.outcome)'],
  ),
  joined(word('attribute_not_exists(pk) OR doc.#until <='), given(text)),
  joined(word('doc.#status ='), given(text)),
  joined(word('doc.inquiryCount ='), given(wholeNumber)),
  joined(word('attribute_not_exists(openCount) OR openCount <'), given(wholeNumber)),
  joined(word('openCount <'), given(wholeNumber)),
  joined(word('version ='), given(wholeNumber)),
  joined(word('#doc.n ='), given(wholeNumber), word('AND #doc.s ='), given(text)),
  joined(word('doc.marks ='), given(list), word('AND attribute_not_exists(doc.preferences)')),
);

export const anyCondition = fc.oneof(productConditions, combined);

/** No path within another. */
const written = fc.constantFrom<string[]>(
  ['n', 's', 'flag', 'version', 'openCount', 'doc', 'absent.n', 'gsi1pk', 'gsi1sk'],
  ['n', '#text', 'doc.n', 'doc.s', 'doc.#status', '#doc.marks', 'doc.deep', 'doc.absent'],
  ['doc.n', 'doc.s', 'doc.deep.n', 'doc.absent.n', 'gsi1sk', 'version'],
);
/** Attributes that are present, absent or null, each often. */
const perhapsThere = fc.constantFrom('n', 'flag', 'doc.n', 'doc.absent', 'doc.deep.n');
const absentOr = (value: fc.Arbitrary<unknown>) =>
  joined(word('if_not_exists('), perhapsThere, word(','), given(value), word(')'));
const term = fc.oneof(
  { weight: 4, arbitrary: given(anyValue) },
  joined(path),
  absentOr(anyValue),
  joined(word('list_append('), path, word(','), given(list), word(')')),
  joined(word('list_append('), absentOr(list), word(','), given(list), word(')')),
  joined(path, fc.constantFrom('+', '-'), given(wholeNumber)),
  joined(absentOr(wholeNumber), fc.constantFrom('+', '-'), given(wholeNumber)),
);
const change = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('SET' as const), joined(word('='), term)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('REMOVE' as const), fc.constant<Pieces>([])) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('ADD' as const), given(wholeNumber)) },
);

const combinedUpdate: fc.Arbitrary<Pieces> = written
  .chain((paths) => fc.shuffledSubarray(paths, { minLength: 1, maxLength: 4 }))
  .chain((paths) => fc.tuple(fc.constant(paths), fc.array(change, { minLength: 4, maxLength: 4 })))
  .chain(([paths, changes]) =>
    fc.shuffledSubarray(['SET', 'REMOVE', 'ADD'], { minLength: 3 }).map((sections) =>
      sections.flatMap((section): Pieces => {
        const own = paths.flatMap((path, n) =>
          changes[n]?.[0] === section ? [[path, ...(changes[n]?.[1] ?? [])]] : [],
        );
        return own.flatMap((pieces, n) => [n === 0 ? section : ',', ...pieces]);
      }),
    ),
  );

/** The updates of the product, word for word. */
const productUpdates: fc.Arbitrary<Pieces> = fc.oneof(
  joined(word('SET entity ='), given(text), word('ADD openCount'), given(wholeNumber)),
  joined(
    word('SET entity ='),
    given(text),
    word(', expiresAt ='),
    given(wholeNumber),
    word('ADD submissions'),
    given(wholeNumber),
  ),
  joined(word('SET doc.inquiryCount ='), given(wholeNumber), word(', doc.consents ='), given(list)),
  joined(
    ...[word('SET doc.inquiryCount ='), given(wholeNumber), word(', doc.consents ='), given(list)],
    ...[word(', doc.consentLapsedAt ='), given(text), word('REMOVE doc.consentWithdrawnAt')],
  ),
  joined(
    ...[word('SET doc.inquiryCount = doc.inquiryCount +'), given(wholeNumber), word(', doc.knownSince ='), given(text)],
    ...[word(', doc.advisorId = if_not_exists(doc.advisorId,'), given(text), word(')')],
  ),
  joined(word('SET doc.#status ='), given(text), word('REMOVE doc.rendered')),
  joined(word('SET doc.doubts = doc.doubts +'), given(wholeNumber)),
  joined(word('SET doc.notes = list_append(doc.notes,'), given(list), word(')')),
  joined(
    word('SET entity ='),
    given(text),
    word(', doc ='),
    given(fc.record({ n: wholeNumber, doubts: wholeNumber, notes: list })),
  ),
  joined(word('SET doc.consentWithdrawnAt ='), given(text)),
  fc.constant(['REMOVE doc.consentWithdrawnAt']),
);

export const anyUpdate = fc.oneof(productUpdates, { weight: 2, arbitrary: combinedUpdate });
