import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { TableBlueprint } from '#blueprint/tables.ts';

/** The repository: blueprint entries and workflow files are named from here. */
export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

export const localRegion = 'eu-west-3';
export const localAccountId = '000000000000';
export const houseBusName = 'vestibule-local';
export const mailDomain = 'maison-aurelle.example';

/** Time zone of the console, and of its "next working morning". */
export const houseTimeZone = 'Europe/Paris';

/**
 * The settings of any AWS SDK client of the stack itself; no request ever leaves the machine. The key is new in every
 * process, so that only this process can call the stack's services. Clients created by handlers live as long as the
 * process and keep their key, so a second stack in the process keeps it too.
 */
export const localAws = {
  region: localRegion,
  credentials: {
    accessKeyId: `LOCAL${randomBytes(20).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64'),
  },
} as const;

/** Prefix of every local function's AWS name, before its blueprint name. */
export const functionNamePrefix = 'vestibule-local-';

export function functionArn(name: string): string {
  return `arn:aws:lambda:${localRegion}:${localAccountId}:function:${functionNamePrefix}${name}`;
}

export function stateMachineArn(workflow: string): string {
  return `arn:aws:states:${localRegion}:${localAccountId}:stateMachine:vestibule-local-${workflow}`;
}

export interface Endpoints {
  readonly gatewayUrl: string;
  readonly dynamodbUrl: string;
  readonly publicUrl: string;
  readonly table: TableBlueprint;
  readonly workflow: string;
}

/**
 * The environment of handlers as on AWS, with endpoints that lead back here. AWS SDK v3 reads
 * `AWS_ENDPOINT_URL_<SERVICE>`, the service id in capitals (SFN, SESV2, EVENTBRIDGE, DYNAMODB).
 */
export function handlerEnvironment(endpoints: Endpoints): Record<string, string> {
  return {
    AWS_REGION: localRegion,
    AWS_ACCESS_KEY_ID: localAws.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localAws.credentials.secretAccessKey,
    AWS_ENDPOINT_URL_SFN: endpoints.gatewayUrl,
    AWS_ENDPOINT_URL_SESV2: endpoints.gatewayUrl,
    AWS_ENDPOINT_URL_EVENTBRIDGE: endpoints.gatewayUrl,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodbUrl,
    TABLE_NAME: endpoints.table.name,
    EVENT_BUS_NAME: houseBusName,
    EXECUTION_URL: '/_local/executions/{inquiryId}',
    STATE_MACHINE_ARN: stateMachineArn(endpoints.workflow),
    MAIL_DOMAIN: mailDomain,
    MAIL_CONFIGURATION_SET: 'vestibule-local',
    MAIL_STAFF_CONFIGURATION_SET: 'vestibule-local-staff',
    PUBLIC_BASE_URL: endpoints.publicUrl,
    ASSETS_DIR: `${projectRoot}node_modules`,
    OBJECTS_URL: `${endpoints.gatewayUrl}/objects`,
    STAGE: 'local',
    POWERTOOLS_SERVICE_NAME: 'vestibule',
    // Metrics are written to standard output on AWS; on one machine that is noise; warnings are kept.
    POWERTOOLS_METRICS_DISABLED: 'true',
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'WARN',
  };
}

/** Sets it as the environment of this process, before any handler is imported. */
export function applyEnvironment(environment: Readonly<Record<string, string>>): void {
  // A person's own profile or session would otherwise override the local credentials.
  delete process.env.AWS_PROFILE;
  delete process.env.AWS_SESSION_TOKEN;
  Object.assign(process.env, environment);
}
