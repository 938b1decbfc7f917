/** A Relay app in small: its documents compiled by `relay-compiler`, its lists paged by `relay-runtime`. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getSingularSelector,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';
import { project } from '../ground.ts';

interface List {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Compiles `connections.js` by the published schema, and gives what reads the artifacts. */
export function compiled(folder: string): NodeJS.Require {
  const written = join(folder, 'written');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(written, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'connections.js'), join(folder, 'connections.js'));
  const config = {
    src: '.',
    schema: join(project, 'schema', 'published.graphql'),
    language: 'javascript',
    artifactDirectory: './written',
    eagerEsModules: false,
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  writeFileSync(join(written, 'package.json'), '{ "type": "commonjs" }');
  const compiler = createRequire(import.meta.url).resolve('relay-compiler/cli.js');
  execFileSync(process.execPath, [compiler, 'relay.config.json'], { cwd: folder, stdio: 'pipe' });
  return createRequire(join(written, 'package.json'));
}

/** An app with a store of its own. */
function appAt(url: string): Environment {
  const network = Network.create(async ({ text }, variables) => {
    const body = JSON.stringify({ query: text, variables });
    const headers = { 'content-type': 'application/json' };
    return (await (
      await fetch(`${url}/graphql`, { method: 'POST', headers, body })
    ).json()) as object;
  });
  return new Environment({ network, store: new Store(new RecordSource()) });
}

/** The ids of a whole list, as the app's store joins its pages. */
export async function pagedThrough(url: string, read: NodeJS.Require, name: string, count: number) {
  const [query, fragment, pageQuery] = ['Query', '', 'PageQuery'].map((part) =>
    read(`./connections${name}${part}.graphql`),
  );
  const app = appAt(url);
  const first = { count, cursor: null };
  const operation = createOperationDescriptor(query, first);
  app.retain(operation);
  await fetchQuery(app, query, first).toPromise();
  for (;;) {
    const part = getSingularSelector(fragment, app.lookup(operation.fragment).data);
    const { list } = app.lookup(part).data as { readonly list: List };
    if (!list.pageInfo.hasNextPage) return list.edges.map(({ node }) => node.id);
    await fetchQuery(app, pageQuery, { count, cursor: list.pageInfo.endCursor }).toPromise();
  }
}
