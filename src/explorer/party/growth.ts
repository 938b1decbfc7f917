/** A neighbourhood as it grows, answer by answer: who stands where, and each flow once. */
import type { PartyFragment } from '../ask/documents.generated.ts';
import type { ShownFlow } from '../parts/shown-flow.ts';
import type { Drawn, Neighbour, Reached, Side } from './neighbourhood.ts';

type Growing = { -readonly [Key in keyof Neighbour]: Neighbour[Key] };

const none = { up: 0, down: 0 } as const;
export const signOf = (side: Side) => (side === 'up' ? -1 : 1);

/** Each answer leaves out what it did not ask for; what neither shows is at most the smaller number. */
function both(one: Readonly<Record<Side, number>>, other: Readonly<Record<Side, number>>) {
  return { up: Math.min(one.up, other.up), down: Math.min(one.down, other.down) };
}

/** Steps to each party on a side of the asked one. */
function stepsOf(root: string, answers: readonly Reached[], side: Side): Map<string, number> {
  const own = answers.find((answer) => answer.of === root && answer.side === side);
  return new Map((own?.edges ?? []).map(({ node, degree }) => [node.id, degree]));
}

/** Puts parties and flows in their places, answer by answer. */
export class Growth {
  readonly neighbours = new Map<string, Growing>();
  readonly flows = new Map<string, Drawn>();
  readonly #root: string;
  readonly #steps: Readonly<Record<Side, ReadonlyMap<string, number>>>;
  /** Whether who stands on both sides of the asked party stands there twice, and not below it. */
  readonly #isApart: boolean;

  constructor(root: string, answers: readonly Reached[]) {
    this.#root = root;
    this.#steps = { up: stepsOf(root, answers, 'up'), down: stepsOf(root, answers, 'down') };
    const opened = answers.filter(({ of }) => of !== root).map(({ of }) => of);
    const isFar = [...this.#steps.up.values(), ...this.#steps.down.values()].some((far) => far > 1);
    this.#isApart = isFar || opened.some((id) => this.#isBoth(id));
  }

  #isBoth(id: string): boolean {
    return this.#steps.up.get(id) === 1 && this.#steps.down.get(id) === 1;
  }

  /** The key by which a party stands on a side; undefined where it does not. */
  keyOn(side: Side, id: string): string | undefined {
    if (id === this.#root) return id;
    return [id, `${id}~${side}`].find((key) => {
      const column = this.neighbours.get(key)?.column;
      return column !== undefined && column * signOf(side) >= 0;
    });
  }

  columnOf(key: string): number {
    return this.neighbours.get(key)?.column ?? 0;
  }

  #circleOf(id: string): number | undefined {
    const [up, down] = [this.#steps.up.get(id), this.#steps.down.get(id)];
    return up !== undefined && down !== undefined && up + down > 2 ? up + down : undefined;
  }

  /** Stands a party on a side; the same again adds nothing. */
  stand(
    side: Side,
    party: PartyFragment,
    at: Pick<Growing, 'column' | 'parent' | 'hidden' | 'openedBy'>,
  ): string {
    const { id } = party;
    const known = this.keyOn(side, id);
    if (known !== undefined && at.openedBy === undefined) {
      const standing = this.neighbours.get(known);
      if (standing) standing.hidden = both(standing.hidden, at.hidden);
      return known;
    }
    const isRepeat = known !== undefined;
    const free = this.neighbours.has(id) ? `${id}~${side}` : id;
    const key = isRepeat ? `${id}@${at.openedBy}` : free;
    const isBelow = !this.#isApart && at.openedBy === undefined && this.#isBoth(id);
    const column = isBelow ? 0 : at.column;
    const circle = this.#circleOf(id);
    this.neighbours.set(key, {
      key,
      id,
      party,
      circle,
      ...at,
      column,
      ...(isRepeat ? { isRepeat } : {}),
    });
    return key;
  }

  unstated(id: string, column: number, parent: string): void {
    this.neighbours.set(id, {
      key: id,
      id,
      party: null,
      column,
      parent,
      hidden: none,
      circle: undefined,
    });
  }

  draw(flow: ShownFlow, from: string, to: string): void {
    let key = flow.id;
    for (;;) {
      const known = this.flows.get(key);
      if (known === undefined) break;
      if (known.from === from && known.to === to) return;
      key += '~';
    }
    this.flows.set(key, { key, flow, from, to });
  }
}
