/** The tables of what was measured over HTTP. */
import type { Compared } from './compare.ts';
import { type Measured, median } from './rounds.ts';

const rate = ({ rounds }: Measured) => median(rounds.map(({ perSecond }) => perSecond));
const grouped = (value: number) => Math.round(value).toLocaleString('en');

function spread({ rounds }: Measured): string {
  const rates = rounds.map(({ perSecond }) => perSecond);
  return `${grouped(Math.min(...rates))}–${grouped(Math.max(...rates))}`;
}

/** The median of the ratios round by round, so that what slows a whole round slows both. */
function ratio(one: Measured, other: Measured | undefined): number | undefined {
  if (other === undefined) return undefined;
  return median(
    one.rounds.map(({ perSecond }, at) => perSecond / (other.rounds[at]?.perSecond ?? perSecond)),
  );
}

const told = (value: number | undefined) =>
  value === undefined ? '–' : `${value >= 10 ? value.toFixed(0) : value.toFixed(2)} ×`;
const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));

interface Group {
  readonly own: Measured;
  readonly of: (server: Measured['server']) => Measured | undefined;
}

function groupsOf({ measured }: Compared): Group[] {
  return measured
    .filter(({ server }) => server === 'own')
    .map((own) => ({
      own,
      of: (server) =>
        measured.find(
          (one) => one.server === server && one.question === own.question && one.mode === own.mode,
        ),
    }));
}

/** One row per size, question and kind of variables: rates and ratios. */
export function ratioTable(all: readonly Compared[]): string {
  const rows = all.flatMap((compared) =>
    groupsOf(compared).map(({ own, of }) => {
      const neo4j = of('neo4j');
      const cells = [
        own.size,
        own.question,
        own.mode,
        grouped(rate(own)),
        told(ratio(own, neo4j)),
        told(ratio(own, of('postgres'))),
        told(ratio(own, of('bare'))),
        ms(median(own.rounds.map(({ p50 }) => p50))),
        ms(median(own.rounds.map(({ p95 }) => p95))),
        ms(median(own.rounds.map(({ p99 }) => p99))),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  return `| size | question | variables | requests/s | against \`@neo4j/graphql\` | against PostgreSQL | against a bare handler | p50 ms | p95 ms | p99 ms |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** Every server's rate with its spread. */
export function rateTable(all: readonly Compared[]): string {
  const rows = all.flatMap(({ measured }) =>
    measured.map((one) => {
      const worst = median(one.rounds.map(({ p99 }) => p99));
      const bytes = grouped(median(one.rounds.map((round) => round.bytes)));
      return `| ${one.size} | ${one.question} | ${one.mode} | ${one.server} | ${grouped(rate(one))} | ${spread(one)} | ${ms(worst)} | ${bytes} |`;
    }),
  );
  return `| size | question | variables | server | requests/s | spread | p99 ms | bytes |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** Memory per size. */
export function memoryTable(all: readonly Compared[]): string {
  const rows = all.map(
    ({ size, memory }) => `| ${size} | ${memory.own ?? 0} | ${memory.database ?? 0} |`,
  );
  return `| size | service, MB | Neo4j with the flows alone, MB |
| --- | --- | --- |
${rows.join('\n')}
`;
}
