/**
 * Every rule of cdk-nag's AwsSolutions pack that the house does not follow literally, and why. Each entry names one
 * finding on one construct, so that a new wildcard elsewhere still stops the synthesis.
 */
import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

function acknowledge(construct: IConstruct, id: string, reason: string): void {
  Validations.of(construct).acknowledge({ id: `AwsSolutions-${id}`, reason });
}

export function acknowledgeFunctionTracing(role: IConstruct): void {
  acknowledge(
    role,
    'IAM5[Resource::*]',
    'xray:PutTraceSegments and xray:PutTelemetryRecords accept no resource; a test refuses any other action on *.',
  );
}

export function acknowledgeStreamListing(role: IConstruct): void {
  acknowledge(
    role,
    'IAM5[Resource::*]',
    'dynamodb:ListStreams accepts no resource; the stream itself is read by its own ARN.',
  );
}

/** `invocable` are the ARNs in the role's policy, each ending in `:*`. */
export function acknowledgeWorkflowRole(role: IConstruct, invocable: readonly string[]): void {
  for (const resource of invocable) {
    acknowledge(
      role,
      `IAM5[Resource::${resource}]`,
      'Executions that began on an earlier version call that version until they end; ADR 0009. Never the unpublished code.',
    );
  }
  acknowledge(
    role,
    'IAM5[Resource::*]',
    'X-Ray and the delivery of vended logs (logs:CreateLogDelivery and its like) accept no resource.',
  );
}

export function acknowledgeDeadLetterQueue(queue: IConstruct): void {
  acknowledge(
    queue,
    'SQS3',
    'This queue is the dead-letter queue, of a function, a rule, a schedule or a stream; nothing consumes it, an alarm watches it.',
  );
}

export function acknowledgeBucket(bucket: IConstruct): void {
  acknowledge(
    bucket,
    'S1',
    'Two roles of the house may use it, and CloudTrail can record their calls; access logs would need a second bucket.',
  );
}

/** `objects` is the ARN in the role's policy, ending in `/portfolio/*`. */
export function acknowledgeObjects(role: IConstruct, objects: string): void {
  acknowledge(
    role,
    `IAM5[Resource::${objects}]`,
    'The name of an object contains the hash of its content, so no list of names can be granted.',
  );
}

export function acknowledgeApi(api: IConstruct): void {
  acknowledge(
    api,
    'APIG2',
    'Handlers validate with the contracts of events/ and answer RFC 9457 with each error path; a model here would be a second truth.',
  );
  acknowledge(
    api,
    'APIG6',
    'Execution logs write the requested path, and paths carry one-time tokens. Access logs, by route, are on.',
  );
  acknowledge(
    api,
    'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
    'The role that API Gateway asks of an account to write access logs; AWS maintains the policy with the service.',
  );
}

export function acknowledgePublicRoute(method: IConstruct): void {
  acknowledge(
    method,
    'APIG4',
    'Public by purpose: the form, its files, and pages whose path carries a 256-bit token that the handler checks.',
  );
  acknowledge(method, 'COG4', 'Clients have no account: the form is open and links carry their own token.');
}

export function acknowledgeStaffRoute(method: IConstruct): void {
  acknowledge(
    method,
    'APIG4',
    'The session is checked by the handlers’ middleware, the same code on AWS and locally; architecture test and HTTP tests hold it.',
  );
  acknowledge(method, 'COG4', 'Advisors sign in by a link to their own mailbox; see the sign-in routes.');
}
