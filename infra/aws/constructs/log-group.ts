/** A log group with the stage's retention: encrypted, and removed with its stack. */
import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { House } from '../settings/deployment.ts';

export interface HouseLogGroupProps {
  readonly house: Pick<House, 'stage' | 'key'>;
  /** Full name; the key's policy allows only this house's names. */
  readonly name: string;
}

export class HouseLogGroup extends LogGroup {
  constructor(scope: Construct, id: string, { house, name }: HouseLogGroupProps) {
    super(scope, id, {
      logGroupName: name,
      retention: house.stage.logRetention,
      encryptionKey: house.key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
  }
}
