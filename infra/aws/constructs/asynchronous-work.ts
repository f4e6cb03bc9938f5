/**
 * The requirements of every asynchronously called function. A caller's dead-letter queue holds only events that could
 * not be *delivered*; an event that was delivered and then failed belongs to Lambda and is lost unless the function
 * names a destination. Both go to the same queue.
 */
import { Duration } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { PolicyStatement as Statement } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { keyThrough } from '../settings/capabilities.ts';
import type { House } from '../settings/deployment.ts';
import type { HouseFunction } from './lambda-function.ts';

/** A retry after six hours still starts an inquiry's workflow usefully; after that a person decides. */
export const keepTryingFor = Duration.hours(6);

/** Rights by which a function's failed events reach its dead-letter queue. */
export function deadLetterStatements(scope: Construct, house: House, queue: Queue): PolicyStatement[] {
  return [
    new Statement({ sid: 'KeepDeadLetters', actions: ['sqs:SendMessage'], resources: [queue.queueArn] }),
    keyThrough(scope, house, 'KeepDeadLettersKey', 'sqs', ['kms:Decrypt', 'kms:GenerateDataKey']),
  ];
}

export function keepWhatFails(fn: HouseFunction, queue: Queue): void {
  fn.live.configureAsyncInvoke({
    onFailure: new SqsDestination(queue),
    retryAttempts: 2,
    maxEventAge: keepTryingFor,
  });
}
