/** The settings: environment variables in, one frozen object out. */
import { z } from 'zod';
import { KnowledgeError } from './errors.ts';

const port = z.coerce.number().int().min(0).max(65535);
const milliseconds = z.coerce.number().int().min(1).max(600_000);

/** One row per setting: its shape with default, and a sentence; the README shows the same rows. */
export const settings = {
  PORT: {
    shape: port.default(4000),
    says: 'Port of the API, the query page and the start page; 0 picks a free one.',
  },
  HOST: {
    shape: z.string().min(1).default('127.0.0.1'),
    says: 'Address to listen on; `0.0.0.0` lets other machines in.',
  },
  NEO4J_URI: {
    shape: z.string().min(1).optional(),
    says: 'A Neo4j 5.26 or later to use, such as `bolt://localhost:7687`; without it a local one is started.',
  },
  NEO4J_USERNAME: {
    shape: z.string().min(1).default('neo4j'),
    says: 'User of that database.',
  },
  NEO4J_PASSWORD: { shape: z.string().optional(), says: 'Password of that user.' },
  NEO4J_DATABASE: {
    shape: z.string().min(1).default('neo4j'),
    says: 'Name of the database in that Neo4j.',
  },
  LOCAL_HEAP_MB: {
    shape: z.coerce.number().int().min(256).max(16_384).default(512),
    says: 'Heap of the local Neo4j, in megabytes.',
  },
  POLL_MS: {
    shape: milliseconds.default(2000),
    says: 'How often the service asks for a newer revision, in milliseconds.',
  },
  QUERY_TIMEOUT_MS: {
    shape: milliseconds.default(5000),
    says: 'Longest time one graph-door operation may take, in milliseconds.',
  },
  LOG_LEVEL: {
    shape: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
    says: 'Least severe log line that is written: debug, info (each request), warn, error or silent.',
  },
  METRICS_TOKEN: {
    shape: z.string().min(16).optional(),
    says: 'What readers of `/metrics` show as `Authorization: Bearer`; without it anybody who reaches the service may read.',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    shape: z.url().optional(),
    says: "Where OpenTelemetry traces go, such as `http://localhost:4318`; OpenTelemetry's other variables hold too; without it none are made.",
  },
} as const;

type Settings = typeof settings;
/** All settings, read and checked. */
export type Config = {
  readonly [K in keyof Settings]: z.output<Settings[K]['shape']>;
};

/**
 * Reads the settings.
 *
 * @throws {@link KnowledgeError} `BAD_SETTING` naming the first variable whose value cannot be used
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const read = Object.entries(settings).map(([name, row]) => {
    const given = environment[name];
    const result = row.shape.safeParse(given === '' ? undefined : given);
    if (result.success) return [name, result.data] as const;
    throw new KnowledgeError('BAD_SETTING', `${name} is "${given}", which cannot be used.`, {
      hint: `${row.says} ${result.error.issues[0]?.message ?? ''}`.trim(),
    });
  });
  return Object.freeze(Object.fromEntries(read)) as Config;
}
