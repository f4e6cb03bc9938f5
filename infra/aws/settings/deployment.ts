/**
 * The resources that the constructs of one deployed house share. The foundation stack creates them; every other
 * construct receives them.
 */
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { FunctionBundles } from './bundles.ts';
import type { Stage } from './stages.ts';

/** The configuration set of a letter. */
export interface MailConfigurationSet {
  readonly name: string;
  readonly arn: string;
}

export interface House {
  readonly stage: Stage;
  readonly bundles: Pick<FunctionBundles, 'directoryOf'>;
  readonly key: IKey;
  readonly table: Table;
  readonly bus: EventBus;
  /** The bucket of the portfolio's snapshots. */
  readonly objects: { readonly arn: string; readonly url: string };
  readonly mail: {
    readonly identityArn: string;
    readonly clients: MailConfigurationSet;
    readonly staff: MailConfigurationSet;
  };
  readonly alarmTopic: ITopic;
}
