/** The settings: environment variables in, one frozen object out; a new one is a row here and in the README, and everybody who is handed the settings has it. */
import { isIP } from 'node:net';
import { delimiter } from 'node:path';
import { z } from 'zod';
import { KnowledgeError } from './errors.ts';

const port = z.coerce.number().int().min(0).max(65535);
const perSecond = z.coerce.number().int().min(0).max(1_000_000);
const milliseconds = z.coerce.number().int().min(1).max(600_000);

/** Whether it is an address or, with a prefix length, a network. */
function isNetwork(text: string): boolean {
  const [address = '', length, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  if (length === undefined) return true;
  return /^\d{1,3}$/.test(length) && +length >= 1 && +length <= (version === 4 ? 32 : 128);
}

/** How many proxies, or which; none is as if nothing were said. */
const proxies = z.string().transform((text, { addIssue }) => {
  if (/^\d{1,6}$/.test(text)) return Number(text) || undefined;
  if (text.split(',').every((one) => isNetwork(one.trim()))) return text;
  addIssue(
    'It is neither a whole number nor addresses such as `10.0.0.1` or networks such as `10.0.0.0/8`.',
  );
  return z.NEVER;
});

/** Without TLS only an issuer on this machine is believed. */
const issuer = z
  .url({ protocol: /^https?$/ })
  .refine(
    (address) => /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])/.test(address),
    'It is not reached by https.',
  );
/** Whether each row ends in a role; values may hold anything but semicolons, and the last `=` counts. */
function isRolesByValue(text: string): boolean {
  const rows = text.split(';').filter((row) => row.trim() !== '');
  return rows.every((row) => {
    const role = row.slice(row.lastIndexOf('=') + 1).trim();
    return row.indexOf('=') > 0 && /^(CONTRIBUTOR|REVIEWER|OWNER)(\s+[a-z0-9-]+)?$/.test(role);
  });
}

/** A row: the shape of the value with its default, a sentence, and whether the value is never to be shown. */
interface Setting {
  readonly shape: z.ZodType;
  readonly says: string;
  readonly isSecret?: true;
}

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
  PUBLIC_URL: {
    shape: z
      .url({ protocol: /^https?$/ })
      .refine((address) => new URL(address).pathname === '/', 'It has a path of its own.')
      .optional(),
    says: 'Address people reach the service under, such as `https://karta.example.se`; signing in from other machines needs it, with https.',
  },
  OIDC_ISSUER: {
    shape: issuer.optional(),
    says: 'Issuer of OpenID Connect that lets people in, such as `https://login.example.se/realms/region`; without it links do.',
  },
  OIDC_CLIENT_ID: {
    shape: z.string().min(1).optional(),
    says: 'What the service is called there.',
  },
  OIDC_CLIENT_SECRET: {
    shape: z.string().min(1).optional(),
    isSecret: true,
    says: 'What the service shows there; without it, it is a public client.',
  },
  OIDC_CLAIM: {
    shape: z.string().min(1).default('groups'),
    says: 'Claim of the ID token that maps to roles.',
  },
  OIDC_ROLES: {
    shape: z.string().refine(isRolesByValue, 'It has another form.').optional(),
    says: 'Role for each value of that claim, separated by semicolons: `value=OWNER` everywhere, `value=REVIEWER <landscape>` in one landscape; CONTRIBUTOR likewise.',
  },
  LANDSCAPE_FOLDER: {
    shape: z
      .string()
      .transform((text): readonly string[] => text.split(delimiter).filter(Boolean))
      .refine((folders) => folders.length > 0, 'It names no folder.')
      .optional(),
    says: 'Folder of facts; several, separated as in `PATH`, are laid on each other, the one to work in last. Without it this folder where `init` made it, else `seed`.',
  },
  NEO4J_URI: {
    shape: z.string().min(1).optional(),
    says: 'A Neo4j 5.26 or later to use, such as `bolt://localhost:7687`; without it a local one is started.',
  },
  NEO4J_USERNAME: {
    shape: z.string().min(1).default('neo4j'),
    says: 'User of that database.',
  },
  NEO4J_PASSWORD: { shape: z.string().optional(), isSecret: true, says: 'Password of that user.' },
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
  WORK_MS: {
    shape: milliseconds.default(250),
    says: 'Longest time the process works to find what one request asks, and to tell it, in milliseconds each.',
  },
  KEPT_ANSWERS_MB: {
    shape: z.coerce.number().int().min(0).max(16_384).default(64),
    says: 'Memory for answers and files kept until the next revision, in megabytes; 0 keeps none.',
  },
  RATE_PER_SECOND: {
    shape: perSecond.default(100),
    says: 'Requests a second from one address, on average over ten seconds; 0 for no limit.',
  },
  RATE_PER_KEY: {
    shape: perSecond.default(500),
    says: 'The same for a caller who shows a key of `API_KEYS`, counted by key instead of address.',
  },
  API_KEYS: {
    shape: z
      .string()
      .regex(/^[^,\s]{16,}(,[^,\s]{16,})*$/, 'It has another form.')
      .transform((text) => text.split(','))
      .optional(),
    isSecret: true,
    says: 'Keys of known callers for the header `x-api-key`, at least 16 characters each, separated by commas.',
  },
  TRUST_PROXY: {
    shape: proxies.optional(),
    says: 'Proxies whose `X-Forwarded-For` is believed: how many, or their addresses separated by commas.',
  },
  LOG_LEVEL: {
    shape: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
    says: 'Least severe log line that is written: debug, info (each request), warn, error or silent.',
  },
  METRICS_TOKEN: {
    shape: z.string().min(16).optional(),
    isSecret: true,
    says: 'What readers of `/metrics` show as `Authorization: Bearer`; without it anybody who reaches the service may read.',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    shape: z.url().optional(),
    says: "Where OpenTelemetry traces go, such as `http://localhost:4318`; OpenTelemetry's other variables hold too; without it none are made.",
  },
} as const satisfies Readonly<Record<string, Setting>>;

type Settings = typeof settings;
/** All settings, read and checked. */
export type Config = {
  readonly [K in keyof Settings]: z.output<Settings[K]['shape']>;
};

const rows: readonly (readonly [string, Setting])[] = Object.entries(settings);

/** Words among the settings that must never be written. */
export function secretsIn(config: Config): string[] {
  return rows.flatMap(([name, { isSecret }]) => {
    const value = isSecret && config[name as keyof Config];
    return value ? [value].flat().map(String) : [];
  });
}

/**
 * Reads the settings.
 *
 * @throws {@link KnowledgeError} `BAD_SETTING` naming the first variable whose value cannot be used
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const read = rows.map(([name, row]) => {
    const given = environment[name];
    const result = row.shape.safeParse(given === '' ? undefined : given);
    if (result.success) return [name, result.data] as const;
    const value = row.isSecret ? 'set to something' : `"${given}"`;
    throw new KnowledgeError('BAD_SETTING', `${name} is ${value}, which cannot be used.`, {
      hint: `${row.says} ${result.error.issues[0]?.message ?? ''}`.trim(),
    });
  });
  return Object.freeze(Object.fromEntries(read)) as Config;
}
