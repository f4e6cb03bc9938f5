import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Changes } from '#local/kernel/changes.ts';

const gatherMs = 150;
const heartbeatMs = 20_000;

/** Notifies open pages of changes by server-sent events; the pages then reload their content. */
export class LiveFeed {
  readonly #open = new Set<ServerResponse>();
  readonly #stopListening: () => void;
  #pending: NodeJS.Timeout | undefined;
  readonly #heartbeat: NodeJS.Timeout;

  constructor(changes: Changes) {
    this.#stopListening = changes.listen(() => this.#gather());
    this.#heartbeat = setInterval(() => this.#send(': still here\n\n'), heartbeatMs);
    this.#heartbeat.unref();
  }

  connect(_request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 1000\n\n');
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
  }

  close(): void {
    this.#stopListening();
    clearInterval(this.#heartbeat);
    clearTimeout(this.#pending);
    for (const response of this.#open) response.end();
  }

  /** A burst of changes is sent once. */
  #gather(): void {
    if (this.#open.size === 0 || this.#pending !== undefined) return;
    this.#pending = setTimeout(() => {
      this.#pending = undefined;
      this.#send('event: changed\ndata: 1\n\n');
    }, gatherMs);
    this.#pending.unref();
  }

  #send(text: string): void {
    for (const response of this.#open) response.write(text);
  }
}
