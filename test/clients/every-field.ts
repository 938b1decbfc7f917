/** Selects all there is of a type: what has an id whole where it is first met and by its plain values where it is met again, parts of it always whole. */
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Lists within an answer are asked for so many. */
const fewOfEach = 3;

/** The type of a field that has fields of its own. */
function below({ type }: Field): GraphQLObjectType | undefined {
  const inner = getNamedType(type);
  return isObjectType(inner) ? inner : undefined;
}

function asked({ name, args }: Field): string {
  return args.some((one) => one.name === 'first') ? `${name}(first: ${fewOfEach})` : name;
}

/** The fields by which each type is first met, nearer ones first. */
function firstMet(type: GraphQLObjectType): ReadonlySet<Field> {
  const met = new Set([type]);
  const fields = new Set<Field>();
  for (const one of met)
    for (const field of Object.values(one.getFields())) {
      const inner = below(field);
      if (inner === undefined || met.has(inner)) continue;
      met.add(inner);
      fields.add(field);
    }
  return fields;
}

function selected(type: GraphQLObjectType, first: ReadonlySet<Field>, isWhole: boolean): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const inner = below(field);
    if (inner === undefined) return [asked(field)];
    if (!isWhole) return [];
    const isPart = !('id' in inner.getFields());
    return [`${asked(field)} { ${selected(inner, first, isPart || first.has(field))} }`];
  });
  return parts.join(' ') || '__typename';
}

/** A selection of every field of the type and of all types below it. */
export function everyField(type: GraphQLNamedType): string {
  return isObjectType(type) ? selected(type, firstMet(type), true) : '';
}
