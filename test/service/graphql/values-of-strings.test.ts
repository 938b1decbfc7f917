/** A newcomer finds in the schema what a text can say: the values the seed gives it stand in its description. */
import { expect, test } from 'vitest';
import { plainProperties } from '../../../src/engine/answering/having.ts';
import { checks } from '../../../src/engine/coverage/checks.ts';
import { entityKinds } from '../../../src/model/fact.ts';
import { makeQuestionSchema } from '../../../src/service/graphql/make-question-schema.ts';
import { graphSdl } from '../../../src/service/graphql/sdl.ts';
import { seedReading as seed } from '../../seed-reading.ts';
import { freeStrings, pointingProperties, sortsOf } from './free-strings.ts';

const schema = makeQuestionSchema();

/** What the description of a type, or of one of its fields, says. */
function said(type: string, field?: string): string {
  const found = schema.getType(type);
  if (found === undefined || !('getFields' in found)) return '';
  return (field === undefined ? found : found.getFields()[field])?.description ?? '';
}

const lacking = (values: readonly string[], text: string) =>
  values.filter((value) => !text.includes(`\`${value}\``));

test.each(freeStrings.map((one) => [`${one.type}.${one.property}`, one] as const))(
  'the values of %s stand in the description of values',
  (_name, { property, values }) => {
    expect(said('FactValue')).toContain(`\`${property}\``);
    expect(lacking(values, said('FactValue'))).toEqual([]);
  },
);

test('they stand in the graph door too, where it has the field', () => {
  const lost = graphSdl().definitions.flatMap((definition) => {
    if (definition.kind !== 'ObjectTypeDefinition') return [];
    const type = definition.name.value;
    return (definition.fields ?? []).flatMap(({ name, description }) => {
      const free = freeStrings.find((one) => one.type === type && one.property === name.value);
      return lacking(free?.values ?? [], description?.value ?? '').map(
        (value) => `${type}.${name.value}: ${value}`,
      );
    });
  });
  expect(lost).toEqual([]);
});

test.each([
  ['FlowSummary', 'when', 'Flow', 'when'],
  ['DocumentSummary', 'publisher', 'Document', 'publisher'],
  ['Participant', 'politicalParties', 'Participation', 'politicalParty'],
])('%s.%s tells its values', (type, field, kind, property) => {
  const free = freeStrings.find((one) => one.type === kind && one.property === property);
  expect(free?.values.length).toBeGreaterThan(0);
  expect(lacking(free?.values ?? [], said(type, field))).toEqual([]);
});

test('every sort, and every property that links or holds a value, stands where it is told', () => {
  const sorts = entityKinds.flatMap((kind) => sortsOf(kind).map((sort) => `${kind}: ${sort}`));
  const told = said('Fact', 'sort').split('Of ');
  const lost = sorts.filter((one) => {
    const [kind = '', sort = ''] = one.split(': ');
    const words = told.find((part) => part.startsWith(`${kind}: `)) ?? '';
    return !words.split(/[ .:]+/).includes(sort);
  });
  expect(lost).toEqual([]);
  expect(lacking(pointingProperties, said('FactLink', 'property'))).toEqual([]);
  expect(lacking([...plainProperties], said('FactValue', 'property'))).toEqual([]);
});

test('what a reason is about is a check, as the description says', () => {
  const known = new Set(checks.map(({ id }) => id));
  const others = seed.facts
    .of('STATEMENT')
    .filter(({ statementKind }) => statementKind === 'REASON')
    .map(({ property }) => property?.split(':')[0] ?? '')
    .filter((id) => !known.has(id));
  expect(others).toEqual([]);
});
