/** Traces for OpenTelemetry, where the environment asks for them: one span for each request. */
import type { Span } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';

/** Follows requests and hands the spans over before the service ends. */
export interface Tracing {
  follow(app: FastifyInstance): void;
  close(): Promise<void>;
}

declare module 'fastify' {
  interface FastifyRequest {
    span?: Span;
  }
}

const service = 'kompetenslandskap';

/**
 * Opens the way to a collector. The packages read the rest of OpenTelemetry's own variables themselves, such as
 * `OTEL_EXPORTER_OTLP_ENDPOINT`, `OTEL_EXPORTER_OTLP_HEADERS`, `OTEL_SERVICE_NAME` and `OTEL_TRACES_SAMPLER`; they are loaded only here.
 */
export async function openTracing(version: string): Promise<Tracing> {
  const [api, sdk, { OTLPTraceExporter }, resources] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const own = { 'service.name': service, 'service.version': version };
  const told = resources.detectResources({ detectors: [resources.envDetector] });
  const provider = new sdk.NodeTracerProvider({
    resource: resources.defaultResource().merge(resources.resourceFromAttributes(own)).merge(told),
    spanProcessors: [new sdk.BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  const tracer = api.trace.getTracer(service, version);
  return {
    follow(app) {
      app.decorateRequest('span', undefined);
      app.addHook('onRequest', async (request) => {
        const from = api.propagation.extract(api.context.active(), request.headers);
        const attributes = { 'http.request.method': request.method };
        request.span = tracer.startSpan(
          request.method,
          { kind: api.SpanKind.SERVER, attributes },
          from,
        );
      });
      app.addHook('onResponse', async (request, reply) => {
        const { span, asks } = request;
        if (!span) return;
        const route = request.routeOptions.url ?? 'none';
        span.updateName(`${request.method} ${route}`);
        span.setAttributes({
          'http.route': route,
          'http.response.status_code': reply.statusCode,
          ...(asks ? { 'graphql.asks': [...asks] } : {}),
        });
        if (reply.statusCode >= 500) span.setStatus({ code: api.SpanStatusCode.ERROR });
        span.end();
      });
    },
    close: () => provider.shutdown(),
  };
}
