/** Fields of goals and what serves them. */
import {
  type FirstOf,
  type From,
  type InLanguage,
  known,
  knownAll,
  knownFlow,
  optional,
  within,
} from '../../answering/fields/source.ts';
import { knownCard } from '../entity/card.ts';
import type { Question } from '../question.ts';
import type { GoalInitiative, GoalPart } from './goal-ground.ts';
import { type GoalServed, type GoalsAnswer, goals } from './goals.ts';
import { goalsFurther, goalsLead } from './goals-lead.ts';
import { goalSentence, goalsSentence } from './goals-sentences.ts';

type Edge = From<GoalServed>;
type Part = From<GoalPart>;

const goal = ({ reading, goal: id }: Part | From<GoalInitiative>) => known(reading, id);
const through = (part: Part) => optional(part, part.through);

/** The first of a list of what serves a goal. */
function firstOf<K extends 'initiatives' | 'flows' | 'measures'>(list: K) {
  return (edge: Edge, { first }: FirstOf) =>
    within<GoalInitiative | GoalPart>(edge, edge[list].slice(0, first));
}

export const goalsQuestion: Question = {
  name: 'goals',
  ask: goals,
  fields: {
    GoalsAnswer: {
      of: (answer: From<GoalsAnswer>) => optional(answer, answer.of),
      edges: (answer: From<GoalsAnswer>) => within(answer, answer.edges),
      leadInWords: (answer: From<GoalsAnswer>, { language }: InLanguage) =>
        goalsLead(answer.reading, answer, language),
      furtherInWords: (answer: From<GoalsAnswer>, { language }: InLanguage) =>
        goalsFurther(answer.reading, answer, language),
      sentence: (answer: From<GoalsAnswer>, { language }: InLanguage) =>
        goalsSentence(answer.reading, answer, language),
    },
    GoalsEdge: {
      node: ({ reading, node }: Edge) => knownCard(reading, node),
      parts: ({ reading, parts }: Edge, { first }: FirstOf) =>
        knownAll(reading, parts.slice(0, first)),
      initiatives: firstOf('initiatives'),
      initiativesTotal: ({ initiatives }: Edge) => initiatives.length,
      flows: firstOf('flows'),
      flowsTotal: ({ flows }: Edge) => flows.length,
      measures: firstOf('measures'),
      measuresTotal: ({ measures }: Edge) => measures.length,
      sentence: (edge: Edge, { language }: InLanguage) =>
        goalSentence(edge.reading, edge, language),
    },
    GoalInitiative: {
      initiative: ({ reading, initiative }: From<GoalInitiative>) => known(reading, initiative),
      goal,
      tie: ({ reading, tie }: From<GoalInitiative>) => known(reading, tie),
    },
    GoalFlow: { flow: ({ reading, fact }: Part) => knownFlow(reading, fact), goal, through },
    GoalMeasure: { measure: ({ reading, fact }: Part) => known(reading, fact), goal, through },
  },
};
