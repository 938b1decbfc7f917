/** Kinds of node and how they are related, as `schema/graph/` describes them. */

/** A relation of a kind of node: the relationship in Neo4j, read along it or against it, and the kind of node at its other end. */
export interface Relation {
  readonly type: string;
  readonly direction: 'IN' | 'OUT';
  readonly to: string;
}

/** Per kind of node, such as `Actor`, `Party` or `Entity`, its relations by their names. */
export type Shapes = ReadonlyMap<string, ReadonlyMap<string, Relation>>;
