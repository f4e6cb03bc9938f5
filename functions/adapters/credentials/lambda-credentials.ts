import { fromEnv } from '@aws-sdk/credential-provider-env';

/**
 * The credentials of a Lambda function are in its environment. The SDK's default chain also knows sign-on, profiles,
 * processes and web identities, which no function has; the bundles leave them out.
 */
export const defaultProvider = fromEnv;
