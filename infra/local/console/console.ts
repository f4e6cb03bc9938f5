import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RouteBlueprint } from '#blueprint/routes.ts';
import { consoleAsset } from '#local/console/assets.ts';
import { answerClock, moveClock } from '#local/console/clock-api.ts';
import { answerDeadLetters, redeliverDeadLetter } from '#local/console/dead-letters-api.ts';
import { answerExecution, answerExecutions } from '#local/console/executions-api.ts';
import { ExecutionReader } from '#local/console/executions-view.ts';
import { LiveFeed } from '#local/console/live.ts';
import { isLoopback } from '#local/console/loopback.ts';
import { answerAttachment, answerMail, answerMailBody } from '#local/console/mail-api.ts';
import { runOperation } from '#local/console/operations-api.ts';
import { answerOverview } from '#local/console/overview-page.ts';
import { answerSchedules, runSchedule } from '#local/console/schedules-api.ts';
import { grantSession } from '#local/console/session-api.ts';
import { answerTemplate, answerTemplateBody, answerTemplates } from '#local/console/templates-api.ts';
import { requestUrl } from '#local/kernel/request-url.ts';
import { matchRoute } from '#local/kernel/routing.ts';
import type { StepFunctionsEngine } from '#local/step-functions/engine/engine.ts';
import type { WorkflowManifest } from '#workflows/manifest.ts';
import type { ConsoleCall, ConsoleParts } from './call.ts';
import { sendProblem } from './problem.ts';

type Answer = (parts: ConsoleParts, call: ConsoleCall) => Promise<void> | void;

export interface LocalConsole {
  owns(request: IncomingMessage): boolean;
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): void;
}

/** Handles everything under `/_local`. */
export function openConsole(
  given: Omit<ConsoleParts, 'executions' | 'isPage'> & {
    readonly engine: StepFunctionsEngine;
    /** Handles the product's own routes. */
    readonly routes: readonly RouteBlueprint[];
    readonly workflows: readonly WorkflowManifest[];
  },
): LocalConsole {
  const live = new LiveFeed(given.changes);
  const routes: readonly (readonly [string, RegExp, Answer])[] = [
    ['GET', /^\/_local\/?$/, answerOverview],
    ['GET', /^\/_local\/mail$/, answerMail],
    ['GET', /^\/_local\/mail\/(\d+)\/body$/, answerMailBody],
    ['GET', /^\/_local\/mail\/(\d+)\/attachments\/(\d+)$/, answerAttachment],
    ['GET', /^\/_local\/templates$/, answerTemplates],
    ['GET', /^\/_local\/templates\/([a-z]{2})\/([\w-]+)$/, answerTemplate],
    ['GET', /^\/_local\/templates\/([a-z]{2})\/([\w-]+)\/body$/, answerTemplateBody],
    ['GET', /^\/_local\/clock$/, answerClock],
    ['POST', /^\/_local\/clock$/, moveClock],
    ['GET', /^\/_local\/executions$/, answerExecutions],
    ['GET', /^\/_local\/executions\/([^/]+)$/, answerExecution],
    ['GET', /^\/_local\/schedules$/, answerSchedules],
    ['POST', /^\/_local\/schedules\/([^/]+)\/run$/, runSchedule],
    ['POST', /^\/_local\/operations\/([^/]+)$/, runOperation],
    ['GET', /^\/_local\/dead-letters$/, answerDeadLetters],
    ['POST', /^\/_local\/dead-letters\/(\d+)\/redeliver$/, redeliverDeadLetter],
    ['GET', /^\/_local\/session$/, grantSession],
    ['GET', /^\/_local\/live$/, (_parts, { request, response }) => live.connect(request, response)],
    ['GET', /^\/_local\/assets\/([\w.-]+)$/, (_parts, call) => sendAsset(call)],
  ];
  // The route that matches any address also handles unknown pages.
  const ownRoutes = given.routes.filter(({ method }) => method !== 'ANY');
  const isPage = (pathname: string) =>
    routes.some(([method, pattern, answer]) => method === 'GET' && answer !== grantSession && pattern.test(pathname)) ||
    matchRoute(ownRoutes, 'GET', pathname).kind === 'found';
  const parts = { ...given, executions: new ExecutionReader(given.engine, given.workflows), isPage };
  return {
    owns: (request) => /^\/_local(?:[/?]|$)/.test(request.url ?? ''),
    answer: async (request, response) => {
      if (!isLoopback(request)) {
        const detail = 'The console answers this machine only, under the name localhost.';
        return sendProblem(request, response, { status: 403, title: 'Not from here', detail });
      }
      const url = requestUrl(request.url);
      const matching = routes.filter(([, pattern]) => pattern.test(url.pathname));
      const method = request.method === 'HEAD' ? 'GET' : request.method;
      const found = matching.find(([accepted]) => accepted === method);
      if (found === undefined)
        return refuse(
          request,
          response,
          matching.map(([accepted]) => accepted),
        );
      const captured = (found[1].exec(url.pathname) ?? []).slice(1).map(decoded);
      await found[2](parts, { request, response, url, captured });
    },
    close: () => live.close(),
  };
}

function refuse(request: IncomingMessage, response: ServerResponse, allowed: readonly string[]): void {
  if (allowed.length === 0) {
    sendProblem(request, response, {
      status: 404,
      title: 'Not found',
      detail: 'The console has nothing at this address.',
    });
    return;
  }
  response.setHeader('allow', allowed.join(', '));
  const detail = `This address answers to ${allowed.join(', ')}.`;
  sendProblem(request, response, { status: 405, title: 'Method not allowed', detail });
}

function decoded(text: string | undefined): string {
  try {
    return decodeURIComponent(text ?? '');
  } catch {
    return text ?? '';
  }
}

async function sendAsset({ request, response, captured }: ConsoleCall): Promise<void> {
  const asset = await consoleAsset(captured[0] ?? '');
  if (asset === undefined) return refuse(request, response, []);
  response.writeHead(200, { 'content-type': asset.type, 'cache-control': 'max-age=60' });
  response.end(asset.bytes);
}
