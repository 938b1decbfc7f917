/** The files the service writes of an answer, besides those a page makes of what it shows. */
import { useQuery } from '@tanstack/react-query';
import type { Format } from '../../formats/format.ts';

/** A question as the addresses of files name it, such as `landscape-map`, asked with the variables of the page. */
export interface AskedFile {
  readonly question: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A format as the service lists it. */
export type Listed = Pick<Format, 'name' | 'says' | 'mediaType' | 'ending' | 'of'>;

function wordsOf(value: unknown): string[] {
  if (!Array.isArray(value))
    return [typeof value === 'object' ? JSON.stringify(value) : String(value)];
  return value.every((one) => typeof one === 'string') ? [value.join(',')] : value.flatMap(wordsOf);
}

/** The address of a file that tells what is shown: the same filters, language and revision. */
export function fileAddress(
  { question, variables: { after: _page, flowsAfter: _flows, language, ...variables } }: AskedFile,
  { ending }: Pick<Listed, 'ending'>,
  revision?: number,
): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...variables, revision }))
    if (value !== undefined && value !== null)
      for (const word of wordsOf(value)) params.append(name, word);
  params.append('language', language === 'EN' ? 'en' : 'sv');
  return `/answers/${question}.${ending}?${params}`;
}

async function askFormats(): Promise<readonly Listed[]> {
  return (await fetch('/formats.json')).json() as Promise<readonly Listed[]>;
}

/** The formats there are, once they are wanted. */
export function useFormats(isWanted: boolean): readonly Listed[] {
  const { data } = useQuery({
    queryKey: ['formats'],
    queryFn: askFormats,
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? [];
}
