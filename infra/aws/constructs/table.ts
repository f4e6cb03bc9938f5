/** The single table, exactly as the blueprint describes it; the local stack creates the same one. */
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { table as blueprint } from '#blueprint/tables.ts';
import { houseName } from '../settings/names.ts';
import type { Stage } from '../settings/stages.ts';

export interface HouseTableProps {
  readonly stage: Stage;
  readonly key: IKey;
}

export class HouseTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, { stage, key }: HouseTableProps) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      tableName: houseName(stage.name),
      partitionKey: { name: blueprint.partitionKey, type: AttributeType.STRING },
      sortKey: { name: blueprint.sortKey, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: blueprint.timeToLiveAttribute,
      stream: StreamViewType[blueprint.stream],
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      // Thirty-five days is DynamoDB's maximum.
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: stage.deletionProtection,
      removalPolicy: stage.dataRemoval,
    });
    for (const index of blueprint.indexes) {
      this.table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: { name: index.partitionKey, type: AttributeType.STRING },
        sortKey: { name: index.sortKey, type: AttributeType.STRING },
        projectionType: ProjectionType.ALL,
      });
    }
  }
}
