/** Fields of contributions, of what is wrong with them and of the memory of acts. */
import type { FirstOf, InLanguage } from '../../engine/answering/fields/source.ts';
import { propertyCalled } from '../../engine/questions/changes/told-change.ts';
import {
  actsSentence,
  contributionSentence,
  contributionsSentence,
  decisionSentence,
  stateWords,
  stepSentence,
} from '../../language/contribution-words.ts';
import type { ReadAct } from '../../model/contributions/act.ts';
import type {
  Contribution,
  Decision,
  Edition,
  HistoryStep,
  Memory,
} from '../../model/contributions/contribution.ts';
import { actingAs, isSender, mayDo, mayRead } from '../../model/contributions/steps.ts';
import type { ApiContext } from '../graphql/context.ts';
import { doerOf, needDesk } from './desk.ts';
import type { Fault } from './fault.ts';
import {
  changeTold,
  factOf,
  nameTold,
  sideTold,
  type ToldChange,
  valueTold,
  withAdded,
} from './told-changes.ts';
import { changesIn, faultsIn } from './write.ts';

const firstOf = <T>(all: readonly T[], { first }: FirstOf) => all.slice(0, first);

/** The changes of a contribution, told with the names of its base and of what it adds. */
async function toldChanges(contribution: Contribution, context: ApiContext): Promise<ToldChange[]> {
  const changes = await changesIn(context, contribution);
  const now = await context.readings.at(Math.max(contribution.base, 1));
  const later = withAdded(now, changes);
  return changes.map((change, place) => ({
    ...{ change, place, now, later },
    decision: contribution.decisions.get(place),
  }));
}

const comments = ({ steps }: Contribution) =>
  steps.filter(({ act, words }) => words !== null && act !== 'SAVE' && act !== 'BEGIN');

const isReviewer = (contribution: Contribution, context: ApiContext) =>
  actingAs(doerOf(context), contribution).has('REVIEWER');

/** A step, and whether it is a reader's. */
type ToldStep = HistoryStep & { readonly isReader: boolean };

