/** Mail from the house's own domain: signed, encrypted in transit, with bounce and complaint events. */
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
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { House, MailConfigurationSet } from '../settings/deployment.ts';
import { houseName } from '../settings/names.ts';
import { HouseAlarm } from './alarm.ts';

export interface HouseMailProps {
  readonly house: Pick<House, 'stage' | 'alarmTopic'>;
}

export class HouseMail extends Construct {
  readonly identityArn: string;
  readonly clients: MailConfigurationSet;
  readonly staff: MailConfigurationSet;

  constructor(scope: Construct, id: string, { house }: HouseMailProps) {
    super(scope, id);
    const { mailDomain, name: stage } = house.stage;
    this.clients = this.#named(houseName(stage));
    this.staff = this.#named(houseName(stage, 'staff'));

    // By name and not by reference: a reference would make the domain unchangeable while functions use it.
    this.identityArn = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'identity',
      resourceName: mailDomain,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });

    const toClients = new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: this.clients.name,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      // The house's own table decides which addresses are closed, because it opens one again at a sign of life; the
      // account's list would go on holding letters back in silence.
      disableSuppressionList: true,
      reputationMetrics: true,
    });
    const toStaff = new ConfigurationSet(this, 'StaffConfigurationSet', {
      configurationSetName: this.staff.name,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      // Staff addresses are never suppressed, so that a repaired mailbox receives at once.
      disableSuppressionList: true,
      reputationMetrics: true,
    });
    const defaultBus = EventBus.fromEventBusName(this, 'DefaultBus', 'default');
    for (const [configurationSet, name] of [
      [toClients, houseName(stage, 'events')],
      [toStaff, houseName(stage, 'staff-events')],
    ] as const) {
      // Opens and clicks are not tracked: clients would object to a tracking pixel in a letter.
      configurationSet.addEventDestination('HouseEvents', {
        configurationSetEventDestinationName: name,
        destination: EventDestination.eventBus(defaultBus),
        events: [
          EmailSendingEvent.SEND,
          EmailSendingEvent.BOUNCE,
          EmailSendingEvent.COMPLAINT,
          EmailSendingEvent.REJECT,
        ],
      });
    }

    const identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(mailDomain),
      configurationSet: toClients,
      dkimIdentity: DkimIdentity.easyDkim(EasyDkimSigningKeyLength.RSA_2048_BIT),
      mailFromDomain: `bounce.${mailDomain}`,
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.REJECT_MESSAGE,
      // Bounces are received as events; the same by mail to an advisor would be redundant.
      feedbackForwarding: false,
    });
    identity.dkimRecords.forEach((record, index) => {
      new CfnOutput(this, `Dkim${index + 1}`, { value: `${record.name} CNAME ${record.value}` });
    });

    const rate = (metricName: string): Metric =>
      new Metric({
        namespace: 'AWS/SES',
        metricName,
        dimensionsMap: { 'ses:configuration-set': this.clients.name },
        period: Duration.hours(1),
        statistic: 'Average',
      });
    // SES reviews an account at 5 % bounces and 0.1 % complaints; these thresholds are half of that.
    new HouseAlarm(this, 'Bounces', {
      house,
      metric: rate('Reputation.BounceRate'),
      threshold: 0.025,
      impact: 'Too many letters come back: if this continues, SES suspends all mail of the house.',
      runbook: 'mail-reputation',
    });
    new HouseAlarm(this, 'Complaints', {
      house,
      metric: rate('Reputation.ComplaintRate'),
      threshold: 0.0005,
      impact: 'Clients mark our letters as spam: if this continues, SES suspends all mail of the house.',
      runbook: 'mail-reputation',
    });
  }

  #named(name: string): MailConfigurationSet {
    const about = { service: 'ses', resource: 'configuration-set', resourceName: name } as const;
    return { name, arn: Stack.of(this).formatArn({ ...about, arnFormat: ArnFormat.SLASH_RESOURCE_NAME }) };
  }
}
