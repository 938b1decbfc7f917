/** The way out when Java is missing: Neo4j's official image, when a Docker engine answers. */
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Home } from './home.ts';
import type { Launch } from './neo-java.ts';
import { runCommand } from './run-command.ts';

const image = 'neo4j:5.26.19-community';

/** What the container must be given. */
export interface ContainerOptions {
  readonly port: number;
  readonly password: string;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  readonly environment: NodeJS.ProcessEnv;
}

/** Whether a Docker engine answers. */
export async function dockerAnswers(environment: NodeJS.ProcessEnv): Promise<boolean> {
  const asked = await runCommand('docker', ['version', '--format', '{{.Server.Version}}'], {
    environment,
    timeoutMs: 10_000,
  });
  return asked.code === 0;
}

/** Removes the container an earlier start of this same folder left behind; no other bears its name. */
export async function removeLeftContainer(
  home: Home,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  await runCommand('docker', ['rm', '--force', containerName(home)], { environment });
}

/** Fetches the image; Docker's own lines tell how far it is. */
export async function fetchImage(
  environment: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Promise<void> {
  log(`Fetching the image ${image} with Docker, once …`);
  await runCommand('docker', ['pull', image], {
    environment,
    onLine: (line) => log(`  ${line}`),
  });
}

/** The command that runs the container in the foreground; it is gone when it stops, its data stay in our folder. */
export async function dockerLaunch(home: Home, options: ContainerOptions): Promise<Launch> {
  const data = join(home.directory, 'docker-data');
  await mkdir(data, { recursive: true });
  const mark = `--name=${containerName(home)}`;
  const user = process.getuid ? [`--user=${process.getuid()}:${process.getgid?.() ?? 0}`] : [];
  const neo4jSettings = {
    NEO4J_server_memory_heap_max__size: `${options.heapMb}m`,
    NEO4J_server_memory_pagecache_size: `${options.pageCacheMb}m`,
    NEO4J_server_http_enabled: 'false',
    NEO4J_dbms_usage__report_enabled: 'false',
  };
  const given = Object.entries(neo4jSettings).map(([name, value]) => `--env=${name}=${value}`);
  return {
    program: 'docker',
    mark,
    environment: { ...options.environment, NEO4J_AUTH: `neo4j/${options.password}` },
    words: [
      ...['run', '--rm', mark, `--publish=127.0.0.1:${options.port}:7687`],
      ...[`--volume=${data}:/data`, '--env=NEO4J_AUTH', ...given, ...user, image],
    ],
  };
}

/** One name per folder, so that two clones do not meet. */
function containerName(home: Home): string {
  const digest = createHash('sha256').update(home.directory).digest('hex').slice(0, 12);
  return `kompetenslandskap-${digest}`;
}
