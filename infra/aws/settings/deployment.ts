/** What the rooms of one deployed house share. The foundation stack builds it; every other construct receives it. */
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { FunctionBundles } from './bundles.ts';
import type { Stage } from './stages.ts';

/** Under which settings a letter leaves. */
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
  readonly mail: {
    readonly identityArn: string;
    readonly clients: MailConfigurationSet;
    readonly staff: MailConfigurationSet;
  };
  readonly alarmTopic: ITopic;
}
