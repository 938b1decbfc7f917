/** The table of steps against a model written another way, on random acts by several people. */
import { expect, test } from 'vitest';
import type { AccountRole } from '../../../src/model/account-role.ts';
import {
  ContributionAct,
  type KeptAct,
  type ReadAct,
} from '../../../src/model/contributions/act.ts';
import {
  type Contribution,
  type Memory,
  nothingRemembered,
  remembering,
} from '../../../src/model/contributions/contribution.ts';
import { type Doer, mayDo, mayRead, refusalOf } from '../../../src/model/contributions/steps.ts';
import { randomNumbers } from '../../random-landscape.ts';

const change = { fact: 'a', act: 'SET', property: 'name', before: 1, after: 2 } as const;

/** Numbers below a bound, the same in each run. */
function chance(seed: number): (below: number) => number {
  const next = randomNumbers(seed);
  return (below) => Math.floor(next() * below);
}

interface Person {
  readonly name: string;
  readonly role: AccountRole | null;
  readonly via: Doer['via'];
}
const people: readonly Person[] = [
  { name: 'reader', role: null, via: 'PUBLIC' },
  { name: 'guest', role: null, via: 'SESSION' },
  { name: 'anna', role: 'CONTRIBUTOR', via: 'SESSION' },
  { name: 'bo', role: 'CONTRIBUTOR', via: 'KEY' },
  { name: 'rut', role: 'REVIEWER', via: 'SESSION' },
  { name: 'rut', role: 'REVIEWER', via: 'KEY' },
  { name: 'rolf', role: 'REVIEWER', via: 'SESSION' },
  { name: 'olga', role: 'OWNER', via: 'SESSION' },
  { name: 'olga', role: 'OWNER', via: 'KEY' },
];
const accountOf = ({ name, via }: Person) => (via === 'PUBLIC' ? null : name);

function doerOf(person: Person, landscape = 'dalen'): Doer {
  const roles = new Set<AccountRole>(person.role ? [person.role] : []);
  return {
    account: accountOf(person),
    via: person.via,
    // The reader shows the token that remarks are handed.
    ...(person.name === 'reader' ? { token: 'token' } : {}),
    rolesIn: (asked) => (asked === landscape ? roles : new Set()),
  };
}

/** What the model knows of a contribution: no more than a person would write on a slip of paper. */
interface Slip {
  readonly by: string;
  readonly isRemark: boolean;
  readonly changes: number;
  state: string;
  decided: Set<number>;
  wasProposed: boolean;
  acts: number;
}

const rank = { CONTRIBUTOR: 1, REVIEWER: 2, OWNER: 3 } as const;

/** Whether a person may do something, said the long way. */
function isAllowed(act: string, person: Person, slip: Slip | undefined): boolean {
  const known = person.role === null ? 0 : rank[person.role];
  const level = person.via === 'KEY' ? Math.min(known, 1) : known;
  const isOwn = slip?.by === person.name;
  if (slip === undefined) return act === 'REMARK' || (act === 'BEGIN' && level >= 1);
  const { state, isRemark } = slip;
  const isOpen = ['DRAFT', 'PROPOSED', 'IN_REVIEW', 'DECIDED'].includes(state);
  switch (act) {
    case 'SAVE':
    case 'PROPOSE':
      return state === 'DRAFT' && isOwn && level >= 1;
    case 'TAKE_UP':
      return state === 'PROPOSED' && level >= 2;
    case 'ASK_BACK':
      return (state === 'PROPOSED' || state === 'IN_REVIEW') && level >= 2 && !isRemark;
    case 'DECIDE':
      return state === 'IN_REVIEW' && level >= 2 && (!isOwn || level === 3);
    case 'PUBLISH':
      return state === 'DECIDED' && level === 3 && !isRemark;
    case 'WITHDRAW':
      return isOpen && (isOwn || level >= 2);
    case 'COMMENT':
      return (isOpen || state === 'PUBLISHED') && (isOwn || level >= 1);
    default:
      return false;
  }
}

const next: Readonly<Record<string, string>> = {
  PROPOSE: 'PROPOSED',
  TAKE_UP: 'IN_REVIEW',
  ASK_BACK: 'DRAFT',
  PUBLISH: 'PUBLISHED',
  WITHDRAW: 'WITHDRAWN',
};

function follow(slip: Slip, act: string, decision: number): void {
  slip.acts += 1;
  slip.wasProposed ||= act === 'PROPOSE';
  if (act === 'ASK_BACK') slip.decided = new Set();
  if (act === 'DECIDE') {
    slip.decided.add(decision);
    if (slip.decided.size >= slip.changes) slip.state = 'DECIDED';
  } else slip.state = next[act] ?? slip.state;
}

