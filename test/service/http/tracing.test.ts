/** Traces reach a collector as OpenTelemetry sends them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTracing } from '../../../src/service/http/tracing.ts';
import { testService } from '../service.ts';

const received: string[] = [];
const collector = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => {
    body += part;
  });
  request.on('end', () => {
    received.push(`${request.url} ${body}`);
    response.setHeader('content-type', 'application/json').end('{}');
  });
});
beforeAll(async () => {
  await new Promise<void>((ready) => collector.listen(0, '127.0.0.1', ready));
  const { port } = collector.address() as AddressInfo;
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
  collector.close();
});

test('a request becomes one span that names route, status and question, within the caller’s trace', async () => {
  const tracing = await openTracing('1.0.0');
  const { request } = await testService({ tracing });
  const trace = '0af7651916cd43dd8448eb211c80319c';
  await request({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ upstream(of: "lokalt-rad") { total } }' },
    headers: { traceparent: `00-${trace}-b7ad6b7169203331-01` },
  });
  await tracing.close();
  const [first = ''] = received;
  expect(first.startsWith('/v1/traces ')).toBe(true);
  const [resource] = JSON.parse(first.slice('/v1/traces '.length)).resourceSpans;
  expect(JSON.stringify(resource.resource)).toContain('kompetenslandskap');
  const [span] = resource.scopeSpans[0].spans;
  expect(span).toMatchObject({ name: 'POST /graphql', traceId: trace });
  expect(JSON.stringify(span.attributes)).toContain('"upstream"');
  expect(first).not.toContain('lokalt-rad');
});
