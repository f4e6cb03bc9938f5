/** The deployed house's protection of data, errors and alarms, in production's templates. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runbookAnchors } from '#aws/constructs/alarm.ts';
import { projectRoot } from '#aws/settings/bundles.ts';
import { functions } from '#blueprint/functions.ts';
import { table as blueprint } from '#blueprint/tables.ts';
import { cdkJson, functionsOf, type Resource, resourcesOfType, synthesise, textOf } from './house-under-test.ts';

const house = synthesise('prod');
const only = (type: string): Resource => {
  const [found, ...others] = resourcesOfType(house, type);
  if (found === undefined || others.length > 0) throw new Error(`Expected one ${type}, found ${others.length + 1}.`);
  return found[1];
};
const isHouseKey = (value: unknown): boolean => /Key[0-9A-F]{8}[.A]/.test(textOf(value));

describe('synthesis', () => {
  it('breaks no rule of the AwsSolutions pack', () => {
    expect(house.violations).toEqual([]);
  });

  it('keeps each stack to three fifths of the 500 resources that CloudFormation allows', () => {
    for (const template of house.templates) expect(Object.keys(template.Resources).length).toBeLessThanOrEqual(300);
  });

  it('needs no account and makes no look-ups', () => {
    const manifest = JSON.parse(readFileSync(join(house.assemblyDirectory, 'manifest.json'), 'utf8'));
    expect(manifest.missing).toBeUndefined();
    expect(JSON.stringify(manifest)).toContain('unknown-account');
  });

  it('runs with the project’s Node on type-stripped sources', () => {
    expect(cdkJson.app).toBe('node infra/aws/app.ts');
  });

  it('prevents the deletion of resources that another stack uses', () => {
    expect(cdkJson.context['@aws-cdk/core:defaultCrossStackReferences']).toBe('strong');
    expect(JSON.stringify(house.templates)).not.toContain('Fn::GetStackOutput');
  });
});

describe('the table', () => {
  const { Properties: table, DeletionPolicy } = only('AWS::DynamoDB::Table');

  it('matches the blueprint', () => {
    expect(table.KeySchema).toEqual([
      { AttributeName: blueprint.partitionKey, KeyType: 'HASH' },
      { AttributeName: blueprint.sortKey, KeyType: 'RANGE' },
    ]);
    expect(table.GlobalSecondaryIndexes.map((index: { IndexName: string }) => index.IndexName)).toEqual(
      blueprint.indexes.map(({ name }) => name),
    );
    expect(table.BillingMode).toBe('PAY_PER_REQUEST');
    expect(table.StreamSpecification).toEqual({ StreamViewType: blueprint.stream });
    expect(table.TimeToLiveSpecification).toEqual({ AttributeName: blueprint.timeToLiveAttribute, Enabled: true });
  });

  it('can be restored to any second of the last thirty-five days', () => {
    expect(table.PointInTimeRecoverySpecification).toEqual({
      PointInTimeRecoveryEnabled: true,
      RecoveryPeriodInDays: 35,
    });
  });

  it('is encrypted with the house key, and is kept when its stack is deleted', () => {
    expect(table.SSESpecification).toMatchObject({ SSEEnabled: true, SSEType: 'KMS' });
    expect(isHouseKey(table.SSESpecification.KMSMasterKeyId)).toBe(true);
    expect(table.DeletionProtectionEnabled).toBe(true);
    expect(DeletionPolicy).toBe('Retain');
  });
});

describe('the key', () => {
  const { Properties: key, DeletionPolicy } = only('AWS::KMS::Key');

  it('rotates every year and is kept when its stack is deleted', () => {
    expect(key.EnableKeyRotation).toBe(true);
    expect(DeletionPolicy).toBe('Retain');
  });

  it('allows AWS services only on behalf of this house', () => {
    for (const statement of key.KeyPolicy.Statement) {
      if (statement.Principal.Service === undefined) continue;
      // Step Functions' construct adds the log delivery service by itself, which can only decrypt.
      if (statement.Principal.Service === 'delivery.logs.amazonaws.com') continue;
      expect(statement.Condition, statement.Principal.Service).toBeDefined();
    }
  });
});

describe('logs', () => {
  it('all have a retention and are encrypted', () => {
    const groups = resourcesOfType(house, 'AWS::Logs::LogGroup');
    expect(groups.length).toBeGreaterThan(functions.length);
    for (const [id, { Properties }] of groups) {
      expect(Properties.RetentionInDays, id).toBe(90);
      expect(isHouseKey(Properties.KmsKeyId), id).toBe(true);
    }
  });

  it('have one group for each function, which may write to no other', () => {
    for (const [name, { properties, statements }] of functionsOf(house, 'prod')) {
      const group = textOf(properties.LoggingConfig.LogGroup).slice(1, -1);
      expect(statements.find(({ sid }) => sid === 'WriteLog')?.resources, name).toEqual([`<${group}.Arn>`]);
    }
  });

  it('of the gateway contain the route, never the path, the address or the agent', () => {
    const format: string = only('AWS::ApiGateway::Stage').Properties.AccessLogSetting.Format;
    expect(format).toContain('$context.resourcePath');
    expect(format).not.toMatch(/\$context\.(path|identity|authorizer|requestOverride)/);
  });

  it('and traces that would contain a path are off', () => {
    const { Properties: stage } = only('AWS::ApiGateway::Stage');
    expect(stage.TracingEnabled).toBe(false);
    for (const setting of stage.MethodSettings) {
      expect(setting.DataTraceEnabled).toBe(false);
      if (setting.LoggingLevel !== undefined) expect(setting.LoggingLevel).toBe('OFF');
    }
    expect(JSON.stringify(only('AWS::WAFv2::WebACL'))).not.toContain('"SampledRequestsEnabled":true');
  });

  it('of the workflow contain every transition and no payload', () => {
    const { Properties: machine } = only('AWS::StepFunctions::StateMachine');
    expect(machine.LoggingConfiguration).toMatchObject({ Level: 'ALL', IncludeExecutionData: false });
    expect(machine.TracingConfiguration).toEqual({ Enabled: true });
    expect(machine.EncryptionConfiguration.Type).toBe('CUSTOMER_MANAGED_KMS_KEY');
    expect(machine.StateMachineType ?? 'STANDARD').toBe('STANDARD');
  });
});

describe.each(functions)('the function $name', ({ name, timeoutSeconds, memoryMb }) => {
  const fn = functionsOf(house, 'prod').get(name);

  it('runs on Node 24 for ARM with the time and memory of the blueprint, traced', () => {
    expect(fn?.properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Timeout: timeoutSeconds,
      MemorySize: memoryMb,
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
    });
  });

  it('is published as a version that is kept at the next deployment', () => {
    const versions = resourcesOfType(house, 'AWS::Lambda::Version').filter(
      ([, { Properties }]) => textOf(Properties.FunctionName) === `<${fn?.id}>`,
    );
    expect(versions).toHaveLength(1);
    expect(versions[0]?.[1].UpdateReplacePolicy).toBe('Retain');
    expect(versions[0]?.[1].DeletionPolicy).toBe('Retain');
  });
});

describe('failed work', () => {
  const queues = resourcesOfType(house, 'AWS::SQS::Queue');
  const asynchronous = functions.filter(({ kind }) => kind === 'event' || kind === 'schedule');

  it('is kept fourteen days in an encrypted queue that requires TLS', () => {
    for (const [id, { Properties }] of queues) {
      expect(Properties.MessageRetentionPeriod, id).toBe(14 * 24 * 60 * 60);
      expect(isHouseKey(Properties.KmsMasterKeyId), id).toBe(true);
      const policy = resourcesOfType(house, 'AWS::SQS::QueuePolicy').find(
        ([, each]) => textOf(each.Properties.Queues[0]) === `<${id}>`,
      );
      expect(JSON.stringify(policy), id).toContain('"aws:SecureTransport":"false"');
    }
  });

  it('is kept for every asynchronously called function', () => {
    const invokes = resourcesOfType(house, 'AWS::Lambda::EventInvokeConfig');
    expect(invokes).toHaveLength(asynchronous.length);
    for (const [id, { Properties }] of invokes) expect(Properties.DestinationConfig.OnFailure, id).toBeDefined();
  });

  it('is kept when it cannot be delivered, by a rule, a schedule or the stream', () => {
    for (const [id, { Properties }] of resourcesOfType(house, 'AWS::Events::Rule')) {
      for (const target of Properties.Targets) expect(target.DeadLetterConfig, id).toBeDefined();
    }
    for (const [id, { Properties }] of resourcesOfType(house, 'AWS::Scheduler::Schedule')) {
      expect(Properties.Target.DeadLetterConfig, id).toBeDefined();
    }
    expect(only('AWS::Events::EventBus').Properties.DeadLetterConfig).toBeDefined();
  });

  it('in the outbox isolates the one bad record and lets the others pass', () => {
    const { Properties: outbox } = only('AWS::Lambda::EventSourceMapping');
    expect(outbox).toMatchObject({
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      StartingPosition: 'TRIM_HORIZON',
    });
    expect(outbox.DestinationConfig.OnFailure).toBeDefined();
    expect(JSON.parse(outbox.FilterCriteria.Filters[0].Pattern)).toEqual({
      eventName: ['INSERT'],
      dynamodb: { NewImage: { entity: { S: ['event'] } } },
    });
  });
});

describe('the outbox filter', () => {
  it('lets through the repository’s event items', () => {
    const source = readFileSync(join(projectRoot, 'functions/adapters/dynamodb/event-items.ts'), 'utf8');
    expect(source).toMatch(/entity: 'event'/);
  });
});

describe('the firewall', () => {
  const { Properties: acl } = only('AWS::WAFv2::WebACL');
  const rule = (name: string) => acl.Rules.find((each: { Name: string }) => each.Name === name);

  it('protects the gateway', () => {
    expect(textOf(only('AWS::WAFv2::WebACLAssociation').Properties.ResourceArn)).toMatch(/\/restapis\/.+\/stages\//);
    expect(only('AWS::ApiGateway::RestApi').Properties.DisableExecuteApiEndpoint).toBe(true);
  });

  it('answers an insistent address 429 and an oversized body 413', () => {
    expect(rule('one-address-at-its-pace').Action.Block.CustomResponse.ResponseCode).toBe(429);
    expect(rule('bodies-of-a-reasonable-size').Action.Block.CustomResponse.ResponseCode).toBe(413);
  });

  it('accepts a letter longer than 8 KiB, which the common rule set would refuse', () => {
    const counted = rule('aws-common').Statement.ManagedRuleGroupStatement.RuleActionOverrides;
    expect(counted).toContainEqual({ Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } });
    expect(acl.AssociationConfig.RequestBody.API_GATEWAY.DefaultSizeInspectionLimit).toBe('KB_64');
  });
});

describe('mail', () => {
  const eventsOfMail = (): string[][] =>
    resourcesOfType(house, 'AWS::SES::ConfigurationSetEventDestination').map(
      ([, { Properties }]) => Properties.EventDestination.MatchingEventTypes,
    );

  it('is signed, encrypted in transit, and reports its events', () => {
    const sets = resourcesOfType(house, 'AWS::SES::ConfigurationSet').map(([, { Properties }]) => Properties);
    expect(sets.map(({ DeliveryOptions }) => DeliveryOptions)).toEqual(sets.map(() => ({ TlsPolicy: 'REQUIRE' })));
    // The house's own table closes and opens addresses; a list of the account's would hold letters back in silence.
    expect(Object.fromEntries(sets.map(({ Name, SuppressionOptions }) => [Name, SuppressionOptions]))).toEqual({
      'vestibule-prod': { SuppressedReasons: [] },
      'vestibule-prod-staff': { SuppressedReasons: [] },
    });
    expect(only('AWS::SES::EmailIdentity').Properties.DkimSigningAttributes).toBeDefined();
    const heard = ['send', 'bounce', 'complaint', 'reject'];
    expect(eventsOfMail()).toEqual(sets.map(() => heard));
  });

  it('never tracks openings or clicks', () => {
    const types = eventsOfMail().flat();
    expect(types.length).toBeGreaterThan(0);
    expect(types).not.toContain('open');
    expect(types).not.toContain('click');
  });
});

describe('alarms', () => {
  const alarms = resourcesOfType(house, 'AWS::CloudWatch::Alarm');
  const runbook = readFileSync(join(projectRoot, 'docs/runbook.md'), 'utf8');
  const headings = new Set(
    [...runbook.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );

  it('each state what is lost, and where the remedy is written', () => {
    for (const [id, { Properties }] of alarms) {
      const [impact = '', remedy = ''] = String(Properties.AlarmDescription).split('\n');
      expect(impact.length, id).toBeGreaterThan(40);
      expect(impact, id).toMatch(/\.$/);
      const [, anchor = ''] = /^What to do: docs\/runbook\.md#([a-z-]+)$/.exec(remedy) ?? [];
      expect([...headings], id).toContain(anchor);
    }
  });

  it('each notify a person', () => {
    for (const [id, { Properties }] of alarms) expect(Properties.AlarmActions, id).toHaveLength(1);
    expect(only('AWS::SNS::Subscription').Properties.Protocol).toBe('email');
    const policy = JSON.stringify(only('AWS::SNS::TopicPolicy').Properties);
    expect(policy, 'CloudWatch may publish').toContain('cloudwatch.amazonaws.com');
  });

  it('use every section of the runbook that was written for them', () => {
    const used = new Set(
      alarms.map(([, { Properties }]) => /#([a-z-]+)$/.exec(String(Properties.AlarmDescription))?.[1]),
    );
    expect([...used].sort()).toEqual([...runbookAnchors].sort());
  });

  /** Names of the metrics behind the alarms, with their dimensions; sums are split up. */
  const watched = alarms.flatMap(([, { Properties }]) =>
    Properties.Metrics === undefined
      ? [{ metric: Properties.MetricName, of: JSON.stringify(Properties.Dimensions ?? []) }]
      : Properties.Metrics.filter((one: { MetricStat?: unknown }) => one.MetricStat !== undefined).map(
          (one: { MetricStat: { Metric: { MetricName: string; Dimensions: unknown } } }) => ({
            metric: one.MetricStat.Metric.MetricName,
            of: JSON.stringify(one.MetricStat.Metric.Dimensions),
          }),
        ),
  );
  const countOf = (metric: string): number => watched.filter((one) => one.metric === metric).length;

  it('watch every queue, every function, and every way for a workflow to fail', () => {
    expect(countOf('ApproximateNumberOfMessagesVisible')).toBe(resourcesOfType(house, 'AWS::SQS::Queue').length);
    const erring = watched.filter(({ metric }) => metric === 'Errors').map(({ of }) => of);
    for (const [name, { id }] of functionsOf(house, 'prod')) {
      expect(
        erring.filter((of) => of.includes(`"${id}"`)),
        name,
      ).toHaveLength(1);
    }
    expect(erring).toHaveLength(functions.length);
    for (const metric of ['ExecutionsFailed', 'ExecutionsTimedOut', 'ExecutionsAborted', 'ExecutionThrottled']) {
      expect(countOf(metric), metric).toBe(1);
    }
    expect(countOf('workflow-troubled.v1')).toBe(1);
    expect(countOf('IteratorAge')).toBe(1);
    expect(countOf('5XXError')).toBe(1);
    expect(countOf('Reputation.BounceRate')).toBe(1);
  });

  it('are limited in number: one for each thing that a client or the house can lose', () => {
    expect(alarms.length).toBeLessThanOrEqual(25);
  });

  it('sum at most as many metrics as CloudWatch allows in one alarm', () => {
    for (const [id, { Properties }] of alarms) expect((Properties.Metrics ?? []).length, id).toBeLessThanOrEqual(11);
  });

  it('count trouble by the metric under which the outbox counts its events', () => {
    const [, alarm] = alarms.find(([, { Properties }]) => Properties.MetricName === 'workflow-troubled.v1') ?? [];
    const outbox = functionsOf(house, 'prod').get('publish-events');
    expect(alarm?.Properties.Namespace).toBe(outbox?.environment.POWERTOOLS_METRICS_NAMESPACE);
    expect(alarm?.Properties.Dimensions).toEqual([
      { Name: 'service', Value: outbox?.environment.POWERTOOLS_SERVICE_NAME },
    ]);
  });
});

