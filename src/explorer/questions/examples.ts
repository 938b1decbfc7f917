/** The example queries the service offers, and those no question of ours has taken up. */
import { useQuery } from '@tanstack/react-query';
import { themes } from './planner-questions.ts';

/** One file of `queries/`. */
export interface Example {
  readonly name: string;
  /** What it asks, in English. */
  readonly title: string;
  readonly query: string;
}

/** All examples, as soon as they are known. */
export function useExamples(): readonly Example[] {
  const { data } = useQuery({
    queryKey: ['examples'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const response = await fetch('/graphql/examples.json', { signal });
      return response.ok ? ((await response.json()) as readonly Example[]) : [];
    },
  });
  return data ?? [];
}

/** Examples that stand under no theme. */
export function othersOf(examples: readonly Example[]): readonly Example[] {
  const taken = new Set(themes.flatMap(({ questions }) => questions.map(({ example }) => example)));
  return examples.filter(({ name }) => !taken.has(name));
}

/** The address of the query page with this example in it. */
export function exampleInGraphiql({ query }: Pick<Example, 'query'>): string {
  return `/graphql#${new URLSearchParams({ query: query.trim() })}`;
}
