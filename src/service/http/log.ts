/** The log: one JSON object a line on standard error, without what callers sent along and without secrets. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DestinationStream, type Logger, pino } from 'pino';

const hidden = '[hidden]';

/** A request in the log: the path without what was asked, which may be personal, and no header at all. */
function requestLine({ method, url, routeOptions }: FastifyRequest) {
  return { method, path: url.split('?')[0], route: routeOptions?.url };
}

function responseLine({ statusCode, request, elapsedTime }: FastifyReply) {
  const asks = request?.asks;
  return { status: statusCode, ...(asks ? { asks } : {}), ms: Math.round(elapsedTime * 10) / 10 };
}

/** The line without any of the secrets, however they came into it. */
function without(secrets: readonly string[], line: string): string {
  let kept = line;
  for (const secret of secrets) {
    const inJson = JSON.stringify(secret).slice(1, -1);
    kept = kept.replaceAll(inJson, hidden).replaceAll(secret, hidden);
    kept = kept.replaceAll(encodeURIComponent(secret), hidden);
  }
  // An address may hold a login of its own, such as bolt://user:word@host.
  return kept.replaceAll(/(\w:\/\/)[^\s/"@]+@/g, `$1${hidden}@`);
}

/**
 * Opens the log.
 *
 * @param secrets - words that must never be written, such as the database's password
 */
export function openLog(
  level: string,
  secrets: readonly (string | undefined)[],
  to: DestinationStream = pino.destination(2),
): Logger {
  const known = secrets.filter((secret) => secret !== undefined && secret.length > 0) as string[];
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { req: requestLine, res: responseLine, err: pino.stdSerializers.err },
      redact: { paths: ['*.password', '*.authorization', '*.cookie'], censor: hidden },
      hooks: { streamWrite: (line) => without(known, line) },
    },
    to,
  );
}
