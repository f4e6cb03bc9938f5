import type { Node } from 'oxc-parser';
import type { CodeRule } from './code-rules.ts';

const languageCodes = new Set(['fr', 'en', 'it']);
/** Letters of French and Italian that English lacks, and the typographic apostrophe between two letters. */
const notEnglish = /[àâäçéèêëîïôöùûüÿœæìòÀÂÇÉÈÊËÎÏÔÙÛŒ]|\p{L}’\p{L}/u;

function literalOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type === 'TemplateLiteral') return node.quasis.map((part) => part.value.raw).join('…');
  return undefined;
}

/** A condition on a language: differences between languages belong in the folder of the language. */
export const noLanguageByName: CodeRule = (report) => ({
  BinaryExpression(node) {
    if (!/^[!=]==?$/.test(node.operator)) return;
    for (const side of [node.left, node.right]) {
      const code = literalOf(side);
      if (code !== undefined && languageCodes.has(code)) report(node, `decides by the language "${code}"`);
    }
  },
  Property(node) {
    const isCode = node.key.type === 'Identifier' && languageCodes.has(node.key.name) && !node.computed;
    if (isCode && !node.shorthand) report(node, 'holds something for one language');
  },
  TSUnionType(node) {
    const codes = node.types.filter(
      (one) =>
        one.type === 'TSLiteralType' &&
        one.literal.type === 'Literal' &&
        typeof one.literal.value === 'string' &&
        languageCodes.has(one.literal.value),
    );
    if (codes.length > 0) report(node, 'lists languages by name');
  },
});

/** Text in another language than that of the code: texts for readers belong in the messages. */
export const noForeignText: CodeRule = (report) => ({
  Literal(node) {
    const text = literalOf(node);
    if (text !== undefined && notEnglish.test(text)) report(node, `holds a text for people: ${text.slice(0, 40)}`);
  },
  TemplateLiteral(node) {
    const text = literalOf(node);
    if (text !== undefined && notEnglish.test(text)) report(node, `holds a text for people: ${text.slice(0, 40)}`);
  },
});
