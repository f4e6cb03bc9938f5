/** The workflow as a Mermaid flowchart: boxes work, rounded boxes wait, diamonds decide, circles end. */

interface Choice {
  readonly Condition: string;
  readonly Comment?: string;
  readonly Next: string;
}

export interface DrawnState {
  readonly Type: string;
  readonly Resource?: string;
  readonly Next?: string;
  readonly Default?: string;
  readonly Choices?: readonly Choice[];
  readonly Catch?: readonly { readonly ErrorEquals: readonly string[]; readonly Next: string }[];
}

export interface DrawnWorkflow {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, DrawnState>>;
}

function idOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '_');
}

function nodeOf(name: string, { Type, Resource = '' }: DrawnState): string {
  if (Type === 'Choice') return `{"${name}"}`;
  if (Type === 'Succeed') return `((("${name}")))`;
  return Resource.endsWith('.waitForTaskToken') ? `(["⏳ ${name}"])` : `["${name}"]`;
}

/** A rule by its comment, or by the values that its condition compares with. */
function labelOf({ Condition, Comment }: Choice): string {
  return Comment ?? [...Condition.matchAll(/'([^']+)'/g)].map(([, answer]) => answer).join(', ');
}

function edgesOf(name: string, { Next, Default, Choices = [], Catch = [] }: DrawnState): string[] {
  const from = `  ${idOf(name)}`;
  const timedOut = Catch.filter(({ ErrorEquals }) => ErrorEquals.includes('States.Timeout'));
  return [
    ...Choices.map((choice) => `${from} -->|${labelOf(choice)}| ${idOf(choice.Next)}`),
    ...(Default === undefined ? [] : [`${from} -->|otherwise| ${idOf(Default)}`]),
    ...timedOut.map((catcher) => `${from} -.->|its time is over| ${idOf(catcher.Next)}`),
    ...(Next === undefined
      ? []
      : [timedOut.length > 0 ? `${from} -->|a signal| ${idOf(Next)}` : `${from} --> ${idOf(Next)}`]),
  ];
}

export function workflowDrawing({ StartAt, States }: DrawnWorkflow): string {
  const states = Object.entries(States);
  return [
    'flowchart TD',
    ...states.map(([name, state]) => `  ${idOf(name)}${nodeOf(name, state)}`),
    `  begin(( )) --> ${idOf(StartAt)}`,
    ...states.flatMap(([name, state]) => edgesOf(name, state)),
    '',
  ].join('\n');
}

const opening = '<!-- The drawing is written by `npm run workflow:draw`. -->\n```mermaid\n';
const closing = '```\n';

/** The page with its drawing replaced. */
export function pageWithDrawing(page: string, drawing: string): string {
  const start = page.indexOf(opening) + opening.length;
  const end = page.indexOf(closing, start);
  if (!page.includes(opening) || end === -1) throw new Error('The page has no place for the drawing.');
  return page.slice(0, start) + drawing + page.slice(end);
}
