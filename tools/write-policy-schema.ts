/**
 * Writes the policy's schema for people and for other systems:
 *
 *   npx node tools/write-policy-schema.ts     docs/policy.schema.json (JSON Schema) and docs/policy.md (every field)
 *
 * A test compares both files with the schema, so that neither is ever edited by hand.
 */
import { writeFileSync } from 'node:fs';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { policyJsonSchema } from '#events/policy/house-policy.ts';
import { policyGuide, schemaText } from './policy-guide.ts';

writeFileSync('docs/policy.schema.json', schemaText(policyJsonSchema()));
writeFileSync('docs/policy.md', policyGuide(policyJsonSchema(), defaultPolicy));
console.log('docs/policy.schema.json and docs/policy.md are written.');
