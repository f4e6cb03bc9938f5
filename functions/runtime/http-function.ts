import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import httpRouter, { type Method } from '@middy/http-router';
import httpSecurityHeaders from '@middy/http-security-headers';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

type Answer = (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult>;

const methods: readonly Method[] = ['GET', 'POST', 'PUT', 'ANY'];

/**
 * `GET /a/{token}` in the router's format. A GET route also answers HEAD, which scanners send to the links of a mail.
 */
function routesOf(name: string, answer: Answer) {
  const [verb, path = ''] = name.split(' ');
  const method = methods.find((one) => one === verb);
  if (method === undefined) throw new TypeError(`The route "${name}" begins with no method that is served.`);
  const route = { method, path, handler: answer };
  return method === 'GET' ? [route, { ...route, method: 'HEAD' as const }] : [route];
}

/** The pages set their own headers (content policy, cache): docs/adr/0024. */
const securityHeaders = {
  contentSecurityPolicy: false,
  permissionsPolicy: false,
  reportTo: false,
  reportingEndpoints: false,
  strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true, preload: false },
};

/** A function for several routes of the gateway, each named as the blueprint names it. */
export function httpFunction(answers: Readonly<Record<string, Answer>>) {
  return middy<APIGatewayProxyEvent, APIGatewayProxyResult>()
    .use(httpHeaderNormalizer())
    .use(httpSecurityHeaders(securityHeaders))
    .handler(
      httpRouter({
        routes: Object.entries(answers).flatMap(([name, answer]) => routesOf(name, answer)),
        // The gateway sends a function its own routes only.
        notFoundResponse: () => ({ statusCode: 404, headers: {}, body: '' }),
      }),
    );
}
