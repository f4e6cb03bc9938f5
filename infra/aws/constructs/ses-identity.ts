/** Mail in the house's own name: signed, encrypted in transit, and every bounce and complaint heard. */
import { ArnFormat, CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { EventBus } from 'aws-cdk-lib/aws-events';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  DkimIdentity,
  EasyDkimSigningKeyLength,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  MailFromBehaviorOnMxFailure,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { House } from '../deployment.ts';
import { houseName } from '../names.ts';
import { HouseAlarm } from './alarm.ts';

export interface HouseMailProps {
  readonly house: Pick<House, 'stage' | 'alarmTopic'>;
}

export class HouseMail extends Construct {
  readonly identityArn: string;
  readonly configurationSetName: string;
  readonly configurationSetArn: string;

  constructor(scope: Construct, id: string, { house }: HouseMailProps) {
    super(scope, id);
    const { mailDomain, name: stage } = house.stage;
    this.configurationSetName = houseName(stage);
    this.configurationSetArn = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: this.configurationSetName,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });

    // By name and not by reference: a reference would forbid changing the domain while functions use it.
    this.identityArn = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'identity',
      resourceName: mailDomain,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });

    const configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: this.configurationSetName,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      // SES refuses a second mail to an address that bounced or complained, even before our own table knows.
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      reputationMetrics: true,
    });
    // No opening or click is tracked: a pixel in a client's letter would be read as a lack of manners.
    configurationSet.addEventDestination('HouseEvents', {
      configurationSetEventDestinationName: houseName(stage, 'events'),
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'DefaultBus', 'default')),
      events: [EmailSendingEvent.SEND, EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT, EmailSendingEvent.REJECT],
    });

    const identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(mailDomain),
      configurationSet,
      dkimIdentity: DkimIdentity.easyDkim(EasyDkimSigningKeyLength.RSA_2048_BIT),
      mailFromDomain: `bounce.${mailDomain}`,
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.REJECT_MESSAGE,
      // Bounces come back as events; the same by mail to an advisor would only be noise.
      feedbackForwarding: false,
    });
    identity.dkimRecords.forEach((record, index) => {
      new CfnOutput(this, `Dkim${index + 1}`, { value: `${record.name} CNAME ${record.value}` });
    });

    const rate = (metricName: string): Metric =>
      new Metric({
        namespace: 'AWS/SES',
        metricName,
        dimensionsMap: { 'ses:configuration-set': this.configurationSetName },
        period: Duration.hours(1),
        statistic: 'Average',
      });
    // SES puts an account under review at 5 % bounces and 0.1 % complaints; these thresholds are half of its own.
    new HouseAlarm(this, 'Bounces', {
      house,
      metric: rate('Reputation.BounceRate'),
      threshold: 0.025,
      impact: 'Too many letters come back: if this goes on, SES stops the house from writing to anybody.',
      runbook: 'mail-reputation',
    });
    new HouseAlarm(this, 'Complaints', {
      house,
      metric: rate('Reputation.ComplaintRate'),
      threshold: 0.0005,
      impact: 'Clients mark our letters as spam: if this goes on, SES stops the house from writing to anybody.',
      runbook: 'mail-reputation',
    });
  }
}
