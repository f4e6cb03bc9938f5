import * as z from 'zod';
import { type RouteBlueprint, routes } from '#blueprint/routes.ts';
import { type Contract, type Endpoint, endpoints } from '#events/api/endpoints.ts';
import { problem } from '#events/api/problem.ts';

/**
 * The HTTP surface as OpenAPI 3.1: from the routes, which define the callers, and the schemas, which define the
 * content.
 */

type Json = Readonly<Record<string, unknown>>;

const problemWords: Readonly<Record<number, string>> = {
  400: 'Something in the request is wrong; `errors` says where.',
  401: 'No session: sign in, or send its token as Bearer.',
  403: 'Not for this member of staff.',
  404: 'There is no such thing.',
  409: 'In conflict with what happened meanwhile.',
  413: 'Too large.',
  415: 'A content type that is not read here.',
  422: 'The key stands for another request.',
  429: 'Too many requests; `Retry-After` says when to come back.',
  500: 'Something went wrong on our side; nothing was lost.',
  503: 'The house is not provisioned yet.',
};

/** A document without its `$schema`, and with optional fields removed from `required`. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _said, ...document } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema: made }) {
      if (io === 'output' || !(zodSchema instanceof z.ZodObject) || made.required === undefined) return;
      // A field missing from a form is parsed as absent, so the schema is asked, not its type.
      const isNeeded = (name: string) => {
        const field: unknown = zodSchema.shape[name];
        return !(field instanceof z.ZodType) || !field.safeParse(undefined).success;
      };
      made.required = made.required.filter(isNeeded);
    },
  });
  return document;
}

/** The JSON endpoints; the others are pages. */
export function isJsonRoute({ method, path }: RouteBlueprint): boolean {
  return path.startsWith('/api/') || path === '/health' || (path === '/inquiries' && method === 'POST');
}

function audienceOf({ method, path }: Endpoint): RouteBlueprint['audience'] {
  const route = routes.find((one) => one.method === method && one.path === path);
  if (route === undefined) throw new Error(`${method} ${path} is described, and is no route.`);
  return route.audience;
}

const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

function content(contract: Contract, type = 'application/json'): Json {
  const { name, example } = contract;
  return { [type]: { schema: reference(name), ...(example === undefined ? {} : { example }) } };
}

function requestBody(request: Contract, alsoTakes: Endpoint['alsoTakes'] = []): Json {
  const others = alsoTakes.map((type) => ({
    [type]: { schema: type === 'text/csv' ? { type: 'string' } : reference(request.name) },
  }));
  return { required: true, content: Object.assign({}, content(request), ...others) };
}

function parameters({ path, query = {}, headers = {} }: Endpoint): Json[] {
  const schema = { type: 'string' };
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema }));
  const others = (where: 'query' | 'header', said: Readonly<Record<string, string>>) =>
    Object.entries(said).map(([name, description]) => ({ name, in: where, description, schema }));
  return [...inPath, ...others('query', query), ...others('header', headers)];
}

function problemsOf(endpoint: Endpoint): Json {
  const staff = audienceOf(endpoint) === 'staff';
  const always = endpoint.path === '/health' ? [] : [...(staff ? [401] : []), 500, 503];
  // A page of another site is refused with 403 on every route that changes data by cookie.
  const foreign = staff && endpoint.method === 'POST' ? [403] : [];
  const statuses = [...new Set([...endpoint.problems, ...always, ...foreign])].filter(
    (status) => endpoint.replies[status] === undefined,
  );
  const reply = (status: number) => ({
    description: problemWords[status] ?? '',
    content: { 'application/problem+json': { schema: reference('Problem') } },
  });
  return Object.fromEntries(statuses.toSorted((one, other) => one - other).map((status) => [status, reply(status)]));
}

function operation(endpoint: Endpoint): Json {
  const { summary, request, alsoTakes, replies } = endpoint;
  const answers = Object.entries(replies).map(([status, contract]) => [
    status,
    { description: contract.name, content: content(contract) },
  ]);
  const given = parameters(endpoint);
  return {
    summary,
    operationId: `${endpoint.method.toLowerCase()}${endpoint.path.replace(/[^a-z]+(.)?/gi, (_, next = '') => String(next).toUpperCase())}`,
    security: audienceOf(endpoint) === 'staff' ? [{ bearer: [] }, { session: [] }] : [],
    ...(given.length === 0 ? {} : { parameters: given }),
    ...(request === undefined ? {} : { requestBody: requestBody(request, alsoTakes) }),
    responses: { ...Object.fromEntries(answers), ...problemsOf(endpoint) },
  };
}

function schemas(): Json {
  const requests = endpoints.flatMap(({ request }) => (request === undefined ? [] : [request]));
  const replies = endpoints.flatMap((endpoint) => Object.values(endpoint.replies));
  return Object.fromEntries([
    ...requests.map(({ name, schema }) => [name, jsonSchema(schema, 'input')]),
    ...replies.map(({ name, schema }) => [name, jsonSchema(schema, 'output')]),
    ['Problem', jsonSchema(problem, 'output')],
  ]);
}

/** The whole document. */
export function openapiDocument(): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vestibule',
      version: '1',
      description:
        'Instants are ISO 8601 in UTC with milliseconds, days are those of the house, money is in minor units of its ISO 4217 currency. Every problem is RFC 9457.',
    },
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'The token of a staff session.' },
        session: { type: 'apiKey', in: 'cookie', name: 'vestibule_session' },
      },
      schemas: schemas(),
    },
  };
}

export function openapiText(): string {
  return `${JSON.stringify(openapiDocument(), null, 2)}\n`;
}
