/** Reads the SDL in `schema/`: the words both doors share, the questions and the node types. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, Kind, parse, Source } from 'graphql';

const folder = fileURLToPath(new URL('../../../schema/', import.meta.url));

function parseFile(path: string): DocumentNode {
  return parse(new Source(readFileSync(`${folder}${path}`, 'utf8'), `schema/${path}`));
}

function parseFolder(name: string): DocumentNode[] {
  const files = readdirSync(`${folder}${name}`).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => parseFile(`${name}/${file}`));
}

/** One document of several. */
export function joined(documents: readonly DocumentNode[]): DocumentNode {
  return {
    kind: Kind.DOCUMENT,
    definitions: documents.flatMap(({ definitions }) => definitions),
  };
}

/** The words and shapes both doors share, in `schema/shared.graphql`. */
export function sharedSdl(): DocumentNode {
  return parseFile('shared.graphql');
}

/** The enums both doors share. */
export function sharedWords(): DocumentNode {
  const { definitions } = sharedSdl();
  return {
    kind: Kind.DOCUMENT,
    definitions: definitions.filter(({ kind }) => kind === Kind.ENUM_TYPE_DEFINITION),
  };
}

/** The questions and their answers, in `schema/questions/`. */
export function questionSdl(): DocumentNode {
  return joined(parseFolder('questions'));
}

/** Contributions, their consequences and what can be done with them, in `schema/contributions/`. */
export function contributionSdl(): DocumentNode {
  return joined(parseFolder('contributions'));
}

/** Accounts, and what can be done with them, in `schema/accounts/`. */
export function accountSdl(): DocumentNode {
  return joined(parseFolder('accounts'));
}

/** The fields that a document gives a root, by name. */
export function rootFields({ definitions }: DocumentNode, root: 'Query' | 'Mutation'): string[] {
  return definitions.flatMap((one) => {
    const isObject =
      one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.OBJECT_TYPE_EXTENSION;
    return isObject && one.name.value === root
      ? (one.fields ?? []).map(({ name }) => name.value)
      : [];
  });
}

/** The node types worth browsing, in `schema/graph/`. */
export function graphSdl(): DocumentNode {
  return joined(parseFolder('graph'));
}

/** The published SDL, in `schema/published.graphql`. */
export function publishedSdl(): string {
  return readFileSync(`${folder}published.graphql`, 'utf8');
}
