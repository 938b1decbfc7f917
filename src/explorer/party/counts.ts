/** The counts of a party as its page tells them: the same number in head, box, sentence, table and file. */
import { count, type Say } from '../language/say.ts';
import type { Card } from './known.ts';
import type { View } from './view.ts';

/** What a party gives, receives and carries, counted by the service. */
export type Exchange = NonNullable<Card['exchange']>;

export const parties = (say: Say, number: number) =>
  count(
    say,
    number,
    ['aktör eller forum', 'actor or forum'],
    ['aktörer eller forum', 'actors or forums'],
  );

export const flowsCount = (say: Say, number: number) =>
  count(say, number, ['flöde', 'flow'], ['flöden', 'flows']);

/** "4 aktörer eller forum, 8 flöden"; of a carrier what it carries first. */
export function headCount(say: Say, exchange: Exchange): string {
  const { carries, gives, receives, flows } = exchange;
  if (carries > 0)
    return say(
      `Bär ${flowsCount(say, carries)}, får ${receives}, ger ${gives}`,
      `Carries ${flowsCount(say, carries)}, receives ${receives}, gives ${gives}`,
    );
  return `${parties(say, exchange.parties)}, ${flowsCount(say, flows)}`;
}

/** Whether something narrows what is shown. */
export function isNarrowed({ filter }: View): boolean {
  return Object.keys(filter).length > 0;
}
