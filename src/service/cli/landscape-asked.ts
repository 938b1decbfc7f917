/** The landscape a command asks about: the one that is named, else the first of those published, by name. */
import { Argument, Option } from 'commander';
import { fileDocument } from '../../client/ask-documents.ts';
import { KnowledgeError } from '../../errors.ts';
import type { Execute } from '../graphql/ask-in-process.ts';

/** What stands for "none was named" until the published ones are known. */
const unnamed = '';
const which = 'the first by name';

/** The landscape as a word of its own. */
export const landscapeArgument = () =>
  new Argument('[landscape]', 'which landscape').default(unnamed, which);

/** The landscape as an option. */
export const landscapeOption = () =>
  new Option('--landscape <id>', 'which landscape').default(unnamed, which);

interface Asked {
  readonly landscape?: string;
  readonly revision?: number;
}

/**
 * The same variables, with the landscape told where a command needs one and none was named.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE` when no landscape is published
 */
export async function withLandscape<const V extends Asked>(execute: Execute, asked: V): Promise<V> {
  if (asked.landscape !== unnamed) return asked;
  const { revision } = asked;
  const found = await execute(fileDocument('first-landscape'), revision ? { revision } : {});
  const { edges } = found as { edges: readonly { node: { id: string } }[] };
  const [first] = edges;
  if (first === undefined)
    throw new KnowledgeError('UNKNOWN_LANDSCAPE', 'No landscape is published.');
  return { ...asked, landscape: first.node.id };
}
