/** What there is to say of a kind of fact, so that every room knows it; `kinds.ts` lists them. */
import type { z } from 'zod';
import type { Text } from './common.ts';

/** A property by which facts of a kind point to others. */
interface Pointing<Property, Target> {
  readonly property: Property;
  /** The kinds it may point to; `PARTY` stands for all that may give and receive. */
  readonly to: readonly Target[] | 'ANY';
  /** The type of the relationship it becomes in Neo4j. */
  readonly relationship: string;
  /** Where what it points to is gone, the fact goes too: without it, it would say nothing. */
  readonly isNeeded?: true;
}

/**
 * A kind of fact.
 *
 * @typeParam Shape - the zod shape, whose property `kind` is a literal: the kind's name
 * @typeParam Target - the names of the kinds it points to
 * @typeParam Party - whether it may give and receive
 */
export interface KindOfFact<
  Shape extends z.ZodObject,
  Target extends string,
  Party extends boolean,
> {
  readonly shape: Shape;
  /** In the order answers show them; `landscapes` and `citations`, common to all, are not among them. */
  readonly references: readonly Pointing<keyof Shape['shape'] & string, Target>[];
  /** The folder or file of a seed where its facts stand. */
  readonly folder: string;
  /** What one is called, as the word stands within a sentence. */
  readonly called: Text;
  /** What one is called more closely by a property with words of its own. */
  readonly sorts?: {
    readonly [P in keyof z.output<Shape>]?: Readonly<
      Record<Extract<z.output<Shape>[P], string>, Text>
    >;
  };
  readonly isParty: Party;
  /** What holds where a seed says nothing. */
  readonly defaults?: Readonly<Partial<z.output<Shape>>>;
  /** Keys a seed writes, with the properties they stand for, where the two differ. */
  readonly writtenAs?: Readonly<Record<string, keyof Shape['shape'] & string>>;
}

/** A kind of fact, checked against its own shape. */
export function aKind<
  Shape extends z.ZodObject,
  const Target extends string = never,
  const Party extends boolean = boolean,
>(kind: KindOfFact<Shape, Target, Party>): KindOfFact<Shape, Target, Party> {
  return kind;
}
