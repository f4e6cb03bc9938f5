/**
 * Step Functions publishes the end of a run by best effort: here the event is lost, and the hourly schedule finds the
 * run.
 */
import { SFNClient, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { expect, test } from 'vitest';
import { subscriptions } from '#blueprint/subscriptions.ts';
import { localAccountId, localAws, localRegion } from '#local/lambda/environment.ts';
import { manager, newClient, openHouse, requests } from './harness.ts';

const unheard = subscriptions.filter(({ source }) => source !== 'aws.states');
const house = await openHouse({ blueprint: { subscriptions: unheard } });

test('a failed run without an event is found within the hour, once, and resumed', async () => {
  const inquiryId = await house.submit(newClient(requests.promising, { boutiqueId: 'paris' }));
  const client = new SFNClient({ ...localAws, endpoint: house.stack.endpoints.aws });
  const executionArn = `arn:aws:states:${localRegion}:${localAccountId}:execution:vestibule-local-inquiry:${inquiryId}`;
  await client.send(new StopExecutionCommand({ executionArn }));
  await house.advance('PT30M');
  expect(await house.execution(inquiryId)).toMatchObject({ execution: inquiryId, status: 'ABORTED' });
  await house.advance('PT31M');
  const next = { execution: `${inquiryId}-2`, status: 'RUNNING', currentState: 'Await first response' };
  expect(await house.execution(inquiryId)).toMatchObject(next);
  await house.advance('PT2H');
  expect(await house.execution(inquiryId)).toMatchObject(next);
  const { reference } = await house.inquiry(inquiryId);
  const told = (await house.mailTo(manager)).filter(
    (mail) => mail.text.includes(reference) && mail.subject.includes('s’est interrompu'),
  );
  expect(told).toHaveLength(1);
});
