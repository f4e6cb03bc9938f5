/**
 * Checks least privilege by the code itself: the calls and variables of each bundle, compared with its capabilities. No
 * IAM runs locally, so this is where a missing or an unnecessary grant is found.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { assetsFolder, bundleFunctions, fontFiles, projectRoot } from '#aws/settings/bundles.ts';
import { type Capability, capabilityActions, capabilityEnvironment, functions } from '#blueprint/functions.ts';
import { bundleBudgets } from './bundle-budgets.ts';
import { type OwnCode, ownCodeOfFunctions, wholeBundle } from './code-under-test.ts';

/** The capability that each command of our own code needs. A command that matches none is not granted by any. */
const needs: readonly (readonly [capability: Capability, inCode: RegExp])[] = [
  ['get-items', /\bnew (Get|TransactGet)Command\d*\(/],
  ['get-many-items', /\bnew BatchGetCommand\d*\(/],
  // Both are QueryCommand: the table is queried by its own key, the lists by the index's.
  ['query-partitions', /"pk = :/],
  ['query-lists', /"gsi1pk = :/],
  ['put-items', /\bnew PutCommand\d*\(|\bPut: /],
  ['update-items', /\bnew UpdateCommand\d*\(|\bUpdate: /],
  ['delete-items', /\bnew DeleteCommand\d*\(|\bDelete: /],
  ['check-items', /\bConditionCheck: /],
  // A raw message would also need ses:SendRawEmail; a test below refuses one.
  ['send-mail', /\bnew SendEmailCommand\d*\(/],
  ['start-workflow', /\bnew StartExecutionCommand\d*\(/],
  ['signal-workflow', /\bnew SendTaskSuccessCommand\d*\(/],
  ['list-runs', /\bnew ListExecutionsCommand\d*\(/],
  ['read-objects', /\breadObject\(/],
  ['write-objects', /\bwriteObject\(/],
  ['publish-events', /\bnew PutEventsCommand\d*\(/],
];

const knownCommands = [
  ...['Get', 'TransactGet', 'BatchGet', 'Query', 'Put', 'Update', 'Delete', 'TransactWrite'],
  ...['SendEmail', 'StartExecution', 'SendTaskSuccess', 'ListExecutions', 'PutEvents'],
].map((name) => `${name}Command`);

/** Variables that the runtime sets for every function. */
const capabilityVariables = [...new Set(Object.values(capabilityEnvironment).flat())];

it.each(functions)('$name has its handler at the path of the blueprint', ({ entry }) => {
  expect(existsSync(join(projectRoot, entry)), entry).toBe(true);
  expect(readFileSync(join(projectRoot, entry), 'utf8')).toMatch(
    /export (const|async function|function) handler\b|export \{[^}]*\bhandler\b/,
  );
});

describe('the deployed code', () => {
  let ownCode: ReadonlyMap<string, OwnCode>;
  const codeOf = (name: string): OwnCode => {
    const code = ownCode.get(name);
    if (code === undefined) throw new Error(`No bundle for ${name}.`);
    return code;
  };

  beforeAll(() => {
    ownCode = ownCodeOfFunctions();
  });

  describe.each(functions)('as $name', (blueprint) => {
    const { name, capabilities } = blueprint;

    it('calls AWS by known commands only', () => {
      expect(codeOf(name).commands.filter((command) => !knownCommands.includes(command))).toEqual([]);
    });

    it('is granted exactly the rights for its calls', () => {
      const needed = needs.filter(([, inCode]) => inCode.test(codeOf(name).text)).map(([capability]) => capability);
      const granted = capabilities.filter((capability) => capabilityActions[capability].length > 0);
      expect(granted.toSorted()).toEqual(needed.toSorted());
    });

    it('reads the variables of its capabilities, and no others', () => {
      const read = capabilityVariables.filter((variable) => new RegExp(`\\b${variable}\\b`).test(codeOf(name).text));
      const given = new Set(capabilities.flatMap((capability) => capabilityEnvironment[capability]));
      expect(read.sort()).toEqual([...given].sort());
    });

    it('contains nothing of the local stack, of the CDK or of the calendars’ source', () => {
      const foreign = [...codeOf(name).files, ...wholeBundle(blueprint).files].filter((file) =>
        /^infra\/|node_modules\/(aws-cdk-lib|constructs|cdk-nag|date-holidays|vitest|esbuild)\//.test(file),
      );
      // The blueprint is plain data shared by both stacks.
      expect(foreign.filter((file) => !file.startsWith('infra/blueprint/'))).toEqual([]);
    });

    it('is within its budget of bytes', () => {
      expect(wholeBundle(blueprint).bytes / 1000).toBeLessThan(bundleBudgets[name] ?? 0);
    });

    it('leaves out the sign-in chain of the SDK, since a function has its credentials in its environment', () => {
      const chain = /@aws-sdk\/(credential-provider-(?!env)|nested-clients|token-providers)/;
      expect(wholeBundle(blueprint).files.filter((file) => chain.test(file))).toEqual([]);
    });
  });

  it('never checks where it runs', () => {
    for (const [name, { text }] of ownCode) expect(text, name).not.toMatch(/AWS_ENDPOINT_URL|localhost|127\.0\.0\.1/);
  });

  it('excludes the sample letters, which are stored beside the letters', () => {
    expect(codeOf('workflow-steps').text).toContain('assignmentLetters');
    for (const [name, { text }] of ownCode) expect(text, name).not.toMatch(/\w+LetterSamples\b/);
  });

  it('sends SES its message in parts, since a raw one needs another grant', () => {
    for (const [name, { text }] of ownCode) expect(text, name).not.toMatch(/\bRaw: *\{/);
  });

  it('decodes base64 bodies, which is how the gateway sends all of them', () => {
    for (const { name, kind } of functions) {
      const readsBody = /\bevent\w*\.body\b|\{[^}]*\bbody\b[^}]*\} = event/.test(codeOf(name).text);
      if (kind === 'http' && readsBody) expect(codeOf(name).text, name).toContain('isBase64Encoded');
    }
  });

  it('includes the fonts of the pages', async () => {
    const reading = functions.filter(({ capabilities }) => capabilities.includes('read-assets'));
    expect(reading.length).toBeGreaterThan(0);
    const bundles = await bundleFunctions(reading);
    for (const { name } of reading) {
      for (const file of await fontFiles()) {
        expect(existsSync(join(bundles.directoryOf(name), assetsFolder, file)), file).toBe(true);
      }
      expect(existsSync(join(bundles.directoryOf(name), 'index.mjs'))).toBe(true);
    }
  });
});
