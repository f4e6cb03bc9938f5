/**
 * The web firewall before the gateway. A false refusal loses a client, so rules that read a letter's text only count on
 * the form; what they suspect is harmless there, since every template escapes.
 */
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import type { House } from '../house.ts';
import { houseName } from '../names.ts';

/** What a letter may weigh at the firewall; 16 KiB is also what WAF reads of a regional API's body without surcharge. */
export const bodyLimitBytes = 16 * 1024;
/** Where staff upload purchases as a file: the handler limits that one. */
const uploadPath = '/api/purchases';

/** Rules of the common rule set that judge the body's text: they count, and are enforced below where no letter is written. */
const textRules = ['CrossSiteScripting_BODY', 'GenericLFI_BODY', 'GenericRFI_BODY', 'EC2MetaDataSSRF_BODY'] as const;
const commonLabels: Readonly<Record<(typeof textRules)[number], string>> = {
  CrossSiteScripting_BODY: 'CrossSiteScripting_Body',
  GenericLFI_BODY: 'GenericLFI_Body',
  GenericRFI_BODY: 'GenericRFI_Body',
  EC2MetaDataSSRF_BODY: 'EC2MetaDataSSRF_Body',
};

export interface HouseFirewallProps {
  readonly house: Pick<House, 'stage'>;
  /** ARN of the API stage to protect. */
  readonly stageArn: string;
}

export class HouseFirewall extends Construct {
  constructor(scope: Construct, id: string, { house, stageArn }: HouseFirewallProps) {
    super(scope, id);
    const name = houseName(house.stage.name);
    const visibilityConfig = (rule: string): CfnWebACL.VisibilityConfigProperty => ({
      cloudWatchMetricsEnabled: true,
      metricName: `${name}-${rule}`,
      // A sampled request shows its path, and our paths carry one-time tokens.
      sampledRequestsEnabled: false,
    });
    const pathIs = (path: string): CfnWebACL.StatementProperty => ({
      byteMatchStatement: {
        fieldToMatch: { uriPath: {} },
        positionalConstraint: 'EXACTLY',
        searchString: path,
        textTransformations: [{ priority: 0, type: 'NONE' }],
      },
    });
    const not = (statement: CfnWebACL.StatementProperty): CfnWebACL.StatementProperty => ({
      notStatement: { statement },
    });

    const acl = new CfnWebACL(this, 'WebAcl', {
      name,
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: visibilityConfig('all'),
      customResponseBodies: {
        TooMany: problem(429, 'Too many requests'),
        TooLarge: problem(413, 'Content too large'),
      },
      rules: [
        {
          name: 'one-address-at-its-pace',
          priority: 0,
          action: { block: { customResponse: { responseCode: 429, customResponseBodyKey: 'TooMany' } } },
          statement: {
            rateBasedStatement: {
              aggregateKeyType: 'IP',
              limit: house.stage.requestsPerAddressPerFiveMinutes,
              evaluationWindowSec: 300,
            },
          },
          visibilityConfig: visibilityConfig('rate'),
        },
        {
          name: 'bodies-of-a-reasonable-size',
          priority: 1,
          action: { block: { customResponse: { responseCode: 413, customResponseBodyKey: 'TooLarge' } } },
          statement: {
            andStatement: {
              statements: [
                {
                  sizeConstraintStatement: {
                    // A body beyond what WAF reads is by definition beyond the limit.
                    fieldToMatch: { body: { oversizeHandling: 'MATCH' } },
                    comparisonOperator: 'GT',
                    size: bodyLimitBytes,
                    textTransformations: [{ priority: 0, type: 'NONE' }],
                  },
                },
                not(pathIs(uploadPath)),
              ],
            },
          },
          visibilityConfig: visibilityConfig('size'),
        },
        {
          name: 'aws-known-bad-inputs',
          priority: 2,
          overrideAction: { none: {} },
          statement: {
            managedRuleGroupStatement: { vendorName: 'AWS', name: 'AWSManagedRulesKnownBadInputsRuleSet' },
          },
          visibilityConfig: visibilityConfig('known-bad-inputs'),
        },
        {
          name: 'aws-common',
          priority: 3,
          overrideAction: { none: {} },
          statement: {
            managedRuleGroupStatement: {
              vendorName: 'AWS',
              name: 'AWSManagedRulesCommonRuleSet',
              ruleActionOverrides: [
                // 8 KiB would refuse a long letter; our own rule above sets the limit.
                'SizeRestrictions_BODY',
                // Mailbox providers press the one-click unsubscribe (RFC 8058) without naming themselves.
                'NoUserAgent_HEADER',
                ...textRules,
              ].map((rule) => ({ name: rule, actionToUse: { count: {} } })),
            },
          },
          visibilityConfig: visibilityConfig('common'),
        },
        {
          name: 'suspicious-text-outside-letters',
          priority: 4,
          action: { block: {} },
          statement: {
            andStatement: {
              statements: [
                {
                  orStatement: {
                    statements: textRules.map((rule) => ({
                      labelMatchStatement: {
                        scope: 'LABEL',
                        key: `awswaf:managed:aws:core-rule-set:${commonLabels[rule]}`,
                      },
                    })),
                  },
                },
                not(pathIs('/inquiries')),
              ],
            },
          },
          visibilityConfig: visibilityConfig('suspicious-text'),
        },
      ],
    });
    new CfnWebACLAssociation(this, 'Association', { resourceArn: stageArn, webAclArn: acl.attrArn });
  }
}

/** RFC 9457, as the handlers answer: a refusal reads the same whoever refuses. */
function problem(status: number, title: string): CfnWebACL.CustomResponseBodyProperty {
  return { contentType: 'APPLICATION_JSON', content: JSON.stringify({ type: 'about:blank', title, status }) };
}
