/**
 * The web firewall in front of the gateway. A false refusal loses a client, so suspicious requests are only counted.
 */
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import type { House } from '../settings/deployment.ts';
import { houseName } from '../settings/names.ts';

/**
 * The maximum size of an inspected request body. WAF reads 16 KiB of a regional API's body by default and 64 at most
 * (AWS WAF quotas); a form sends a Japanese character as nine bytes, so a long letter needs the maximum.
 */
const bodyLimitBytes = 64 * 1024;
/** The route where staff upload purchases as a file: its handler limits the size. */
const uploadPath = '/api/purchases';

/**
 * Rules of the common rule set that only count. The first would refuse a letter of 8 KiB, and our own rule sets the
 * limit. The second would refuse mailbox providers that send the one-click unsubscribe (RFC 8058) without a user agent.
 * The others inspect the text of a letter, where their findings are harmless: every template escapes, no path or
 * address is ever read from a body, and there is no SQL.
 */
const countedRules = [
  'SizeRestrictions_BODY',
  'NoUserAgent_HEADER',
  'CrossSiteScripting_BODY',
  'GenericLFI_BODY',
  'GenericRFI_BODY',
  'EC2MetaDataSSRF_BODY',
] as const;

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
      // A sampled request shows its path, and our paths contain one-time tokens.
      sampledRequestsEnabled: false,
    });
    const pathEndsWith = (path: string): CfnWebACL.StatementProperty => ({
      byteMatchStatement: {
        fieldToMatch: { uriPath: {} },
        positionalConstraint: 'ENDS_WITH',
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
      associationConfig: { requestBody: { API_GATEWAY: { defaultSizeInspectionLimit: 'KB_64' } } },
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
                    // A body longer than WAF reads is also beyond the limit.
                    fieldToMatch: { body: { oversizeHandling: 'MATCH' } },
                    comparisonOperator: 'GT',
                    size: bodyLimitBytes,
                    textTransformations: [{ priority: 0, type: 'NONE' }],
                  },
                },
                not(pathEndsWith(uploadPath)),
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
              ruleActionOverrides: countedRules.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
            },
          },
          visibilityConfig: visibilityConfig('common'),
        },
      ],
    });
    new CfnWebACLAssociation(this, 'Association', { resourceArn: stageArn, webAclArn: acl.attrArn });
  }
}

/** RFC 9457, like the handlers' responses, so that all refusals look alike. */
function problem(status: number, title: string): CfnWebACL.CustomResponseBodyProperty {
  return { contentType: 'APPLICATION_JSON', content: JSON.stringify({ type: 'about:blank', title, status }) };
}
