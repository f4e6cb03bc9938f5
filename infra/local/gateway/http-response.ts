import type { ServerResponse } from 'node:http';
import * as z from 'zod';
import type { Json } from '#local/kernel/json.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String);

/** The response format that API Gateway accepts from a proxy function. */
const proxyResponse = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), scalar).nullish(),
  multiValueHeaders: z.record(z.string(), z.array(scalar)).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** Sends a function's response. Returns false, having sent nothing, when it is no proxy response (API Gateway: 502). */
export function sendProxyResponse(response: ServerResponse, payload: Json, withBody: boolean): boolean {
  const parsed = proxyResponse.safeParse(payload);
  if (!parsed.success) return false;
  const { statusCode, headers, multiValueHeaders, body, isBase64Encoded } = parsed.data;
  const bytes = Buffer.from(body ?? '', isBase64Encoded === true ? 'base64' : 'utf8');
  response.statusCode = statusCode;
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  for (const [name, values] of Object.entries(multiValueHeaders ?? {})) response.setHeader(name, values);
  if (!response.hasHeader('content-type')) response.setHeader('content-type', 'application/json');
  if (statusCode !== 204 && statusCode !== 304) response.setHeader('content-length', bytes.length);
  response.end(withBody ? bytes : undefined);
  return true;
}
