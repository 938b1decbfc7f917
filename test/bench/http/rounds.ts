/** Servers asked the same in alternating rounds, after all were found to answer alike. */
import { isDeepStrictEqual } from 'node:util';
import type { Reading } from '../../../src/engine/reading.ts';
import { askFor, askOnce, type Round } from './ask.ts';
import { type HttpQuestion, questions, type Variables } from './questions.ts';
import type { Running } from './server-kind.ts';

/** How long and how often is measured. */
export interface Pace {
  readonly seconds: number;
  readonly rounds: number;
  /** How many different variables are asked with. */
  readonly variables: number;
}

/** What one server did with one question. */
export interface Measured {
  readonly size: string;
  readonly question: string;
  /** `fresh`: no two requests alike; `repeated`: requests come again. */
  readonly mode: 'fresh' | 'repeated';
  readonly server: Running['kind'];
  readonly rounds: readonly Round[];
}

const repeatedOver = 50;

function documentFor(question: HttpQuestion, { kind }: Running): string {
  return kind === 'neo4j' ? question.graphDocument : question.document;
}

/** A number beside the variables, which no server reads, makes every request unlike all before it. */
function bodies(query: string, asked: readonly Variables[], fresh: boolean) {
  const texts = asked.map((variables) => JSON.stringify({ query, variables }).slice(0, -2));
  return (turn: number) =>
    fresh
      ? `${texts[turn % texts.length]},"turn":${turn}}}`
      : `${texts[turn % Math.min(repeatedOver, texts.length)]}}}`;
}

async function contentOf(question: HttpQuestion, server: Running, variables: Variables) {
  const answer = await askOnce(server.url, { query: documentFor(question, server), variables });
  const { data, errors } = answer as { data?: never; errors?: unknown };
  if (errors) throw new Error(`${server.kind}, ${question.name}: ${JSON.stringify(errors)}`);
  return { answer, content: question.content(data as never, variables) };
}

/** Asks every server, and gives the bare one the answers it has to write. */
async function needAlike(
  question: HttpQuestion,
  servers: readonly Running[],
  asked: readonly Variables[],
  compared: number,
) {
  const [own, ...others] = servers as [Running, ...Running[]];
  for (const [at, variables] of asked.entries()) {
    const mine = await contentOf(question, own, variables);
    for (const server of others) {
      if (server.kind === 'bare')
        await askOnce(server.url, { query: question.document, variables, answer: mine.answer });
      else if (at >= compared) continue;
      const other = await contentOf(question, server, variables);
      if (!isDeepStrictEqual(other.content, mine.content))
        throw new Error(
          `${server.kind} answers "${question.name}" of ${JSON.stringify(variables)} otherwise: ${JSON.stringify(other.content).slice(0, 500)}, not ${JSON.stringify(mine.content).slice(0, 500)}`,
        );
    }
  }
}

/** Measures every question of every server. */
export async function measureServers(
  size: string,
  reading: Reading,
  servers: readonly Running[],
  { seconds, rounds, variables }: Pace,
  tell: (line: string) => void,
): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const question of questions) {
    const asked = question.variables(reading).slice(0, variables);
    await needAlike(question, servers, asked, Math.min(asked.length, 60));
    tell(`${size}: all answer "${question.name}" alike`);
    for (const mode of ['fresh', 'repeated'] as const) {
      const measured = servers.map((server) => ({ server, rounds: [] as Round[] }));
      for (let round = -1; round < rounds; round++)
        for (const one of measured) {
          const bodyOf = bodies(documentFor(question, one.server), asked, mode === 'fresh');
          const offset = (round + 1) * 10_000_000;
          const done = await askFor(one.server.url, round < 0 ? seconds / 2 : seconds, (turn) =>
            bodyOf(turn + offset),
          );
          if (round >= 0) one.rounds.push(done);
        }
      for (const { server, rounds: done } of measured)
        all.push({ size, question: question.name, mode, server: server.kind, rounds: done });
      const line = measured.map(
        ({ server, rounds: done }) =>
          `${server.kind} ${Math.round(median(done.map((r) => r.perSecond)))}/s`,
      );
      tell(`${size} ${question.name}, ${mode}: ${line.join(', ')}`);
    }
  }
  return all;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
