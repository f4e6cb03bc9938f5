/**
 * Checks that both sides of each agreement match where no compiler does: workflow and functions, routes and functions,
 * grants and variables.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#aws/settings/bundles.ts';
import {
  type Capability,
  capabilityActions,
  capabilityEnvironment,
  functions,
  readingCapabilities,
  writingCapabilities,
} from '#blueprint/functions.ts';
import { operations } from '#blueprint/operations.ts';
import { gatewayRoutes, routes, takenBy, verbsOf } from '#blueprint/routes.ts';
import { schedules } from '#blueprint/schedules.ts';
import { subscriptions } from '#blueprint/subscriptions.ts';
import { compileWorkflow } from '#workflows/compile.ts';
import { workflows } from '#workflows/manifest.ts';
import { functionsOf, resourcesOfType, statementsOfRole, synthesise, textOf } from './house-under-test.ts';

const house = synthesise('dev');
const deployed = functionsOf(house, 'dev');
const region = 'eu-west-3';

/** Actions that depend on a function's caller, whatever its work. */
const everyFunctionMay = [
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'xray:PutTelemetryRecords',
  'xray:PutTraceSegments',
];
const streamFunctionMay = [
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:ListStreams',
  'sqs:SendMessage',
];

function sourceFiles(directory: string): string[] {
  return readdirSync(directory).flatMap((entry) => {
    const path = join(directory, entry);
    return statSync(path).isDirectory() ? sourceFiles(path) : path.endsWith('.ts') ? [path] : [];
  });
}

describe('the blueprint', () => {
  it('deploys every function, and no other', () => {
    expect([...deployed.keys()].sort()).toEqual(functions.map(({ name }) => name).sort());
  });

  it('has at most twenty functions; a new one needs a new trust boundary', () => {
    expect(functions.length).toBeLessThanOrEqual(20);
  });

  it.each(['http', 'schedule', 'event', 'operation'] as const)('has a caller for every function of kind %s', (kind) => {
    const called = new Set([...routes, ...schedules, ...subscriptions, ...operations].map((caller) => caller.function));
    expect(functions.filter((fn) => fn.kind === kind && !called.has(fn.name))).toEqual([]);
  });

  it('invokes only HTTP functions by routes, only scheduled ones by the clock, only listeners by events', () => {
    const kindOf = new Map(functions.map(({ name, kind }) => [name, kind]));
    expect(routes.filter((route) => kindOf.get(route.function) !== 'http')).toEqual([]);
    expect(schedules.filter((schedule) => kindOf.get(schedule.function) !== 'schedule')).toEqual([]);
    expect(subscriptions.filter((each) => kindOf.get(each.function) !== 'event')).toEqual([]);
  });

  it('names each function once, within the 64 characters of Lambda', () => {
    const names = functions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => `vestibule-prod-${name}`.length > 64)).toEqual([]);
  });
});

