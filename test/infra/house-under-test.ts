/**
 * The stacks of a stage, synthesised once per test file with the real nag rules, offline.
 * The functions' code is a stub here: templates do not depend on it, and bundles have a test of their own.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { projectRoot } from '#aws/settings/bundles.ts';
import { type StageName, stageFrom } from '#aws/settings/stages.ts';
import { buildHouse } from '#aws/stacks/stacks.ts';

export interface Resource {
  readonly Type: string;
  // Templates are foreign documents: tests read them by name and assert what they find.
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  readonly Properties: Record<string, any>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

export interface Template {
  readonly Resources: Record<string, Resource>;
  readonly Outputs?: Record<string, { readonly Value: unknown }>;
}

export interface SynthesisedHouse {
  readonly templates: readonly Template[];
  readonly resources: readonly (readonly [id: string, resource: Resource])[];
  readonly violations: readonly unknown[];
  readonly assemblyDirectory: string;
}

export const cdkJson: { readonly app: string; readonly context: Record<string, unknown> } = JSON.parse(
  readFileSync(join(projectRoot, 'cdk.json'), 'utf8'),
);

const synthesised = new Map<StageName, SynthesisedHouse>();

export function synthesise(stage: StageName): SynthesisedHouse {
  const known = synthesised.get(stage);
  if (known !== undefined) return known;
  const directory = mkdtempSync(join(tmpdir(), 'vestibule-synth-'));
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
  const stub = mkdtempSync(join(directory, 'stub-'));
  writeFileSync(join(stub, 'index.mjs'), 'export const handler = async () => {};\n');

  const app = new App({
    context: { ...cdkJson.context, stage },
    outdir: join(directory, 'cdk.out'),
    analyticsReporting: false,
  });
  buildHouse(app, stageFrom(app), { directoryOf: () => stub });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const assembly = app.synth();
  const report = JSON.parse(readFileSync(join(assembly.directory, 'validation-report.json'), 'utf8'));
  const templates = assembly.stacks.map((stack): Template => stack.template);
  const house: SynthesisedHouse = {
    templates,
    resources: templates.flatMap((template) => Object.entries(template.Resources)),
    violations: report.pluginReports,
    assemblyDirectory: assembly.directory,
  };
  synthesised.set(stage, house);
  return house;
}

export function resourcesOfType(house: SynthesisedHouse, type: string): readonly (readonly [string, Resource])[] {
  return house.resources.filter(([, resource]) => resource.Type === type);
}

/** The text of a value as CloudFormation would compute it: references become names in angle brackets. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  const [[intrinsic, argument] = ['', undefined]] = Object.entries(value);
  if (intrinsic === 'Ref') return `<${String(argument)}>`;
  if (intrinsic === 'Fn::ImportValue') return `<import ${textOf(argument)}>`;
  if (intrinsic === 'Fn::GetAtt' && Array.isArray(argument)) return `<${argument.join('.')}>`;
  if (intrinsic === 'Fn::Join' && Array.isArray(argument)) {
    const [separator, parts] = argument;
    if (Array.isArray(parts)) return parts.map(textOf).join(String(separator));
  }
  return JSON.stringify(value);
}

export interface Statement {
  readonly sid: string;
  readonly effect: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions: Record<string, unknown>;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

// biome-ignore lint/suspicious/noExplicitAny: a policy document of a template.
function statementsOf(document: any): Statement[] {
  return listOf(document.Statement).map((statement) => {
    // biome-ignore lint/suspicious/noExplicitAny: a statement of that document.
    const { Sid, Effect, Action, Resource, Condition } = statement as any;
    return {
      sid: Sid ?? '',
      effect: Effect,
      actions: listOf(Action).map(textOf),
      resources: listOf(Resource).map(textOf),
      conditions: Condition ?? {},
    };
  });
}

/** Every statement of a role: inline, and in policies that CDK attached to it. */
export function statementsOfRole(house: SynthesisedHouse, roleId: string): readonly Statement[] {
  const [, role] = house.resources.find(([id]) => id === roleId) ?? [];
  const inline = (role?.Properties.Policies ?? []).flatMap((policy: { PolicyDocument: unknown }) =>
    statementsOf(policy.PolicyDocument),
  );
  const attached = resourcesOfType(house, 'AWS::IAM::Policy')
    .filter(([, policy]) => listOf(policy.Properties.Roles).some((each) => textOf(each) === `<${roleId}>`))
    .flatMap(([, policy]) => statementsOf(policy.Properties.PolicyDocument));
  return [...inline, ...attached];
}

export interface FunctionInTemplate {
  readonly id: string;
  readonly properties: Resource['Properties'];
  readonly environment: Record<string, string>;
  readonly roleId: string;
  readonly statements: readonly Statement[];
}

/** Functions by their blueprint name. */
export function functionsOf(house: SynthesisedHouse, stage: StageName): ReadonlyMap<string, FunctionInTemplate> {
  return new Map(
    resourcesOfType(house, 'AWS::Lambda::Function').map(([id, { Properties }]) => {
      const roleId = textOf(Properties.Role).replace(/^<|\.Arn>$/g, '');
      return [
        String(Properties.FunctionName).replace(`vestibule-${stage}-`, ''),
        {
          id,
          properties: Properties,
          environment: Object.fromEntries(
            Object.entries(Properties.Environment.Variables).map(([name, value]) => [name, textOf(value)]),
          ),
          roleId,
          statements: statementsOfRole(house, roleId),
        },
      ];
    }),
  );
}
