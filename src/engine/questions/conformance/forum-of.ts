/** Which forum of the design a comparison is about, so that a list can be grouped by forum. */
import type { Fact } from '../../../model/fact.ts';
import type { Reading } from '../../reading.ts';

interface Compared {
  readonly designed: string | null;
  readonly documented: readonly string[];
}

/** What a fact may be about, the nearest first: the forum itself, whose seat it is, who receives, who gives, who carries. */
function namedBy(fact: Fact): readonly (string | undefined)[] {
  switch (fact.kind) {
    case 'SEAT':
      return [fact.of];
    case 'PARTICIPATION':
      return [fact.in];
    case 'STATEMENT':
      return fact.about;
    case 'FLOW':
      return [fact.giver, fact.receiver];
    default:
      return [fact.id];
  }
}

/** The id of the kind of forum, or of the forum where it is of no kind; null where it is about none. */
export function forumOf({ facts }: Reading, { designed, documented }: Compared): string | null {
  const fact = facts.byId.get(designed ?? documented[0] ?? '');
  if (fact === undefined) return null;
  const forums = namedBy(fact).flatMap((id) => {
    const one = facts.byId.get(id ?? '');
    if (one?.kind === 'FORUM_TYPE') return [one.id];
    return one?.kind === 'FORUM' ? [one.ofType[0] ?? one.id] : [];
  });
  return forums[0] ?? null;
}
