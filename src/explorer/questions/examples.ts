/** The example queries the service offers, and those no question of ours has taken up. */
import { useQuery } from '@tanstack/react-query';
import type { Suggested } from '../parts/suggested.tsx';

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

/** Examples that no suggested question has taken up. */
export function othersOf(
  examples: readonly Example[],
  suggested: readonly Pick<Suggested, 'example'>[],
): readonly Example[] {
  const taken = new Set(suggested.map(({ example }) => example));
  return examples.filter(({ name }) => !taken.has(name));
}

/** Questions that belong together. */
export interface Theme {
  readonly name: string;
  readonly questions: readonly Suggested[];
}

/** The questions by theme, in the order the themes first come; landscapes share themes called alike. */
export function themesOf(suggested: readonly Suggested[]): readonly Theme[] {
  const names = [...new Set(suggested.map(({ theme }) => theme ?? ''))];
  return names.map((name) => ({
    name,
    questions: suggested.filter(({ theme }) => (theme ?? '') === name),
  }));
}

/** The address of the query page with this example in it. */
export function exampleInGraphiql({ query }: Pick<Example, 'query'>): string {
  return `/graphql#${new URLSearchParams({ query: query.trim() })}`;
}
