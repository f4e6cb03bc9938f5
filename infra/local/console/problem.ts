import type { IncomingMessage, ServerResponse } from 'node:http';
import { renderNotice } from './notice-page.ts';

export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/** Answers with RFC 9457 problem+json, or with a page when a browser asks. */
export function sendProblem(request: IncomingMessage, response: ServerResponse, problem: Problem): void {
  const wantsPage = acceptsHtml(request);
  const body = wantsPage ? renderNotice(problem) : JSON.stringify({ type: 'about:blank', ...problem });
  response.statusCode = problem.status;
  response.setHeader('content-type', wantsPage ? 'text/html; charset=utf-8' : 'application/problem+json');
  response.setHeader('content-length', Buffer.byteLength(body));
  response.setHeader('cache-control', 'no-store');
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** True for a browser that navigates; scripts and command lines get JSON. */
export function acceptsHtml(request: IncomingMessage): boolean {
  return /\btext\/html\b/i.test(request.headers.accept ?? '');
}
