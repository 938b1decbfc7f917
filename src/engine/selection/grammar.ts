/** The grammar of selections, and the tree a selection becomes. */
import peggy from 'peggy';

/** A place in the expression; line and column count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
/** Where in the expression something stands. */
interface At {
  readonly at: Position;
}
/** A selection taken apart. `depth` of a walk is the number of steps, absent for all. */
export type Selection =
  | { readonly does: 'AND' | 'OR'; readonly parts: readonly Selection[] }
  | { readonly does: 'NOT'; readonly part: Selection }
  | (At & {
      readonly does: 'NAME';
      readonly name: string;
      /** True for a name without quotes. */
      readonly bare: boolean;
    })
  | (At & {
      readonly does: 'WALK';
      readonly name: string;
      /** Steps up and down; absent for no walk that way, null for all steps. */
      readonly up?: number | null;
      readonly down?: number | null;
      /** False for `upstream(x)` and `downstream(x)`, which leave x itself out. */
      readonly withSelf: boolean;
    })
  | (At & { readonly does: 'FIELD'; readonly field: string; readonly values: readonly string[] })
  | (At & { readonly does: 'ENDS'; readonly of: 'ROOTS' | 'SINKS' | 'ALL' });

const source = `
{{
  const steps = (digits) => digits === null ? null : Number(digits);
  const begin = ({ start: { line, column } }) => ({ line, column });
}}
start = _ part:or _ { return part; }
or = first:and rest:(_ ("or"i / "eller"i) !letter _ part:and { return part; })*
  { return rest.length === 0 ? first : { does: 'OR', parts: [first, ...rest] }; }
and = first:not rest:((_ ("and"i / "och"i) !letter _ / __ !(("or"i / "eller"i) !letter)) part:not { return part; })*
  { return rest.length === 0 ? first : { does: 'AND', parts: [first, ...rest] }; }
not = ("not"i / "inte"i) !letter _ part:not { return { does: 'NOT', part }; } / primary
primary = "(" _ part:or _ ")" { return part; } / call / field / walk
call = of:ends _ "(" _ ")" { return { does: 'ENDS', of, at: begin(location()) }; }
  / way:way _ "(" _ name:name _ count:("," _ digits:digits _ { return digits; })? ")"
  { return { does: 'WALK', name, withSelf: false, at: begin(location()),
      ...(way === 'UP' ? { up: steps(count) } : { down: steps(count) }) }; }
ends = ("roots"i / "källor"i) { return 'ROOTS'; } / ("sinks"i / "slut"i) { return 'SINKS'; } / ("all"i / "allt"i) { return 'ALL'; }
way = ("upstream"i / "uppströms"i) { return 'UP'; } / ("downstream"i / "nedströms"i) { return 'DOWN'; }
field "a field such as area:green" = field:word ":" first:value rest:("," value:value { return value; })*
  { return { does: 'FIELD', field: field.toLowerCase(), values: [first, ...rest], at: begin(location()) }; }
walk = up:(digits:digits? "+" { return { up: steps(digits) }; })? name:name down:("+" digits:digits? { return { down: steps(digits) }; })?
  { return up === null && down === null
      ? { does: 'NAME', name, bare: !/^["”]/.test(text()), at: begin(location()) }
      : { does: 'WALK', name, withSelf: true, at: begin(location()), ...up, ...down }; }
value = quoted / $([\\p{L}\\p{N}_.&/§-]+)
name "a name" = quoted / !(reserved !letter) name:word { return name; }
reserved = "and"i / "och"i / "or"i / "eller"i / "not"i / "inte"i
quoted "a quoted name" = '"' text:$[^"]+ '"' { return text; } / "”" text:$[^”]+ "”" { return text; }
word = $([\\p{L}\\p{N}] [\\p{L}\\p{N}_.-]*)
letter = [\\p{L}\\p{N}_-]
digits "a number of steps" = $[0-9]+
_ "space" = [ \\t\\n\\r]*
__ "space" = [ \\t\\n\\r]+
`;

const parser = peggy.generate(source);

/**
 * Takes an expression apart.
 *
 * @throws what the parser throws: an error with `location` and `message`
 */
export function parseSelection(expression: string): Selection {
  return parser.parse(expression) as Selection;
}
