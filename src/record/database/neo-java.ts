/** How Neo4j is run on Java: class path, memory and the arguments that make the process known as ours. */
import { join } from 'node:path';
import type { Java } from './find-java.ts';
import type { Home } from './home.ts';

/** A Java together with Neo4j's libraries. */
export interface NeoJava {
  readonly program: string;
  readonly classPath: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** A program to start, and the argument that tells our process from all others. */
export interface Launch {
  readonly program: string;
  readonly words: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly mark: string;
}

/** Java with all libraries of a folder on its class path. */
export function neoJava(java: Java, libraries: string, environment: NodeJS.ProcessEnv): NeoJava {
  return {
    program: java.program,
    classPath: join(libraries, '*'),
    environment: { ...environment, JAVA_HOME: java.home },
  };
}

/** The argument that stands on our database's command line and on nobody else's. */
export function javaMark(home: Home): string {
  return `--home-dir=${home.directory}`;
}

/** The command that runs the server. */
export function javaLaunch(home: Home, java: NeoJava, heapMb: number): Launch {
  const open = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];
  const mark = javaMark(home);
  return {
    program: java.program,
    environment: java.environment,
    mark,
    words: [
      `-Xmx${heapMb}m`,
      '-XX:+ExitOnOutOfMemoryError',
      ...open.map((part) => `--add-opens=${part}=ALL-UNNAMED`),
      '-Dfile.encoding=UTF-8',
      '-Dlog4j2.disable.jmx=true',
      ...['-cp', java.classPath, 'org.neo4j.server.CommunityEntryPoint'],
      mark,
      `--config-dir=${home.configuration}`,
    ],
  };
}
