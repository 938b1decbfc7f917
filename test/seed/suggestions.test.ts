/** What the landscapes of the seed suggest: every address answers. */
import { describe, expect, test } from 'vitest';
import { find } from '../../src/engine/questions/find/find.ts';
import { paths } from '../../src/engine/questions/paths/paths.ts';
import { select } from '../../src/engine/questions/select/select.ts';
import {
  type SuggestionOf,
  suggestions,
} from '../../src/engine/questions/suggestions/suggestions.ts';
import { whatIf } from '../../src/engine/questions/what-if/what-if.ts';
import { pages } from '../../src/language/pages.ts';
import { SuggestedAt } from '../../src/model/suggestion.ts';
import { seedReading } from '../seed-reading.ts';

const suggested = suggestions(seedReading, { first: 100 }).edges.map(({ node }) => node);
const address = ({ page }: SuggestionOf) => new URL(page ?? '', 'http://explorer');
const at = (path: string) =>
  suggested.filter((one) => one.page !== undefined && address(one).pathname === path);
const listed = (text: string | null) => (text ?? '').split(',').filter(Boolean);

describe('suggestions of the seed', () => {
  test('are there for every place of the explorer, in every landscape', () => {
    for (const { id } of seedReading.facts.of('LANDSCAPE'))
      for (const place of SuggestedAt.options.filter((one) => one !== 'WHAT_IF'))
        expect(
          suggested.filter((one) => one.landscape === id && one.at.includes(place)),
          `${id} ${place}`,
        ).not.toEqual([]);
  });
  test('lead to pages there are', () => {
    const paths = pages.map(({ path }) => path.replace(/:\w+/, ''));
    for (const one of suggested.filter(({ page }) => page !== undefined))
      expect(
        paths.some((path) => address(one).pathname.startsWith(path)),
        one.page,
      ).toBe(true);
  });
  test.each(at('/questions').map((one) => [one.page ?? '', one] as const))(
    '%s picks somebody',
    (_, one) => {
      const expression = address(one).searchParams.get('selection') ?? '';
      expect(select(seedReading, { expression, landscape: one.landscape }).total).toBeGreaterThan(
        0,
      );
    },
  );
  test.each(
    at('/')
      .filter((one) => address(one).searchParams.has('search'))
      .map((one) => [one.page ?? '', one] as const),
  )('%s finds something', (_, one) => {
    const text = address(one).searchParams.get('search') ?? '';
    expect(find(seedReading, { text }).total).toBeGreaterThan(0);
  });
  test.each(at('/ways').map((one) => [one.page ?? '', one] as const))(
    '%s has a way, or tells where it breaks',
    (_, one) => {
      const { searchParams } = address(one);
      const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? ''];
      const { ways, brokenAt } = paths(seedReading, { from, to });
      expect(ways.length + brokenAt.length).toBeGreaterThan(0);
    },
  );
  test.each(at('/what-if').map((one) => [one.page ?? '', one] as const))(
    '%s changes something',
    (_, one) => {
      const { searchParams } = address(one);
      const addFlows = listed(searchParams.get('add')).map((flow) => {
        const [kind = '', from = '', to = ''] = flow.split(':');
        return { kind: kind as 'DEMAND', from, to };
      });
      const { turned, goneFlows, lost, gained } = whatIf(seedReading, {
        landscape: one.landscape,
        removeParties: listed(searchParams.get('remove')),
        addFlows,
      });
      expect([turned, goneFlows, lost, gained].flat().length).toBeGreaterThan(0);
    },
  );
});