describe.each(workflows)('the workflow $name', (manifest) => {
  const definition: { readonly States: Record<string, Record<string, unknown>> } = JSON.parse(
    compileWorkflow(manifest),
  );
  const text = JSON.stringify(definition);
  const tasks = Object.entries(definition.States).filter(([, state]) => state.Type === 'Task');
  const [, machine] = resourcesOfType(house, 'AWS::StepFunctions::StateMachine').find(
    ([, { Properties }]) => Properties.StateMachineName === `vestibule-dev-${manifest.name}`,
  ) ?? ['', undefined];
  const roleId = textOf(machine?.Properties.RoleArn).replace(/^<|\.Arn>$/g, '');

  it('contains exactly the placeholders of its manifest', () => {
    const inFile = [...new Set([...text.matchAll(/\$\{(\w+)\}/g)].map(([, placeholder]) => placeholder))].sort();
    expect(inFile).toEqual(Object.keys(manifest.placeholders).sort());
  });

  it('substitutes every placeholder by a published version of its function', () => {
    const substitutions: Record<string, unknown> = machine?.Properties.DefinitionSubstitutions;
    const versions = new Map(
      resourcesOfType(house, 'AWS::Lambda::Version').map(([id, { Properties }]) => [
        `<${id}>`,
        textOf(Properties.FunctionName),
      ]),
    );
    const substituted = Object.entries(substitutions).map(([placeholder, value]) => [
      placeholder,
      versions.get(textOf(value)),
    ]);
    const promised = Object.entries(manifest.placeholders).map(([placeholder, fn]) => [
      placeholder,
      `<${deployed.get(fn)?.id}>`,
    ]);
    expect(Object.fromEntries(substituted)).toEqual(Object.fromEntries(promised));
  });

  it('calls only Lambda, by a placeholder, in every task', () => {
    for (const [name, state] of tasks) {
      expect(state.Resource, name).toMatch(/^arn:aws:states:::lambda:invoke(\.waitForTaskToken)?$/);
      expect((state.Arguments as { FunctionName: string }).FunctionName, name).toMatch(/^\$\{\w+\}$/);
    }
  });

  it('may call every version of its functions, and nothing else', () => {
    const invoke = statementsOfRole(house, roleId).filter(({ actions }) =>
      actions.some((action) => action.startsWith('lambda:')),
    );
    expect(invoke.flatMap(({ actions }) => actions)).toEqual(['lambda:InvokeFunction']);
    const promised = [...new Set(Object.values(manifest.placeholders))].map(
      (fn) => `arn:aws:lambda:${region}:<AWS::AccountId>:function:vestibule-dev-${fn}:*`,
    );
    expect([...(invoke[0]?.resources ?? [])].sort()).toEqual(promised.sort());
    const services = statementsOfRole(house, roleId).flatMap(({ actions }) =>
      actions.map((action) => action.split(':')[0]),
    );
    expect([...new Set(services)].sort()).toEqual(['kms', 'lambda', 'logs', 'xray']);
  });

  it('passes the state’s name to the function as the step, in every task', () => {
    for (const [name, state] of tasks) {
      const { Payload } = state.Arguments as { Payload: { step?: string } };
      expect(Payload.step, name).toBe('{% $states.context.State.Name %}');
    }
  });

  it('grants the right to answer a task only to functions that wait', () => {
    const waiting = tasks.filter(([, state]) => String(state.Resource).endsWith('.waitForTaskToken'));
    for (const [name, state] of waiting) {
      const placeholder = (state.Arguments as { FunctionName: string }).FunctionName.slice(2, -1);
      const fn = functions.find((each) => each.name === manifest.placeholders[placeholder]);
      expect(fn?.capabilities, `${name} drains its mailbox`).toContain('signal-workflow');
    }
  });

  it('catches only errors that the code throws or Step Functions defines', () => {
    const named = new Set(
      Object.values(definition.States).flatMap((state) =>
        [
          ...((state.Retry ?? []) as { ErrorEquals: string[] }[]),
          ...((state.Catch ?? []) as { ErrorEquals: string[] }[]),
        ].flatMap(({ ErrorEquals }) => ErrorEquals),
      ),
    );
    const source = sourceFiles(join(projectRoot, 'functions'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const custom = [...named].filter((name) => !name.startsWith('States.') && !name.startsWith('Lambda.'));
    const absent = custom.filter((name) => !new RegExp(`class ${name}\\b`).test(source));
    expect(absent, 'classes named in ErrorEquals').toEqual([]);
    // Minifying renames classes: only a name in a string reaches Step Functions.
    const unnamed = custom.filter((name) => !new RegExp(`name\\b[^\\n]*=\\s*'${name}'`).test(source));
    expect(unnamed, 'names written out in their class').toEqual([]);
  });

  it('starts by its alias, which points at the version published from this definition', () => {
    const [alias] = resourcesOfType(house, 'AWS::StepFunctions::StateMachineAlias');
    const [version] = resourcesOfType(house, 'AWS::StepFunctions::StateMachineVersion');
    expect(alias?.[1].Properties.Name).toBe('live');
    expect(textOf(alias?.[1].Properties.DeploymentPreference.StateMachineVersionArn)).toBe(`<${version?.[0]}.Arn>`);
    expect(textOf(version?.[1].Properties.StateMachineRevisionId)).toMatch(/StateMachineRevisionId>$/);
    expect(version?.[1].UpdateReplacePolicy, 'running executions keep their version').toBe('Retain');
  });
});

describe.each(functions)('the function $name', (blueprint) => {
  const fn = deployed.get(blueprint.name);

  it('has the variables of its capabilities, and no others', () => {
    const promised = blueprint.capabilities.flatMap((capability) => capabilityEnvironment[capability]);
    const common = ['LOG_LEVEL', 'NODE_OPTIONS', 'POWERTOOLS_METRICS_NAMESPACE', 'POWERTOOLS_SERVICE_NAME', 'STAGE'];
    expect(Object.keys(fn?.environment ?? {}).sort()).toEqual([...new Set([...common, ...promised])].sort());
  });

  const granted = (sid: string) => fn?.statements.find((statement) => statement.sid === sid);
  const actionsOf = (capabilities: readonly Capability[]) =>
    blueprint.capabilities.filter((one) => capabilities.includes(one)).flatMap((one) => capabilityActions[one]);

  it('has the rights of its capabilities, and no more', () => {
    const all = (fn?.statements ?? []).flatMap(({ actions }) => actions).filter((action) => !action.startsWith('kms:'));
    const promised = [
      ...everyFunctionMay,
      ...blueprint.capabilities.flatMap((capability) => capabilityActions[capability]),
      ...(blueprint.kind === 'stream' ? streamFunctionMay : []),
      ...(blueprint.kind === 'event' || blueprint.kind === 'schedule' ? ['sqs:SendMessage'] : []),
    ];
    expect([...new Set(all)].sort()).toEqual([...new Set(promised)].sort());
  });

  it('reads and writes the table according to its capabilities, in the partitions of the blueprint', () => {
    const within = (partitions: readonly string[] | undefined) =>
      partitions === undefined
        ? {}
        : {
            'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions },
            Null: { 'dynamodb:LeadingKeys': 'false' },
          };
    const { partitions } = blueprint;
    for (const [sid, capabilities, keys] of [
      ['ReadTable', readingCapabilities.filter((one) => one !== 'query-lists'), partitions?.read],
      ['WriteTable', writingCapabilities, partitions?.write],
    ] as const) {
      const statement = granted(sid);
      expect([...(statement?.actions ?? [])].sort(), sid).toEqual([...new Set(actionsOf(capabilities))].sort());
      if (statement === undefined) continue;
      expect(statement.resources, sid).toHaveLength(1);
      expect(statement.resources[0], sid).not.toContain('/index/');
      expect(statement.conditions, sid).toEqual(within(keys));
    }
  });

  it('reads the lists of all inquiries, purchases and events only by a separate right', () => {
    const statement = granted('ReadLists');
    expect(statement?.actions ?? []).toEqual(actionsOf(['query-lists']));
    for (const resource of statement?.resources ?? []) expect(resource).toMatch(/\/index\/gsi1$/);
  });

  it('uses the house key only through the service that needs it', () => {
    for (const { actions, conditions } of fn?.statements ?? []) {
      if (!actions.some((action) => action.startsWith('kms:'))) continue;
      expect(JSON.stringify(conditions)).toMatch(
        /"kms:ViaService":"(dynamodb|states|sqs|s3)\.eu-west-3\.amazonaws\.com"/,
      );
    }
  });
});

describe('grants', () => {
  it('allow no action on every resource, except those without a resource type', () => {
    const withoutResource = new Set([
      'xray:PutTraceSegments',
      'xray:PutTelemetryRecords',
      'xray:GetSamplingRules',
      'xray:GetSamplingTargets',
      'dynamodb:ListStreams',
      'logs:CreateLogDelivery',
      'logs:GetLogDelivery',
      'logs:UpdateLogDelivery',
      'logs:DeleteLogDelivery',
      'logs:ListLogDeliveries',
      'logs:PutResourcePolicy',
      'logs:DescribeResourcePolicies',
      'logs:DescribeLogGroups',
    ]);
    for (const [roleId] of resourcesOfType(house, 'AWS::IAM::Role')) {
      for (const { actions, resources } of statementsOfRole(house, roleId)) {
        expect(
          actions.filter((action) => action.includes('*')),
          roleId,
        ).toEqual([]);
        if (resources.includes('*'))
          expect(
            actions.filter((action) => !withoutResource.has(action)),
            roleId,
          ).toEqual([]);
      }
    }
  });

  it('give each function a role of its own, with no policy managed by AWS', () => {
    const roles = [...deployed.values()].map(({ roleId }) => roleId);
    expect(new Set(roles).size).toBe(roles.length);
    for (const [id, role] of resourcesOfType(house, 'AWS::IAM::Role')) {
      if (roles.includes(id)) expect(role.Properties.ManagedPolicyArns, id).toBeUndefined();
    }
  });

  it('allow mail only from the house domain, by its identity and its configuration sets', () => {
    for (const { statements } of deployed.values()) {
      for (const statement of statements.filter(({ sid }) => sid === 'SendMail')) {
        expect(statement.resources).toEqual([
          `arn:aws:ses:${region}:<AWS::AccountId>:configuration-set/vestibule-dev`,
          `arn:aws:ses:${region}:<AWS::AccountId>:configuration-set/vestibule-dev-staff`,
          `arn:aws:ses:${region}:<AWS::AccountId>:identity/dev.maison.example`,
        ]);
        expect(statement.conditions).toEqual({ StringLike: { 'ses:FromAddress': '*@dev.maison.example' } });
      }
    }
  });

  it('allow a workflow to be started only by its published alias, which functions get', () => {
    const machineArn = `arn:aws:states:${region}:<AWS::AccountId>:stateMachine:vestibule-dev-inquiry`;
    const starters = [...deployed.values()].filter(({ environment }) => 'STATE_MACHINE_ARN' in environment);
    expect(starters.length).toBeGreaterThan(0);
    for (const { environment, statements } of starters) {
      expect(environment.STATE_MACHINE_ARN).toBe(`${machineArn}:live`);
      const start = statements.find(({ sid }) => sid === 'StartWorkflow');
      expect(start?.resources).toEqual([machineArn]);
      expect(start?.conditions).toEqual({ StringEquals: { 'states:StateMachineQualifier': 'live' } });
    }
  });
});

describe('the gateway', () => {
  const byId = new Map(
    resourcesOfType(house, 'AWS::ApiGateway::Resource').map(([id, { Properties }]) => [id, Properties]),
  );
  const pathOf = (resourceId: string): string => {
    const properties = byId.get(resourceId);
    return properties === undefined
      ? ''
      : `${pathOf(textOf(properties.ParentId).replace(/^<|>$/g, ''))}/${properties.PathPart}`;
  };
  const aliases = new Map(
    resourcesOfType(house, 'AWS::Lambda::Alias').map(([id, { Properties }]) => [
      id,
      textOf(Properties.FunctionName).slice(1, -1),
    ]),
  );
  const nameOf = new Map([...deployed].map(([name, { id }]) => [id, name]));
  const methods = resourcesOfType(house, 'AWS::ApiGateway::Method').map(([, { Properties }]) => {
    const uri = textOf(Properties.Integration.Uri);
    const alias = [...aliases.keys()].find((id) => uri.includes(`<${id}>`)) ?? '';
    return {
      route: `${Properties.HttpMethod} ${pathOf(textOf(Properties.ResourceId).replace(/^<|>$/g, '')) || '/'}`,
      function: nameOf.get(aliases.get(alias) ?? ''),
    };
  });

  it('routes every path to the live alias of its function, and has no other route', () => {
    const byRoute = (left: { route: string }, right: { route: string }): number => (left.route < right.route ? -1 : 1);
    const promised = gatewayRoutes.flatMap((route) =>
      verbsOf(route).map((verb) => ({ route: `${verb} ${route.path}`, function: route.function })),
    );
    expect(methods.sort(byRoute)).toEqual(promised.sort(byRoute));
  });

  it('reaches every other route by a parameter beside it, of the same function, method and audience', () => {
    const others = routes.filter((route) => !gatewayRoutes.includes(route));
    expect(others.length).toBeGreaterThan(3);
    for (const route of others) {
      const by = takenBy(route);
      expect(by && gatewayRoutes.includes(by), route.path).toBe(true);
      expect([by?.function, by?.method, by?.audience]).toEqual([route.function, route.method, route.audience]);
      expect(by?.path.replace(/\{\w+\}$/, ''), route.path).toBe(route.path.replace(/[^/]+$/, ''));
    }
  });

  it('throttles the routes that the blueprint throttles', () => {
    const [, stage] = resourcesOfType(house, 'AWS::ApiGateway::Stage')[0] ?? [];
    for (const { path, method, throttle } of routes) {
      if (throttle === undefined) continue;
      const setting = stage?.Properties.MethodSettings.find(
        (each: { ResourcePath: string; HttpMethod: string }) =>
          each.HttpMethod === method && each.ResourcePath.replaceAll('~1', '/') === `/${path}`,
      );
      expect(setting, `${method} ${path}`).toMatchObject({
        ThrottlingRateLimit: throttle.ratePerSecond,
        ThrottlingBurstLimit: throttle.burst,
      });
    }
  });

  it('may call each function by one right, which no other API has', () => {
    const permissions = resourcesOfType(house, 'AWS::Lambda::Permission').filter(
      ([, { Properties }]) => Properties.Principal === 'apigateway.amazonaws.com',
    );
    const [[api] = ['']] = resourcesOfType(house, 'AWS::ApiGateway::RestApi');
    const called = permissions.map(([, { Properties }]) =>
      nameOf.get(aliases.get(textOf(Properties.FunctionName).slice(1, -1)) ?? ''),
    );
    expect(called.toSorted()).toEqual([...new Set(routes.map((route) => route.function))].toSorted());
    for (const [id, { Properties }] of permissions) expect(textOf(Properties.SourceArn), id).toContain(`:<${api}>/`);
  });
});

describe('subscriptions and schedules', () => {
  it('become rules on their bus with their pattern', () => {
    const rules = new Map(
      resourcesOfType(house, 'AWS::Events::Rule').map(([, { Properties }]) => [String(Properties.Name), Properties]),
    );
    expect(rules.size).toBe(subscriptions.length);
    for (const subscription of subscriptions) {
      const rule = rules.get(`vestibule-dev-${subscription.name}`);
      expect(rule?.EventPattern).toMatchObject({
        source: [subscription.source],
        'detail-type': subscription.detailTypes,
      });
      expect(rule?.Targets[0].InputTransformer.InputTemplate).toBe(
        `{"listener":"${subscription.listener}","event":<aws.events.event.json>}`,
      );
      if (subscription.bus === 'default') expect(textOf(rule?.EventBusName)).toBe('default');
      else expect(textOf(rule?.EventBusName)).toMatch(/^<import /);
    }
  });

  it('receive only events about mail of this stage', () => {
    for (const [, { Properties }] of resourcesOfType(house, 'AWS::Events::Rule')) {
      if (Properties.EventPattern.source[0] !== 'aws.ses') continue;
      expect(Properties.EventPattern.detail).toEqual({
        mail: { tags: { 'ses:configuration-set': ['vestibule-dev', 'vestibule-dev-staff'] } },
      });
    }
  });

  it('receive only runs of this stage, and only those that failed, timed out or were aborted', () => {
    const rules = resourcesOfType(house, 'AWS::Events::Rule').map(([, { Properties }]) => Properties.EventPattern);
    const [pattern, ...others] = rules.filter(({ source }) => source[0] === 'aws.states');
    expect(others).toEqual([]);
    expect(pattern.detail.status).toEqual(['FAILED', 'TIMED_OUT', 'ABORTED']);
    expect(pattern.detail.stateMachineArn.map(textOf)).toEqual([
      `arn:aws:states:${region}:<AWS::AccountId>:stateMachine:vestibule-dev-inquiry`,
    ]);
  });

  it('become schedules that pass their name and instant', () => {
    const deployedSchedules = resourcesOfType(house, 'AWS::Scheduler::Schedule').map(
      ([, { Properties }]) => Properties,
    );
    expect(deployedSchedules).toHaveLength(schedules.length);
    for (const schedule of schedules) {
      const properties = deployedSchedules.find(({ Name }) => Name === `vestibule-dev-${schedule.name}`);
      expect(properties?.ScheduleExpression).toBe(schedule.expression);
      expect(properties?.ScheduleExpressionTimezone).toBe(schedule.timeZone);
      expect(JSON.parse(properties?.Target.Input)).toEqual({
        schedule: schedule.name,
        scheduledAt: '<aws.scheduler.scheduled-time>',
      });
    }
  });
});
