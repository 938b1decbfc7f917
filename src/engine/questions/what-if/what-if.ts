/** What is lost if parties or flows go, and gained if flows come. Nothing is stored. */

import type { FactOf } from '../../../model/fact.ts';
import type { Answer, FlowFilter } from '../../answering/answer.ts';
import { belongsTo, landscapeWith } from '../../answering/filter.ts';
import { coverageOf } from '../../coverage/coverage-of.ts';
import { standsAlone } from '../../coverage/local-reading.ts';
import { whyPartial } from '../../flows/shortest-way.ts';
import type { Reading } from '../../reading.ts';
import { stepBudget } from '../paths/paths.ts';
import { type BetweenPlaces, betweenPlaces } from './between-places.ts';
import { type Change, type ChangeAsked, changed, changeOf, factsConcerned } from './change.ts';
import { demandReach, missingFrom, type Reached, receivers, staying } from './demand-reach.ts';
import { type EndedFlow, endedFlow } from './ended-flows.ts';
import { type Joint, joints } from './joints.ts';
import { type LeftAlone, leftAlone, unkeptFlows } from './left-alone.ts';
import { type Turned, turnedIn } from './turned-checks.ts';

/** What `whatIf` is asked: the change, and which flows a demand follows. */
export interface WhatIfQuestion extends ChangeAsked {
  readonly filter?: FlowFilter | null;
}

export interface WhatIfAnswer extends Answer {
  readonly removed: readonly string[];
  /** Flows that go: those asked for, those of parties that go, those without a carrier left. */
  readonly goneFlows: readonly EndedFlow[];
  /** How many flows of what goes have happened already: nothing ends them. */
  readonly happened: number;
  /** What stays and then lacks somebody who keeps it going. */
  readonly left: readonly LeftAlone[];
  /** Flows that stay, and that nobody then sees to. */
  readonly unkept: readonly string[];
  /** The landscape as it would be. */
  readonly later: Reading;
  readonly lost: readonly Reached[];
  readonly gained: readonly Reached[];
  readonly apart: readonly Joint[];
  readonly joined: readonly Joint[];
  readonly turned: readonly Turned[];
  /** Givers of demand that come to all they came to before. */
  readonly whole: readonly string[];
  /** Parties some demand came to and none does any more. */
  readonly cutOff: readonly string[];
  /** Parties whose demand came to somebody and comes to nobody any more. */
  readonly unheard: readonly string[];
  readonly between: readonly BetweenPlaces[];
}

/** Where a landscape stands alone, and what comes is between those of it, its own facts and those of all are enough. */
function groundOf(reading: Reading, landscape: FactOf<'LANDSCAPE'>, { added }: Change): Reading {
  const local = coverageOf(reading, landscape).survey.reading;
  const isHere = (id: string | undefined) => id === undefined || local.facts.byId.has(id);
  const isWithin = added.every(({ giver, receiver, via }) =>
    [giver, receiver, ...via].every(isHere),
  );
  return isWithin && standsAlone(reading, local) ? local : reading;
}

/** The one landscape that all of what goes or comes and is not shared belongs to; null where there is none or several. */
function onlyLandscapeOf({ facts }: Reading, { gone, removed, added }: Change) {
  const ends = added.flatMap(({ giver, receiver, via }) => [giver, receiver, ...via]);
  const named = removed.length + ends.length > 0 ? [...removed, ...ends] : [...gone];
  const own = named
    .map((id) => facts.byId.get(id ?? '')?.landscapes ?? [])
    .filter(({ length }) => length > 0);
  const [first = [], ...others] = own;
  const [only, ...more] = first.filter((id) => others.every((other) => other.includes(id)));
  return more.length > 0 ? null : (only ?? null);
}

/**
 * What is lost if parties or flows go, or gained if flows come: whose demand no longer reaches whom, which areas and levels
 * come apart, which checks turn, and what stays whole. Removing a type takes what is stated for it away from its named
 * forums and actors too; a flow whose every carrier goes, goes, but for what has happened already. What the parties convened, led,
 * hosted, held or owned is told as left without them. Nothing is stored.
 *
 * @param steps - how many flows ways may look at before the answer is partial
 * @throws {@link KnowledgeError} `UNKNOWN_PARTY`, `UNKNOWN_ENTITY`, `UNKNOWN_LANDSCAPE`, `BAD_USER_INPUT`
 */
export function whatIf(
  reading: Reading,
  question: WhatIfQuestion,
  steps = stepBudget,
): WhatIfAnswer {
  const change = changeOf(reading, question);
  const meant = question.landscape ?? onlyLandscapeOf(reading, change);
  const asked = { ...question, landscape: meant };
  const landscape = meant ? landscapeWith(reading, meant) : null;
  const before = landscape ? groundOf(reading, landscape, change) : reading;
  const later = changed(before, change);
  const turned = turnedIn(
    reading,
    later,
    factsConcerned(reading, change),
    landscape ? [landscape] : reading.facts.of('LANDSCAPE'),
  );
  const budget = { left: steps };
  const demandBefore = demandReach(before, asked, budget);
  const demandAfter = demandReach(later, asked, budget);
  const { gone } = change;
  const stays = (id: string) => !gone.has(id);
  const lost = missingFrom(demandBefore, demandAfter, gone);
  const losers = new Set(lost.map(({ from }) => from));
  const [cameTo, comesTo] = [receivers(demandBefore), receivers(demandAfter)];
  const [jointsBefore, jointsAfter] = [joints(before, asked), joints(later, asked)];
  const only = (one: Map<string, Joint>, other: Map<string, Joint>) =>
    [...one].flatMap(([key, joint]) => (other.has(key) ? [] : [joint]));
  const ways = { later, filter: asked.filter, landscape: asked.landscape, budget };
  const isNamed = ({ id }: FactOf<'FLOW'>) => asked.removeFlows?.includes(id) === true;
  const isHere = (flow: FactOf<'FLOW'>) => isNamed(flow) || belongsTo(flow, asked.landscape);
  const going = reading.facts.of('FLOW').filter((flow) => !stays(flow.id) && isHere(flow));
  // What has happened cannot end, whoever goes.
  const ending = going.filter((flow) => flow.standing !== 'OCCURRED' || isNamed(flow));
  const goneFlows = ending.map((flow) => endedFlow(flow, (id) => !stays(id), isNamed(flow), ways));
  const left = leftAlone(reading, change.removed, (fact) => belongsTo(fact, asked.landscape));
  const partial = budget.left < 0;
  return {
    revision: reading.revision,
    asOf: reading.asOf,
    partial,
    partialReason: whyPartial(budget),
    weakestBasis: 'DERIVED',
    removed: change.removed,
    goneFlows,
    happened: going.length - ending.length,
    left,
    unkept: unkeptFlows(reading, left, (flow) => stays(flow.id) && isHere(flow)),
    later: { ...later, madeFrom: reading },
    lost,
    gained: missingFrom(demandAfter, demandBefore, new Set()),
    apart: only(jointsBefore, jointsAfter),
    joined: only(jointsAfter, jointsBefore),
    turned,
    whole: [...demandBefore.keys()].filter((id) => !losers.has(id) && stays(id)),
    cutOff: [...cameTo].filter((id) => !comesTo.has(id) && stays(id)),
    unheard: [...demandBefore.keys()].filter((id) => !demandAfter.has(id) && stays(id)),
    between: betweenPlaces(before, staying(demandBefore, stays), staying(demandAfter, stays)),
  };
}
