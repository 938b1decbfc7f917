/** The parts a JSON Schema (draft 7, as editors read it) is put together from. */
import { z } from 'zod';

/** A JSON Schema, or a part of one; `enumDescriptions` is what editors show beside each word. */
export type Part = Readonly<Record<string, unknown>>;

/** What a zod shape takes, without what begins a file of its own. */
export function partOf(shape: z.core.$ZodType): Part {
  const { $schema: _, ...part } = z.toJSONSchema(shape, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // A way of checking, and none of the formats JSON Schema knows; the pattern beside it says the same.
      if (jsonSchema.format === 'starts_with') delete jsonSchema.format;
    },
  });
  return part;
}

/** Another part of the same file, by its name. */
export const partNamed = (name: string): Part => ({ $ref: `#/definitions/${name}` });

/** The parts that a part refers to, by their names. */
export function namesIn(part: Part | undefined): string[] {
  return [...JSON.stringify(part ?? {}).matchAll(/"#\/definitions\/([^"]+)"/g)].map(
    ([, name = '']) => name,
  );
}

/** Any one of these; editors complete from all of them. */
export const anyOf = (...parts: readonly Part[]): Part => ({ anyOf: parts });

/** One of these, or a list of them; editors complete from no condition, so it is none. */
export const oneOrMany = (part: Part): Part => anyOf(part, listOf(part));

/** What stands empty, told so that editors accept `null` and do not offer it. */
export const nothing: Part = {
  not: { type: ['string', 'number', 'boolean', 'object', 'array'] },
};

export const listOf = (items: Part): Part => ({ type: 'array', items });

/** A mapping of these keys and no others. */
export const mapping = (
  properties: Readonly<Record<string, Part>>,
  required: readonly string[],
): Part => ({ type: 'object', additionalProperties: false, properties, required });

/** One part where the condition holds, another where it does not. */
export function when(condition: Part, met: Part, otherwise: Part): Part {
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
  return { if: condition, then: met, else: otherwise };
}
