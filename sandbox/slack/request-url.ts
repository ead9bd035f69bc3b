// HTTP mode: signed requests to the app's request URL. Source: docs.slack.dev, "Verifying requests from Slack".

import { createHmac } from 'node:crypto';
import { Agent, type IncomingMessage, request } from 'node:http';
import type { Json } from './json.js';
import type { Attempt, Outcome, Transport } from './link.js';

export interface RequestUrlOptions {
  url: string;
  signingSecret: string;
  /** Clock of the signature's timestamp, in ms. */
  now: () => number;
  ackTimeout: number;
  onAnswer(): void;
}

/** `v0=` and the HMAC-SHA256 of `v0:<timestamp>:<raw body>`. */
export function sign(secret: string, timestamp: string, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

interface HttpAnswer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

export class RequestUrl implements Transport {
  private readonly options: RequestUrlOptions;
  private readonly agent = new Agent({ keepAlive: true });

  constructor(options: RequestUrlOptions) {
    this.options = options;
  }

  async deliver(attempt: Attempt): Promise<Outcome> {
    const json = attempt.kind === 'events_api';
    const body = json ? JSON.stringify(attempt.body) : form(attempt);
    try {
      const answer = await this.post(body, json, retryHeaders(attempt));
      this.options.onAnswer();
      if (answer.status < 200 || answer.status > 299) {
        const noRetry = answer.headers['x-slack-no-retry'] === '1';
        return { ok: false, reason: 'http_error', noRetry };
      }
      attempt.onAck();
      return { ok: true, payload: readBody(answer) };
    } catch (error) {
      const late = error instanceof Error && error.name === 'TimeoutError';
      if (!late) return { ok: false, reason: 'connection_failed' };
      return { ok: false, reason: json ? 'http_timeout' : 'timeout' };
    }
  }

  /** Sends the url_verification challenge; true if the app answered with it. */
  async verify(challenge: string): Promise<boolean> {
    const body = JSON.stringify({ token: 'verification-token', challenge, type: 'url_verification' });
    const answer = await this.post(body, true, {});
    const echo = readBody(answer);
    const text = typeof echo === 'object' && echo !== null && 'challenge' in echo ? echo.challenge : echo;
    return answer.status === 200 && text === challenge;
  }

  stop(): void {
    this.agent.destroy();
  }

  private post(body: string, json: boolean, extra: Record<string, string>): Promise<HttpAnswer> {
    const timestamp = String(Math.floor(this.options.now() / 1000));
    const headers = {
      'content-type': json ? 'application/json' : 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': sign(this.options.signingSecret, timestamp, body),
      ...extra,
    };
    return new Promise((resolve, reject) => {
      const signal = AbortSignal.timeout(this.options.ackTimeout);
      const { agent } = this;
      const outgoing = request(this.options.url, { method: 'POST', headers, agent, signal }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
        });
      });
      outgoing.on('error', (error) => reject(signal.aborted ? signal.reason : error));
      outgoing.end(body);
    });
  }
}

/** A command's fields as they are; an interaction as JSON in `payload`. */
function form({ kind, body }: Attempt): string {
  if (kind === 'interactive') return new URLSearchParams({ payload: JSON.stringify(body) }).toString();
  const fields = Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]);
  return new URLSearchParams(fields).toString();
}

function retryHeaders({ kind, retry, retryReason }: Attempt): Record<string, string> {
  if (kind !== 'events_api' || retry === 0) return {};
  return { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': retryReason };
}

function readBody(answer: HttpAnswer): Json | string {
  try {
    return JSON.parse(answer.body);
  } catch {
    return answer.body;
  }
}
