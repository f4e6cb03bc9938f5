import { expect, it } from 'vitest';
import { httpFunction } from '#runtime/http-function.ts';

const answering = (body: string) => async () => ({ statusCode: 200, headers: {}, body });
const handler = httpFunction({
  'GET /portfolio/{segment}': answering('segment'),
  'GET /portfolio/model': answering('model'),
  'GET /portfolio/{segment}/clients.csv': answering('csv'),
});

/** What API Gateway sends for a path that only the parameter's resource takes. */
async function answerTo(path: string): Promise<string> {
  const event = {
    httpMethod: 'GET',
    path,
    resource: '/portfolio/{segment}',
    headers: {},
    pathParameters: { segment: 'x' },
  };
  const context = { getRemainingTimeInMillis: () => 1000 };
  return (await handler(event as never, context as never)).body;
}

it('a function tells a name from a parameter by the path, whatever resource the gateway used', async () => {
  expect(await answerTo('/portfolio/model')).toBe('model');
  expect(await answerTo('/portfolio/loyal')).toBe('segment');
  expect(await answerTo('/portfolio/loyal/clients.csv')).toBe('csv');
});