/** An act as it would be read from the chain. */
function readAct(
  memory: Memory,
  act: KeptAct['act'],
  person: Person,
  number: number,
  decision: number,
): ReadAct {
  const isBeginning = act === 'BEGIN' || act === 'REMARK';
  const account = accountOf(person);
  const kept = {
    ...{ place: memory.acts.length + 1, previous: null, at: '2026-11-20T13:05:00.000Z' },
    ...{ contributions: [number], act, via: person.via },
    ...(isBeginning ? { landscape: 'dalen', base: 1 } : {}),
    ...(act === 'REMARK' && account === null ? { token: 'token' } : {}),
    ...(act === 'DECIDE' ? { decisions: [{ change: decision, accepted: true }] } : {}),
    commitments: act === 'BEGIN' ? { changes: '' } : {},
  } as KeptAct;
  const parts = {
    ...(account === null ? {} : { who: { account, name: account } }),
    ...(act === 'BEGIN' ? { changes: [change, { ...change, property: 'description' }] } : {}),
  };
  return { kept, parts, digest: `${kept.place}`, text: '', salts: {} };
}

/** Who sees a draft or what was withdrawn. */
function isSeen(person: Person, slip: Slip): boolean {
  if (slip.by === person.name) return true;
  const isReviewer =
    person.via === 'SESSION' && (person.role === 'REVIEWER' || person.role === 'OWNER');
  if (slip.state === 'DRAFT' || slip.state === 'WITHDRAWN') return slip.wasProposed && isReviewer;
  return true;
}

const reached = new Set<string>();

test.each([1, 2, 3, 4, 5])(
  'run %i: nobody gets round the table, nothing is lost, nothing is seen by who may not',
  (seed) => {
    const random = chance(seed);
    let memory = nothingRemembered;
    const slips = new Map<number, Slip>();
    let [done, refused] = [0, 0];
    for (let turn = 0; turn < 12_000; turn += 1) {
      const person = people[random(people.length)] as Person;
      const act = ContributionAct.options[random(ContributionAct.options.length)] as KeptAct['act'];
      const isNew = act === 'BEGIN' || act === 'REMARK' || act === 'LOAD';
      // Most contributions are to come further than their beginning.
      if ((isNew && random(80) > 0) || (act === 'WITHDRAW' && random(30) > 0)) continue;
      const number = isNew ? slips.size + 1 : 1 + random(slips.size + 1);
      const slip = slips.get(number);
      if (!isNew && slip === undefined) continue;
      const of = isNew ? 'dalen' : (memory.contributions.get(number) as Contribution);
      const isRefused = refusalOf(act, doerOf(person), of) !== undefined;
      expect([act, person, slip?.state, !isRefused]).toEqual([
        ...[act, person, slip?.state],
        isAllowed(act, person, slip),
      ]);
      // Roles in one landscape are none in another.
      if (person.name !== 'reader' && slip?.by !== person.name && act !== 'REMARK')
        expect(refusalOf(act, doerOf(person, 'fjarran'), of)).toBe('NOT_ALLOWED');
      refused += isRefused ? 1 : 0;
      if (isRefused) continue;
      done += 1;
      const decision = random(2);
      memory = remembering(memory, [readAct(memory, act, person, number, decision)]);
      if (slip) follow(slip, act, decision);
      else
        slips.set(number, {
          ...{ by: person.name, isRemark: act === 'REMARK' },
          ...{ changes: act === 'REMARK' ? 0 : 2, decided: new Set(), acts: 1 },
          state: act === 'REMARK' ? 'PROPOSED' : 'DRAFT',
          wasProposed: act === 'REMARK',
        });
    }
    expect(Math.min(done, refused)).toBeGreaterThan(300);
    for (const [number, slip] of slips) {
      const told = memory.contributions.get(number) as Contribution;
      expect([told.state, told.steps.length]).toEqual([slip.state, slip.acts]);
      for (const person of people) {
        expect(mayRead(doerOf(person), told)).toBe(isSeen(person, slip));
        if (!isSeen(person, slip)) expect(mayDo(doerOf(person), told)).toEqual([]);
      }
    }
    for (const { state } of slips.values()) reached.add(state);
  },
);

test('the runs come to every state there is', () => {
  expect([...reached].sort()).toEqual([
    ...['DECIDED', 'DRAFT', 'IN_REVIEW', 'PROPOSED', 'PUBLISHED', 'WITHDRAWN'],
  ]);
});
