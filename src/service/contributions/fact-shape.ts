/** Whether a fact that was handed in has its kind's shape; each fault names the property it stands in. */
import type { z } from 'zod';
import { isMapping, type Mapping, type RawFact } from '../../landscape/raw-fact.ts';
import { shapeFaults } from '../../landscape/shape-faults.ts';
import { keyOf, propertyOf } from '../../landscape/written-keys.ts';
import { type Both, both } from '../../language/words.ts';
import { isAddress } from '../../model/address.ts';
import { type Fact, kindNamed } from '../../model/fact.ts';
import { unsayableWithin } from '../../model/unsayable.ts';
import { type Fault, faultOf } from './fault.ts';

/** A citation as it is written, which faults are told of. */
const written = ({ document, locator, reason, ...rest }: Mapping) => ({
  ...rest,
  ...{ in: document, at: locator, uncertain: reason },
});

/** A fact as if each of its properties stood in a file of that name, so that a fault tells where it stands. */
export function rawOf(fact: Mapping & { readonly kind: Fact['kind'] }): RawFact {
  const { kind } = fact;
  const given = Object.fromEntries(
    Object.entries(fact).map(([property, value]) =>
      property === 'citations' && Array.isArray(value)
        ? ['cite', value.map((one) => (isMapping(one) ? written(one) : one))]
        : [keyOf(kind, property), value],
    ),
  );
  const file = {
    name: '',
    place: [],
    value: undefined,
    isBare: () => false,
    at: ([key]: readonly (string | number)[]) => ({
      file: `${String(fact.id)} ${key === undefined ? '' : propertyOf(kind, key === 'cite' ? 'citations' : String(key))}`,
      line: 1,
      column: 1,
    }),
  };
  const origins = new Map(Object.keys(given).map((key) => [key, [key]]));
  return { kind, file, path: [], given, origins };
}

/** The fact and the property that a fault of {@link rawOf} stands in. */
export function placeIn(file: string): { fact: string; property: string | undefined } {
  const [fact = '', property] = file.split(' ');
  return { fact, property: property || undefined };
}

function ruleOf(issue: z.core.$ZodIssue, value: unknown): Both {
  if (issue.code === 'unrecognized_keys')
    return both(
      'Egenskapen finns inte på det slaget av uppgift.',
      'That kind of fact has no such property.',
    );
  if (value === undefined || value === null)
    return both('Här behövs något.', 'Something is needed here.');
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String).join(', ');
    return both(`Välj ett av: ${words}.`, `Choose one of: ${words}.`);
  }
  if (issue.code === 'invalid_format' || issue.code === 'custom')
    return both(`Det går inte att läsa: ${issue.message}.`, `It cannot be read: ${issue.message}.`);
  return both('Värdet kan inte stå här.', 'The value cannot stand here.');
}

/** The value that an issue is about. */
function valueAt(fact: Mapping, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    fact,
  );
}

/**
 * The fact, or what is wrong with its shape.
 *
 * @param change - the place of the change that made it so
 */
export function shaped(fact: Mapping, change: number): Fact | Fault[] {
  const kind = kindNamed[fact.kind as Fact['kind']];
  const id = String(fact.id);
  if (kind === undefined)
    return [
      faultOf(
        'SEED_SHAPE',
        { fact: id, property: 'kind' },
        change,
        both(
          'Det sägs inte vad det är för slags uppgift.',
          'It is not said what kind of fact it is.',
        ),
        both(
          `Välj ett av: ${Object.keys(kindNamed).join(', ')}.`,
          `Choose one of: ${Object.keys(kindNamed).join(', ')}.`,
        ),
      ),
    ];
  const result = kind.shape.safeParse(fact);
  if (!result.success) return misshapen(fact, change, kind.shape, result.error.issues);
  const unsaid = unsayableWithin(result.data as Fact);
  if (unsaid !== undefined)
    return [
      faultOf(
        'SEED_SHAPE',
        { fact: id, property: String(unsaid.path[0]) },
        change,
        both('Texten har tecken som inte syns.', unsaid.says),
        both('Skriv om texten för hand.', unsaid.hint),
      ),
    ];
  const { url } = result.data as { url?: string };
  if (url !== undefined && !isAddress(url))
    return [
      faultOf(
        'SEED_SHAPE',
        { fact: id, property: 'url' },
        change,
        both(
          'Det är ingen adress till webben eller e-post.',
          'It is no address of the web or of mail.',
        ),
        both('Skriv https://…', 'Write https://…'),
      ),
    ];
  return result.data as Fact;
}

function misshapen(
  fact: Mapping,
  change: number,
  { shape }: z.ZodObject,
  issues: readonly z.core.$ZodIssue[],
): Fault[] {
  const raw = rawOf(fact as never);
  const told = shapeFaults(raw, Object.keys(shape), issues);
  return issues.map((issue, at) => {
    const { message, hint } = told[at]?.fault ?? {};
    const unknown = issue.code === 'unrecognized_keys' && issue.path.length === 0;
    const property = unknown ? issue.keys[0] : issue.path[0];
    const rule = ruleOf(issue, valueAt(fact, issue.path));
    return faultOf(
      'SEED_SHAPE',
      { fact: String(fact.id), property: property === undefined ? undefined : String(property) },
      change,
      both(rule.SV, message ?? rule.EN),
      hint === undefined ? undefined : both(rule.SV, hint),
    );
  });
}
