/** Counts what a load asks of the database's driver, and lets something happen at one of these calls. */
import type { GraphConnection } from '../../../src/record/graph/connect.ts';

/** What happens at a call: nothing, a failure instead of it, or a failure after it has been done. */
export type Happening = 'nothing' | 'fails before' | 'fails after';

const watched = new Set(['beginTransaction', 'run', 'commit', 'rollback', 'close']);

const lost = () => Object.assign(new Error('The wire broke here.'), { code: 'ServiceUnavailable' });

/**
 * Lets `happens` decide at each call of a session or a transaction.
 *
 * @param happens - given the number of the call, from 1, and its name
 * @returns how many calls there have been so far
 */
export function atDriverCalls(
  { driver }: GraphConnection,
  happens: (call: number, name: string) => Happening,
): () => number {
  let calls = 0;
  const watch = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, name) {
        const own = Reflect.get(object, name);
        if (typeof own !== 'function') return own;
        if (typeof name !== 'string' || !watched.has(name)) return own.bind(object);
        return async (...words: unknown[]) => {
          calls += 1;
          const what = happens(calls, name);
          if (what === 'fails before') throw lost();
          const result = await own.apply(object, words);
          if (what === 'fails after') throw lost();
          return name === 'beginTransaction' ? watch(result) : result;
        };
      },
    });
  const session = driver.session.bind(driver);
  driver.session = (...words) => watch(session(...words));
  return () => calls;
}