describe('the cost model', () => {
  const text = readFileSync(join(projectRoot, 'docs/cost-model.md'), 'utf8');

  it('counts the alarms, and the paid metrics of each', () => {
    const alarms = resourcesOfType(house, 'AWS::CloudWatch::Alarm');
    const metrics = alarms.flatMap(([, { Properties }]) =>
      (Properties.Metrics ?? [{ MetricStat: Properties.MetricName }]).filter(
        (one: { MetricStat?: unknown }) => one.MetricStat !== undefined,
      ),
    );
    expect(text).toContain(`| CloudWatch alarms | ${alarms.length} | ${metrics.length} metrics, 0.10 each |`);
  });

  it('counts the firewall’s rules', () => {
    expect(text).toContain(`| 1 + ${only('AWS::WAFv2::WebACL').Properties.Rules.length} |`);
  });
});

describe('outputs', () => {
  it('name every address', () => {
    const names = house.templates.flatMap((template) => Object.keys(template.Outputs ?? {}));
    for (const name of ['TableName', 'EventBusName', 'inquiryStateMachineArn', 'inquiryExecutions']) {
      expect(names).toContain(name);
    }
    expect(names.some((name) => name.startsWith('ApiUrl'))).toBe(true);
    expect(names.some((name) => name.startsWith('ApiDnsTarget'))).toBe(true);
  });

  it('and tags name the owner and the purpose', () => {
    for (const [id, { Properties }] of resourcesOfType(house, 'AWS::Lambda::Function')) {
      expect(Properties.Tags, id).toContainEqual({ Key: 'product', Value: 'vestibule' });
      expect(Properties.Tags, id).toContainEqual({ Key: 'stage', Value: 'prod' });
    }
  });
});
