/**
 * Least privilege proven from the code itself: what each bundle calls and reads, against what its capabilities grant.
 * No IAM runs locally, so this is where a missing or a needless grant is seen.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { assetsFolder, bundleFunctions, fontFiles, projectRoot } from '#aws/bundles.ts';
import { capabilityActions, capabilityEnvironment, functions } from '#blueprint/functions.ts';
import { type OwnCode, ownCodeOfFunctions, wholeBundle } from './code-under-test.ts';

/** IAM actions behind each SDK command. A command that is not here is one that no capability grants. */
const actionsOfCommand: Readonly<Record<string, readonly string[]>> = {
  GetCommand: ['dynamodb:GetItem'],
  BatchGetCommand: ['dynamodb:BatchGetItem'],
  QueryCommand: ['dynamodb:Query'],
  TransactGetCommand: ['dynamodb:GetItem'],
  PutCommand: ['dynamodb:PutItem'],
  UpdateCommand: ['dynamodb:UpdateItem'],
  DeleteCommand: ['dynamodb:DeleteItem'],
  BatchWriteCommand: ['dynamodb:PutItem', 'dynamodb:DeleteItem'],
  TransactWriteCommand: [
    'dynamodb:PutItem',
    'dynamodb:UpdateItem',
    'dynamodb:DeleteItem',
    'dynamodb:ConditionCheckItem',
  ],
  // A message given raw would need ses:SendRawEmail besides; a test below refuses one.
  SendEmailCommand: ['ses:SendEmail'],
  StartExecutionCommand: ['states:StartExecution'],
  SendTaskSuccessCommand: ['states:SendTaskSuccess'],
  ListExecutionsCommand: ['states:ListExecutions'],
  PutEventsCommand: ['events:PutEvents'],
};

/** Variables that the runtime gives every function, whatever it may do. */
const capabilityVariables = [...new Set(Object.values(capabilityEnvironment).flat())];

const megabyte = 1_000_000;

it.each(functions)('$name has its handler at the path of the blueprint', ({ entry }) => {
  expect(existsSync(join(projectRoot, entry)), entry).toBe(true);
  expect(readFileSync(join(projectRoot, entry), 'utf8')).toMatch(
    /export (const|async function|function) handler\b|export \{[^}]*\bhandler\b/,
  );
});

describe('the code that is deployed', () => {
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

    it('calls AWS only as its capabilities allow', () => {
      const allowed = new Set(capabilities.flatMap((capability) => capabilityActions[capability]));
      const beyond = codeOf(name).commands.filter((command) => {
        const needed = actionsOfCommand[command];
        return needed === undefined || needed.some((action) => !allowed.has(action));
      });
      expect(beyond, 'commands without a grant').toEqual([]);
    });

    it('has no capability that its code does not use', () => {
      const used = new Set(codeOf(name).commands.flatMap((command) => actionsOfCommand[command] ?? []));
      const idle = capabilities.filter(
        (capability) =>
          capabilityActions[capability].length > 0 && !capabilityActions[capability].some((action) => used.has(action)),
      );
      expect(idle, 'capabilities without a use').toEqual([]);
    });

    it('reads the variables of its capabilities, and no others', () => {
      const read = capabilityVariables.filter((variable) => new RegExp(`\\b${variable}\\b`).test(codeOf(name).text));
      const given = new Set(capabilities.flatMap((capability) => capabilityEnvironment[capability]));
      expect(read.sort()).toEqual([...given].sort());
    });

    it('carries nothing of the local stack, of the CDK or of the calendars’ source', () => {
      const foreign = [...codeOf(name).files, ...wholeBundle(blueprint).files].filter((file) =>
        /^infra\/|node_modules\/(aws-cdk-lib|constructs|cdk-nag|date-holidays|vitest|esbuild)\//.test(file),
      );
      // The blueprint is plain data that both stacks share.
      expect(foreign.filter((file) => !file.startsWith('infra/blueprint/'))).toEqual([]);
    });

    it('weighs less than 1.5 MB', () => {
      expect(wholeBundle(blueprint).bytes).toBeLessThan(1.5 * megabyte);
    });
  });

  it('never asks where it runs', () => {
    for (const [name, { text }] of ownCode) expect(text, name).not.toMatch(/AWS_ENDPOINT_URL|localhost|127\.0\.0\.1/);
  });

  it('gives SES its message in parts, since a raw one needs another grant', () => {
    for (const [name, { text }] of ownCode) expect(text, name).not.toMatch(/\bRaw: *\{/);
  });

  it('understands bodies in base64, which is how the gateway sends every one', () => {
    for (const { name, kind } of functions) {
      const readsBody = /\bevent\w*\.body\b|\{[^}]*\bbody\b[^}]*\} = event/.test(codeOf(name).text);
      if (kind === 'http' && readsBody) expect(codeOf(name).text, name).toContain('isBase64Encoded');
    }
  });

  it('comes with the fonts that the pages name', async () => {
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
