/** What no answer may hold: stacks, paths, hosts, Cypher, names inside the database driver, secrets. */
import { project } from './ground.ts';

const signs: readonly [string, RegExp][] = [
  ['a stack', /\bat (async )?[\w.<>[\] ]*\(?(\/|file:|node:)[^\s)]*:\d+:\d+/],
  ['a source file', /[\w-]+\.(ts|mjs|cjs|js):\d+/],
  ['a module', /node_modules/],
  ['an address of a database', /\b(bolt|neo4j)(\+s|\+ssc)?:\/\//],
  ['a port of this machine', /\b(127\.0\.0\.1|localhost|0\.0\.0\.0):\d{2,5}/],
  ['a system error', /\bE(CONNREFUSED|CONNRESET|PIPE|NOTFOUND|NOENT|ACCES|TIMEDOUT)\b/],
  ['Cypher', /\b(MATCH|MERGE|UNWIND|OPTIONAL MATCH)\s*\(|\bRETURN (\{|count|this|n\b)|CALL db\./],
  [
    'a name of the driver',
    /Neo4jError|Neo\.(Client|Transient|Database)|ServiceUnavailable|SessionExpired|BoltProtocol/,
  ],
];

/** Finds what should not be there. */
export function leakFinder(secrets: readonly string[]) {
  return (text: string): string[] => [
    ...signs
      .filter(([, sign]) => sign.test(text))
      .map(([what, sign]) => `${what}: ${sign.exec(text)?.[0]}`),
    ...(text.includes(project) ? ['a path of the project'] : []),
    ...secrets.flatMap((secret, at) => (text.includes(secret) ? [`secret number ${at + 1}`] : [])),
  ];
}
