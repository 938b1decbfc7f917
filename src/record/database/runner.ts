/** What runs the local database: Java, or Docker where there is no Java. */
import { KnowledgeError } from '../../errors.ts';
import { configure } from './configure.ts';
import { dockerAnswers, dockerLaunch, fetchImage, removeLeftContainer } from './docker.ts';
import { fetchLibraries } from './fetch.ts';
import { findJava, type Java } from './find-java.ts';
import type { Home } from './home.ts';
import { javaLaunch, type Launch, neoJava } from './neo-java.ts';
import { setInitialPassword } from './password.ts';

/** Makes everything ready on a port and tells the command to start. */
export interface Runner {
  prepare(port: number, password: string): Promise<Launch>;
}

/** What a runner needs to know. */
export interface RunnerOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  readonly libraries: string;
  readonly project: string;
}

/**
 * Java 17 or later with fetched libraries; else Docker.
 *
 * @throws {@link KnowledgeError} `JAVA_MISSING` when there is neither
 */
export async function chooseRunner(home: Home, options: RunnerOptions): Promise<Runner> {
  const java = await javaUnlessDocker(options);
  if (!java) return dockerRunner(home, options);
  await fetchLibraries({ ...options, java });
  const neo = neoJava(java, options.libraries, options.environment);
  return {
    prepare: async (port, password) => {
      await configure(home, { port, pageCacheMb: options.pageCacheMb });
      await setInitialPassword(home, neo, password);
      return javaLaunch(home, neo, options.heapMb);
    },
  };
}

async function javaUnlessDocker({ environment, log }: RunnerOptions): Promise<Java | undefined> {
  try {
    return await findJava(environment);
  } catch (error) {
    if (!(error instanceof KnowledgeError) || !(await dockerAnswers(environment))) throw error;
    log(`${error.message} Using Docker instead.`);
    return undefined;
  }
}

/** Written after Docker's and the image's manuals; not tried on every engine. */
async function dockerRunner(home: Home, options: RunnerOptions): Promise<Runner> {
  await fetchImage(options.environment, options.log);
  return {
    prepare: async (port, password) => {
      await removeLeftContainer(home, options.environment);
      return dockerLaunch(home, { ...options, port, password });
    },
  };
}