export const contributionFields = {
  Contribution: {
    address: ({ number }: Contribution) => `/contributions/${number}`,
    stateInWords: ({ state }: Contribution, { language }: InLanguage) =>
      stateWords[state][language],
    author: ({ author }: Contribution) => author?.name ?? null,
    isMine: (one: Contribution, _: unknown, context: ApiContext) => isSender(doerOf(context), one),
    remark: (one: Contribution, _: unknown, context: ApiContext) => {
      if (one.origin !== 'READER') return null;
      const nothing = { wrong: null, knownHow: null, about: null, page: null };
      const email = isReviewer(one, context) ? one.email : null;
      return { ...(one.remark ?? nothing), email };
    },
    changes: async (
      one: Contribution,
      { first, skip }: FirstOf & { readonly skip: number },
      context: ApiContext,
    ) => (await toldChanges(one, context)).slice(Math.max(skip, 0), Math.max(skip, 0) + first),
    changesTotal: async (one: Contribution, _: unknown, context: ApiContext) =>
      (await changesIn(context, one)).length,
    discussion: (one: Contribution, asked: FirstOf) => firstOf(comments(one), asked),
    history: ({ steps, origin }: Contribution, asked: FirstOf) =>
      firstOf(steps, asked).map((step) => ({ ...step, isReader: origin === 'READER' })),
    faults: async (one: Contribution, asked: FirstOf, context: ApiContext) => {
      const isOpen = ['DRAFT', 'PROPOSED', 'IN_REVIEW', 'DECIDED'].includes(one.state);
      return isOpen ? firstOf(await faultsIn(context, one), asked) : [];
    },
    answering: ({ answering }: Contribution, asked: FirstOf) => firstOf(answering, asked),
    mayDo: (one: Contribution, _: unknown, context: ApiContext) => mayDo(doerOf(context), one),
    sentence: (one: Contribution, { language }: InLanguage) => contributionSentence(one, language),
  },
  ProposedChange: {
    fact: ({ change }: ToldChange) => change.fact,
    kind: (told: ToldChange) => factOf(told)?.kind,
    act: ({ change }: ToldChange) => change.act,
    property: ({ change }: ToldChange) => change.property ?? null,
    propertyInWords: ({ change: { property } }: ToldChange, { language }: InLanguage) =>
      property === undefined ? null : propertyCalled({ property }, language),
    member: ({ change }: ToldChange) => change.member ?? null,
    before: ({ change }: ToldChange) => change.before ?? null,
    after: ({ change }: ToldChange) => change.after ?? null,
    beforeInWords: (told: ToldChange, { language }: InLanguage) =>
      sideTold(told, 'before', language),
    afterInWords: (told: ToldChange, { language }: InLanguage) => sideTold(told, 'after', language),
    name: (told: ToldChange, { language }: InLanguage) => nameTold(told, language),
    decision: ({ decision }: ToldChange) => decision ?? null,
    sentence: (told: ToldChange, { language }: InLanguage) => changeTold(told, language),
  },
  ChangeDecision: {
    sentence: (decision: Decision, { language }: InLanguage) =>
      decisionSentence(decision, language),
  },
  ContributionStep: {
    sentence: (step: ToldStep, { language }: InLanguage) =>
      stepSentence(step, step.isReader, language),
  },
  ContributionFault: {
    message: ({ says }: Fault, { language }: InLanguage) => says[language],
    suggestion: ({ suggests }: Fault, { language }: InLanguage) => suggests?.[language] ?? null,
    nowInWords: (
      { fact, property, now }: Fault,
      { language }: InLanguage,
      { current }: ApiContext,
    ) => {
      const found = current.facts.byId.get(fact ?? '');
      return found ? valueTold(now, property, found, current, language) : null;
    },
  },
  ContributionOutcome: {
    faults: ({ faults }: { faults: Fault[] }, asked: FirstOf) => firstOf(faults, asked),
  },
  PublishOutcome: {
    faults: ({ faults }: { faults: Fault[] }, asked: FirstOf) => firstOf(faults, asked),
    contributions: ({ contributions }: { contributions: Contribution[] }, asked: FirstOf) =>
      firstOf(contributions, asked),
  },
  ContributionConnection: {
    sentence: ({ all }: { all: readonly Contribution[] }, { language }: InLanguage) =>
      contributionsSentence(all, language),
  },
  Publication: {
    contributions: async ({ contributions }: Edition, asked: FirstOf, context: ApiContext) => {
      const memory = await needDesk(context).memory.read();
      return firstOf(contributions, asked).flatMap((one) => memory.contributions.get(one) ?? []);
    },
    contributionsTotal: ({ contributions }: Edition) => contributions.length,
    ...Object.fromEntries(
      (['adoptedBy', 'registrationNumber', 'replaces', 'contact', 'note'] as const).map((name) => [
        name,
        ({ title }: Edition) => title[name] ?? null,
      ]),
    ),
  },
  ActConnection: {
    head: ({ memory }: { memory: Memory }) => memory.acts.at(-1)?.digest ?? null,
    sentence: ({ memory: { acts } }: { memory: Memory }, { language }: InLanguage) => {
      const count = (of: (act: ReadAct) => object) =>
        acts.reduce((total, act) => total + Object.keys(of(act)).length, 0);
      const erased = count(({ kept }) => kept.commitments) - count(({ salts }) => salts);
      return actsSentence({ acts: acts.length, erased }, language);
    },
  },
  Act: {
    place: ({ kept }: ReadAct) => kept.place,
    parts: async (act: ReadAct, asked: FirstOf, context: ApiContext) => {
      const { contributions } = await needDesk(context).memory.read();
      const doer = doerOf(context);
      const about = act.kept.contributions.flatMap((one) => contributions.get(one) ?? []);
      if (!about.every((one) => mayRead(doer, one))) return [];
      return firstOf(
        partsTold(
          act,
          about.every((one) => isReviewer(one, context)),
        ),
        asked,
      );
    },
  },
};

/** The parts of an act that may be told. */
function partsTold({ parts, salts }: ReadAct, withEmail: boolean) {
  return Object.entries(salts).flatMap(([name, salt]) => {
    if (name === 'email' && !withEmail) return [];
    return [{ name, salt, value: JSON.stringify(parts[name as keyof typeof parts]) }];
  });
}
