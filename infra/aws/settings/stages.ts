/**
 * The differences between stages, and nothing else: a stage is chosen with `-c stage=prod`. Settings of the deploying
 * house (its names, its certificate) are in cdk.json; settings of the product are here.
 */
import { type App, RemovalPolicy } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import * as z from 'zod';

/** Names that only the deploying house knows. The values committed in cdk.json are examples under reserved names. */
const houseSchema = z.strictObject({
  region: z.string().regex(/^[a-z]{2}-[a-z]+-\d$/),
  /** Host name of the forms, links and board. */
  domainName: z.string().regex(/^[a-z0-9.-]+$/),
  /** Domain of the advisors' sender addresses: camille.laurent@<mailDomain>. */
  mailDomain: z.string().regex(/^[a-z0-9.-]+$/),
  /** ACM certificate for `domainName`, in the same region: a regional API takes no certificate from us-east-1. */
  certificateArn: z.string().startsWith('arn:'),
  /** Recipient of alarms. A group address, so that it does not depend on one person. */
  alarmEmail: z.email(),
});

const stageNameSchema = z.enum(['dev', 'prod']);
export type StageName = z.infer<typeof stageNameSchema>;

interface StageRules {
  /** Retention of a log line. The audit trail is the event log in the table, not CloudWatch. */
  readonly logRetention: RetentionDays;
  /** What happens to data when the stack is deleted. */
  readonly dataRemoval: RemovalPolicy;
  readonly deletionProtection: boolean;
  /** Requests that one address may make in five minutes before WAF answers 429. */
  readonly requestsPerAddressPerFiveMinutes: number;
  /** Gateway default for every route without a throttle of its own. */
  readonly throttle: { readonly ratePerSecond: number; readonly burst: number };
  readonly logLevel: 'DEBUG' | 'INFO';
}

const stageRules: Readonly<Record<StageName, StageRules>> = {
  dev: {
    logRetention: RetentionDays.TWO_WEEKS,
    dataRemoval: RemovalPolicy.DESTROY,
    deletionProtection: false,
    requestsPerAddressPerFiveMinutes: 1_000,
    throttle: { ratePerSecond: 50, burst: 100 },
    logLevel: 'DEBUG',
  },
  prod: {
    logRetention: RetentionDays.THREE_MONTHS,
    dataRemoval: RemovalPolicy.RETAIN,
    deletionProtection: true,
    // A boutique's whole staff may share one address: a board refreshed by thirty people stays far below this.
    requestsPerAddressPerFiveMinutes: 2_000,
    throttle: { ratePerSecond: 200, burst: 400 },
    logLevel: 'INFO',
  },
};

export type Stage = StageRules & z.infer<typeof houseSchema> & { readonly name: StageName };

/** Reads the stage from the context, and refuses an unknown or incomplete one before anything is built. */
export function stageFrom(app: App): Stage {
  const name = stageNameSchema.parse(app.node.tryGetContext('stage') ?? 'dev');
  const houses = z.record(z.string(), z.unknown()).parse(app.node.tryGetContext('houses') ?? {});
  return { ...stageRules[name], ...houseSchema.parse(houses[name]), name };
}

/** True while cdk.json still holds the example names: synthesis works, deployment would fail on the certificate. */
export function usesExampleNames(stage: Stage): boolean {
  return [stage.domainName, stage.mailDomain].some((name) => name.endsWith('.example'));
}
