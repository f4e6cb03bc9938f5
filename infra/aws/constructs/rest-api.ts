/**
 * The site: one REST API from the blueprint's routes, throttled, behind the firewall, with logs that name no person.
 */
import { CfnOutput, Duration } from 'aws-cdk-lib';
import {
  AccessLogField,
  AccessLogFormat,
  DomainName,
  EndpointType,
  LambdaIntegration,
  LogGroupLogDestination,
  type MethodDeploymentOptions,
  MethodLoggingLevel,
  ResponseType,
  RestApi,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Construct } from 'constructs';
import { gatewayRoutes, verbsOf } from '#blueprint/routes.ts';
import { acknowledgeApi, acknowledgePublicRoute, acknowledgeStaffRoute } from '../settings/acknowledgements.ts';
import type { House } from '../settings/deployment.ts';
import { houseName } from '../settings/names.ts';
import { HouseAlarm } from './alarm.ts';
import type { HouseFunction } from './lambda-function.ts';
import { HouseLogGroup } from './log-group.ts';
import { HouseFirewall } from './web-acl.ts';

export interface HouseApiProps {
  readonly house: House;
  readonly functions: ReadonlyMap<string, HouseFunction>;
}

export class HouseApi extends Construct {
  readonly api: RestApi;

  constructor(scope: Construct, id: string, { house, functions }: HouseApiProps) {
    super(scope, id);
    const { stage } = house;
    const accessLog = new HouseLogGroup(this, 'AccessLog', {
      house,
      name: `/aws/vendedlogs/${houseName(stage.name, 'access')}`,
    });
    this.api = new RestApi(this, 'Api', {
      restApiName: houseName(stage.name),
      description: 'Forms, private space, links in letters, and the board',
      endpointTypes: [EndpointType.REGIONAL],
      // Only the house's own host name is served, so that a link is never read under another name.
      disableExecuteApiEndpoint: true,
      // Browsers request fonts with `Accept: */*`, and the gateway sends bytes only if that very type is listed. In
      // return every request's body reaches the handler in base64, marked by isBase64Encoded.
      binaryMediaTypes: ['*/*'],
      cloudWatchRole: true,
      deployOptions: {
        stageName: stage.name,
        description: `Vestibule ${stage.name}`,
        // Per-route metrics would be some 150 custom metrics, the largest item of a small house's bill; per-API ones
        // are free.
        metricsEnabled: false,
        throttlingRateLimit: stage.throttle.ratePerSecond,
        throttlingBurstLimit: stage.throttle.burst,
        methodOptions: routeThrottles(),
        // Execution logs and traces contain the requested path, and our paths contain one-time tokens.
        loggingLevel: MethodLoggingLevel.OFF,
        dataTraceEnabled: false,
        tracingEnabled: false,
        accessLogDestination: new LogGroupLogDestination(accessLog),
        accessLogFormat: accessLogWithoutPersons(),
      },
    });
    acknowledgeApi(this.api);
    this.answerProblems();

    for (const route of gatewayRoutes) {
      const fn = functions.get(route.function);
      if (fn === undefined)
        throw new Error(
          `The route ${route.method} ${route.path} names ${route.function}, which is not an HTTP function.`,
        );
      for (const verb of verbsOf(route)) {
        const method = this.api.root
          .resourceForPath(route.path)
          // One invoke permission per function: one per route would double the size of each route in the stack.
          .addMethod(verb, new LambdaIntegration(fn.live, { scopePermissionToMethod: false }));
        if (route.audience === 'staff') acknowledgeStaffRoute(method);
        else acknowledgePublicRoute(method);
      }
    }

    const domain = new DomainName(this, 'Domain', {
      domainName: stage.domainName,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', stage.certificateArn),
      endpointType: EndpointType.REGIONAL,
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
    domain.addBasePathMapping(this.api);
    new HouseFirewall(this, 'Firewall', { house, stageArn: this.api.deploymentStage.stageArn });

    new HouseAlarm(this, 'Errors', {
      house,
      metric: this.api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: 3,
      impact: 'The site responds with errors: an inquiry may have been refused, a link in a letter may not work.',
      runbook: 'site-errors',
    });
    new CfnOutput(this, 'Url', { value: `https://${stage.domainName}` });
    new CfnOutput(this, 'DnsTarget', {
      description: `Where ${stage.domainName} must point (CNAME, or ALIAS in Route 53)`,
      value: domain.domainNameAliasDomainName,
    });
  }

  /** The gateway's own error responses have the handlers' format: RFC 9457, never cached. */
  private answerProblems(): void {
    const answers: readonly (readonly [id: string, type: ResponseType, status: string, title: string])[] = [
      ['NotFound', ResponseType.MISSING_AUTHENTICATION_TOKEN, '404', 'Not found'],
      ['TooLarge', ResponseType.REQUEST_TOO_LARGE, '413', 'Content too large'],
      ['TooMany', ResponseType.THROTTLED, '429', 'Too many requests'],
      ['Refused', ResponseType.DEFAULT_4XX, '400', 'Bad request'],
      ['Failed', ResponseType.DEFAULT_5XX, '500', 'Something went wrong'],
    ];
    for (const [id, type, statusCode, title] of answers) {
      const isDefault = type === ResponseType.DEFAULT_4XX || type === ResponseType.DEFAULT_5XX;
      this.api.addGatewayResponse(id, {
        type,
        ...(isDefault ? {} : { statusCode }),
        responseHeaders: {
          'Content-Type': "'application/problem+json'",
          'Cache-Control': "'no-store'",
          'Referrer-Policy': "'no-referrer'",
          'Strict-Transport-Security': "'max-age=63072000'",
        },
        // A default response covers several statuses, so it names none.
        templates: {
          'application/json': JSON.stringify(
            isDefault ? { type: 'about:blank', title } : { type: 'about:blank', title, status: Number(statusCode) },
          ),
        },
      });
    }
  }
}

function routeThrottles(): Record<string, MethodDeploymentOptions> {
  return Object.fromEntries(
    gatewayRoutes.flatMap(({ method, path, throttle }) =>
      throttle === undefined
        ? []
        : [
            [
              `${path}/${method}`,
              { throttlingRateLimit: throttle.ratePerSecond, throttlingBurstLimit: throttle.burst },
            ],
          ],
    ),
  );
}

/** The route instead of the path, and no address, agent or user: enough to find slow routes, without personal data. */
function accessLogWithoutPersons(): AccessLogFormat {
  return AccessLogFormat.custom(
    JSON.stringify({
      requestId: AccessLogField.contextRequestId(),
      requestedAt: AccessLogField.contextRequestTime(),
      method: AccessLogField.contextHttpMethod(),
      route: AccessLogField.contextResourcePath(),
      status: AccessLogField.contextStatus(),
      responseBytes: AccessLogField.contextResponseLength(),
      latencyMs: AccessLogField.contextResponseLatency(),
      functionLatencyMs: AccessLogField.contextIntegrationLatency(),
      refusal: AccessLogField.contextErrorResponseType(),
      firewall: AccessLogField.contextWafResponseCode(),
    }),
  );
}
