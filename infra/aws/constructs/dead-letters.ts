/** The queue of events that could not be processed: kept fourteen days, encrypted, and with an alarm. */
import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledgeDeadLetterQueue } from '../settings/acknowledgements.ts';
import type { House } from '../settings/deployment.ts';
import { houseName } from '../settings/names.ts';
import { HouseAlarm } from './alarm.ts';

export interface DeadLettersProps {
  readonly house: Pick<House, 'stage' | 'key' | 'alarmTopic'>;
  /** The function or rule whose events are kept here. */
  readonly of: string;
  readonly impact: string;
}

export class DeadLetters extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { house, of, impact }: DeadLettersProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      queueName: houseName(house.stage.name, `${of}-dead-letters`),
      // The longest retention of SQS, so that a fortnight of holidays loses nothing.
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: house.key,
      enforceSSL: true,
    });
    acknowledgeDeadLetterQueue(this.queue);
    new HouseAlarm(this, 'NotEmpty', {
      house,
      metric: this.queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(5),
        statistic: 'Maximum',
      }),
      threshold: 1,
      impact,
      runbook: 'dead-letters',
    });
  }
}
