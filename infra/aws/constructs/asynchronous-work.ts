/**
 * What every function called asynchronously needs. A caller's dead-letter queue holds only what could not be
 * *delivered*; what was delivered and then failed is Lambda's to keep, and is lost unless the function says where.
 * Both go to the same queue.
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

/** A retry that comes six hours late still starts an inquiry's workflow; a later one is for a person to judge. */
export const keepTryingFor = Duration.hours(6);

/** Rights by which a function's failed work reaches its dead letters. */
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
