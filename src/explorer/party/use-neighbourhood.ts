/** Asks for who feeds a party and whom it feeds, as far as the view goes, and puts the answers together. */
import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../../client/ask.ts';
import { followed } from '../../client/followed.ts';
import { useAddress } from '../address/address.ts';
import {
  type AroundFragment,
  CirclesDocument,
  DownstreamDocument,
  NeighboursDocument,
  type PartyFragment,
  UpstreamDocument,
  type UpstreamQuery,
  type UpstreamQueryVariables,
} from '../ask/documents.generated.ts';
import { type AskedDocument, useAnswer } from '../ask/use-answer.ts';
import { neighbourhoodOf, type Reached, type Side } from './neighbourhood.ts';
import type { View } from './view.ts';

const pageSize = 100;

/** One side of one party, perhaps several pages of it; `answer` is its last page. */
interface Told extends Reached {
  readonly answer: AroundFragment;
}

interface Question {
  readonly side: Side;
  readonly of: string;
  readonly depth: number;
  readonly shown: number;
}

/** The question of a side as it is asked and shown. */
function variablesOf({ of, depth, shown }: Question, view: View, address: Everywhere) {
  return { of, depth, filter: view.filter, first: Math.min(shown, pageSize), ...address };
}

interface Everywhere {
  readonly language: 'SV' | 'EN';
  readonly revision?: number;
  readonly landscape?: string;
}

async function told(
  question: Question,
  view: View,
  address: Everywhere,
  signal: AbortSignal,
): Promise<Told> {
  const { side, of, shown } = question;
  const document = side === 'up' ? UpstreamDocument : DownstreamDocument;
  const edges: AroundFragment['edges'][number][] = [];
  let after: string | null = null;
  for (;;) {
    const first = Math.min(shown - edges.length, pageSize);
    const variables: UpstreamQueryVariables = {
      ...variablesOf(question, view, address),
      first,
      after,
    };
    const { reached }: UpstreamQuery = await ask(document, variables, signal);
    if (!reached) throw new Error(`There is no answer about "${of}".`);
    edges.push(...reached.edges);
    after = reached.pageInfo.endCursor;
    if (!reached.pageInfo.hasNextPage || edges.length >= shown)
      return { side, of, edges, unstated: reached.unstated, total: reached.total, answer: reached };
  }
}

function together(answers: readonly UseQueryResult<Told, Error>[]) {
  return {
    told: answers.flatMap(({ data }) => (data ? [data] : [])),
    isFetching: answers.some(({ isFetching }) => isFetching),
  };
}

/**
 * The neighbourhood of a party as the view shows it.
 *
 * @param landscape - in which it is looked at; null for that of the party
 */
export function useNeighbourhood(root: PartyFragment, view: View, landscape: string | null) {
  const { language, revision } = useAddress();
  const address: Everywhere = {
    language,
    ...(revision ? { revision } : {}),
    ...(landscape ? { landscape } : {}),
  };
  const question = (side: Side): Question => ({
    side,
    of: root.id,
    depth: view.steps,
    shown: view.shown[side],
  });
  const wanted = { up: view.direction !== 'it-feeds', down: view.direction !== 'feeds-it' };
  const own = (side: Side) => ({
    queryKey: ['reached', side, variablesOf(question(side), view, address), view.shown[side]],
    queryFn: ({ signal }: { signal: AbortSignal }) => told(question(side), view, address, signal),
    enabled: wanted[side],
    // Another party begins anew; the same one keeps what is known while more is fetched.
    placeholderData: (before: Told | undefined) => (before?.of === root.id ? before : undefined),
  });
  const up = useQuery(own('up'));
  const down = useQuery(own('down'));
  const opened = useQueries({
    queries: view.opened.map((one) => {
      const asked: Question = { ...one, of: one.id, depth: 1 };
      return {
        queryKey: ['reached', one.side, variablesOf(asked, view, address), one.shown],
        queryFn: ({ signal }: { signal: AbortSignal }) => told(asked, view, address, signal),
        placeholderData: (before: Told | undefined) => (before?.of === one.id ? before : undefined),
      };
    }),
    combine: together,
  });
  const circles = useAnswer(CirclesDocument, {
    of: root.id,
    filter: view.filter,
    ...(landscape ? { landscape } : {}),
  });
  const ways = circles.data?.circles?.ways;
  const shortest = circles.data?.itself?.ways;
  const upAnswer = wanted.up ? up.data : undefined;
  const downAnswer = wanted.down ? down.data : undefined;
  const openAnswers = opened.told;
  const circling = useMemo(
    () =>
      (shortest ?? [])
        .filter(({ length }) => length === 1)
        .flatMap(({ steps }) => steps.map(followed)),
    [shortest],
  );
  const around = useMemo(() => {
    if ((wanted.up && !upAnswer) || (wanted.down && !downAnswer)) return undefined;
    const answers = [upAnswer, downAnswer].filter((one) => one !== undefined);
    return neighbourhoodOf(root, [...answers, ...openAnswers], circling, view.steps);
  }, [root, wanted.up, wanted.down, upAnswer, downAnswer, openAnswers, circling, view.steps]);
  const one = view.direction === 'it-feeds' ? DownstreamDocument : UpstreamDocument;
  const document = (view.direction
    ? one
    : NeighboursDocument) as unknown as AskedDocument['document'];
  const side = view.direction === 'it-feeds' ? 'down' : 'up';
  const asked: AskedDocument = { document, variables: variablesOf(question(side), view, address) };
  /** All of what the view shows a part of, for files. */
  const askWhole = async () => {
    const all = Number.POSITIVE_INFINITY;
    const sides = (['up', 'down'] as const).filter((one) => wanted[one]);
    const asked = [
      ...sides.map((one): Question => ({ ...question(one), shown: all })),
      ...view.opened.map(
        (one): Question => ({
          ...one,
          of: one.id,
          depth: 1,
          shown: all,
        }),
      ),
    ];
    const { signal } = new AbortController();
    const whole = await Promise.all(asked.map((one) => told(one, view, address, signal)));
    return neighbourhoodOf(root, whole, circling, view.steps);
  };
  const answers = [upAnswer?.answer, downAnswer?.answer].filter((one) => one !== undefined);
  return {
    around,
    answers,
    circles: ways ?? [],
    error: (wanted.up ? up.error : null) ?? (wanted.down ? down.error : null),
    isFetching: up.isFetching || down.isFetching || opened.isFetching,
    asked,
    askWhole,
  };
}
