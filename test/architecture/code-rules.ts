import { type Node, type Program, Visitor, type VisitorObject } from 'oxc-parser';
import type { SourceFile } from './source-file.ts';

/** A visitor for each file; it reports violations at a node. */
export type CodeRule = (report: (node: Node, what: string) => void) => VisitorObject;

/** Runs a rule over a file; each finding is `path:line what`. */
export function findings(file: SourceFile, rule: CodeRule): string[] {
  const found: string[] = [];
  const program: Program = file.program;
  const report = (node: Node, what: string) => {
    found.push(`${file.path}:${file.text.slice(0, node.start).split('\n').length} ${what}`);
  };
  new Visitor(rule(report)).visit(program);
  return found;
}

function nameOf(node: Node): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression' && !node.computed) return `${nameOf(node.object)}.${nameOf(node.property)}`;
  return '';
}

const impureCalls =
  /^(Date|Date\.now|performance\.now|Math\.random|crypto\.\w+|fetch|setTimeout|setInterval|Temporal\.Now\.\w+)$/;

/** Time and randomness are parameters; the environment, the console and the network belong to other layers. */
export const noImpurity: CodeRule = (report) => ({
  CallExpression(node) {
    if (impureCalls.test(nameOf(node.callee))) report(node, `calls ${nameOf(node.callee)}()`);
  },
  NewExpression(node) {
    if (nameOf(node.callee) === 'Date' && node.arguments.length === 0) report(node, 'reads the clock by new Date()');
  },
  MemberExpression(node) {
    if (/^(process|console|globalThis)\.\w+$/.test(nameOf(node))) report(node, `uses ${nameOf(node)}`);
  },
});

/** A handler parses, calls one use case and returns: decisions belong in other layers. */
export const noControlFlow: CodeRule = (report) => ({
  TryStatement: (node) => report(node, 'has a try'),
  IfStatement: (node) => report(node, 'has an if'),
  SwitchStatement: (node) => report(node, 'has a switch'),
  ConditionalExpression: (node) => report(node, 'has a conditional'),
  ForStatement: (node) => report(node, 'has a loop'),
  ForOfStatement: (node) => report(node, 'has a loop'),
  WhileStatement: (node) => report(node, 'has a loop'),
});

/** Roles are compared by the table of permissions, and nowhere else. */
export const noRoleComparison: CodeRule = (report) => ({
  BinaryExpression(node) {
    const isRole = (side: Node) => side.type === 'Literal' && /^(advisor|manager|ops)$/.test(String(side.value));
    const names = [node.left, node.right].map((side) => nameOf(side));
    const isOfStaff = names.some((name) => /(^|\.)role$/.test(name));
    if (isOfStaff && (isRole(node.left) || isRole(node.right))) report(node, 'compares a role');
  },
});

/** Constructs that silence the compiler. `as const` narrows a type and is allowed. */
export const noSilencing: CodeRule = (report) => ({
  TSAsExpression(node) {
    const type = node.typeAnnotation;
    const isConst =
      type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const';
    if (!isConst) report(node, 'casts with "as"');
  },
  TSTypeAssertion: (node) => report(node, 'casts with "<…>"'),
  TSNonNullExpression: (node) => report(node, 'asserts with "!"'),
  TSAnyKeyword: (node) => report(node, 'says "any"'),
});

const whereWeRun = /^(is|on|runs?|running|inside)?_?(local|offline|lambda)(ly|mode|stack|host)?$/i;
const whereWeRunInEnvironment = /LOCAL|OFFLINE|NODE_ENV|_STAGE$/;

/** Production code never checks where it runs: only addresses in the environment differ. */
export const noWhereabouts: CodeRule = (report) => {
  const look = (test: Node) => {
    const name = plainName(test);
    if (name.split(/[ .]/).some((part) => whereWeRun.test(part))) report(test, `decides by where it runs (${name})`);
  };
  return {
    IfStatement: (node) => look(node.test),
    ConditionalExpression: (node) => look(node.test),
    MemberExpression(node) {
      const name = nameOf(node);
      if (/^process\.env\./.test(name) && whereWeRunInEnvironment.test(name)) report(node, `reads ${name}`);
    },
  };
};

/** The name in a condition, whether alone, negated or compared. */
function plainName(node: Node): string {
  if (node.type === 'UnaryExpression') return plainName(node.argument);
  if (node.type === 'BinaryExpression') return plainName(node.left);
  if (node.type === 'LogicalExpression') return `${plainName(node.left)} ${plainName(node.right)}`;
  if (node.type === 'CallExpression') return nameOf(node.callee);
  return nameOf(node);
}
