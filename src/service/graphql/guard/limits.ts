/** Every limit of what one request may ask, with the sentence it is refused by; a new one is a row here and a line where it is measured. */
import { KnowledgeError } from '../../../errors.ts';

interface Limit {
  readonly most: number;
  /** @param name - of the argument, where the limit is about one */
  says(asked: number, most: number, name: string): string;
  readonly hint?: string;
}

const inSeveral = 'Ask in several requests.';
const smallerPages = 'Ask for smaller pages with `first`';
const schemaOnce = 'Ask for the schema once.';

/** A limit of all an operation asks for; a page of the explorer needs a tenth of it, the questions of `queries/` a fifth. */
function ofOperation(most: number, what: string, hint: string): Limit {
  const says = (asked: number) =>
    `The operation asks for ${asked} ${what}; at most ${most} are answered.`;
  return { most, says, hint };
}

/** Limits of the document are reckoned before it is validated, those of the operation before it runs. */
export const limits = {
  definitions: {
    most: 20,
    says: (asked, most) =>
      `The document holds ${asked} operations and fragments; at most ${most} are read.`,
  },
  // Fields that stand beside an equally named one: whether they agree takes time that grows with the square.
  repeats: {
    most: 20,
    says: (asked, most) =>
      `The document asks for ${asked} fields again beside the same one; at most ${most} are read.`,
  },
  // Two languages of one field at a dozen places are half of it.
  aliases: {
    most: 50,
    says: (asked, most, name) =>
      `The document asks for \`${name}\` ${asked} times by other names; at most ${most} are read.`,
  },
  // Names come back with every answer and every error below them.
  name: {
    most: 200,
    says: (asked, most) =>
      `A name in the document has ${asked} characters; at most ${most} are read.`,
  },
  // Five steps in the graph door need sixteen.
  depth: {
    most: 20,
    says: (asked, most) => `The question is ${asked} fields deep; at most ${most} are answered.`,
  },
  questions: ofOperation(
    20,
    'questions at once, each `whatIf` counted as four',
    'Ask in several requests; `entities` takes many ids.',
  ),
  words: ofOperation(500, 'ids and words of arguments', inSeveral),
  graphLists: ofOperation(5, 'lists of the graph at once', inSeveral),
  fields: ofOperation(1000, 'fields', inSeveral),
  answered: ofOperation(4_000_000, 'fields in answer when every page is full', `${smallerPages}.`),
  browsed: ofOperation(
    100_000,
    'fields of the graph when every page is full',
    `${smallerPages}, or nest fewer lists.`,
  ),
  schemas: ofOperation(2, 'schemas', schemaOnce),
  introspected: ofOperation(2_000_000, 'fields of the schema', schemaOnce),
  page: {
    most: 100,
    says: (asked, most, name) => `\`${name}\` is ${asked}; a page holds at most ${most}.`,
    hint: 'Ask for the next page with `after` and the `endCursor` of this one.',
  },
  listed: {
    most: 100,
    says: (asked, most, name) =>
      `\`${name}\` names ${asked}; at most ${most} can be asked for at once.`,
  },
  // A cursor or an expression is much shorter.
  characters: {
    most: 2000,
    says: (asked, most, name) => `\`${name}\` has ${asked} characters; at most ${most} are read.`,
  },
  // The longest description in the seed is a third of it.
  written: {
    most: 10_000,
    says: (asked, most, name) => `\`${name}\` has ${asked} characters; at most ${most} are kept.`,
  },
  filterDepth: {
    most: 12,
    says: (_, most, name) => `\`${name}\` holds filters more than ${most} deep.`,
  },
  // Each relation followed multiplies what the database looks at.
  relations: {
    most: 3,
    says: (asked, most, name) =>
      `\`${name}\` follows ${asked} relations in a row; at most ${most} are followed.`,
  },
  conditions: {
    most: 300,
    says: (_, most) => `The filters hold more than ${most} conditions.`,
  },
} as const satisfies Readonly<Record<string, Limit>>;

/** The longest document, in lexical tokens; the explorer's longest needs four hundred, and validation takes time that grows with the square. */
export const mostTokens = 1500;

/** What keeps so much from being answered, in words; undefined when nothing does. */
export function tooMuch(of: keyof typeof limits, asked: number, name = ''): string | undefined {
  const { most, says }: Limit = limits[of];
  return asked > most ? says(asked, most, name) : undefined;
}

/** @throws {@link KnowledgeError} `BAD_USER_INPUT` */
export function refuse(message: string, hint?: string): never {
  throw new KnowledgeError('BAD_USER_INPUT', message, hint === undefined ? {} : { hint });
}

/**
 * Refuses more than the limit.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT`
 */
export function atMost(of: keyof typeof limits, asked: number, name?: string): void {
  const message = tooMuch(of, asked, name);
  if (message !== undefined) refuse(message, (limits[of] as Limit).hint);
}
