/** Finding a Java, with the environment given. */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findJava } from '../../../src/record/database/find-java.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A folder with a `java` that only tells its version. */
async function javaThatSays(version: string): Promise<string> {
  const home = await temporaryFolder();
  await mkdir(join(home, 'bin'));
  const program = join(home, 'bin', 'java');
  await writeFile(program, `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
  await chmod(program, 0o755);
  return home;
}

test('an environment without Java is told the three ways out', async () => {
  await expect(findJava({ PATH: '/nowhere' })).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    message: 'The local Neo4j needs Java 17 or later; found none in JAVA_HOME and PATH.',
    hint: 'Install Java 17 or later (for instance from https://adoptium.net), or set NEO4J_URI to a Neo4j you have, or start Docker.',
  });
});

test('a Java that is too old is named with its version', async () => {
  const home = await javaThatSays('1.8.0_292');
  await expect(findJava({ JAVA_HOME: home, PATH: '' })).rejects.toMatchObject({
    message: `The local Neo4j needs Java 17 or later; found only ${home}/bin/java (version 8) in JAVA_HOME and PATH.`,
  });
});

test('an old JAVA_HOME is passed over for a newer Java on the path', async () => {
  const old = await javaThatSays('11.0.2');
  const newer = await javaThatSays('21.0.1');
  expect(await findJava({ JAVA_HOME: old, PATH: join(newer, 'bin') })).toEqual({
    program: `${newer}/bin/java`,
    home: newer,
    version: 21,
  });
});

test('JAVA_HOME comes before the path', async () => {
  const chosen = await javaThatSays('17');
  const other = await javaThatSays('21');
  const found = await findJava({ JAVA_HOME: chosen, PATH: join(other, 'bin') });
  expect(found.home).toBe(chosen);
});
