/** What else sources tell on the topic of something raised: what a planner could look at, and no answer by itself. */

import { validityOn } from '../../model/dates/validity.ts';
import type { FactOf } from '../../model/fact.ts';
import type { Survey } from './survey.ts';

type Statement = FactOf<'STATEMENT'>;

const shownMost = 3;
/** Statements that tell what was taken up; others' needs, and what is not said, tell nothing of the matter. */
const telling: readonly string[] = ['ITEM', 'PRINCIPLE', 'QUESTION', 'PURPOSE'];

/** The day it was raised: that of the event it was raised at, else of the statement. */
function raisedOn(survey: Survey, { about, at, when }: Statement): string | undefined {
  const events = [at, ...about].map((id) => survey.reading.facts.byId.get(id ?? ''));
  return events.find((fact) => fact?.kind === 'EVENT')?.when ?? when;
}

/** Efforts on the topic that were not over when it was raised, and later gatherings on it; at most three. */
export function effortsOnTopic(survey: Survey, one: Statement): readonly string[] {
  const day = raisedOn(survey, one);
  const isOnTopic = ({ about }: { readonly about: readonly string[] }) =>
    about.some((topic) => one.topics.includes(topic));
  const efforts = survey
    .of('INITIATIVE')
    .filter((fact) => isOnTopic(fact) && (!day || validityOn(fact, day) !== 'ENDED'));
  const later = survey
    .of('EVENT')
    .filter((fact) => isOnTopic(fact) && day !== undefined && (fact.when ?? '') > day);
  return [...efforts, ...later].slice(0, shownMost).map(({ id }) => id);
}

/** The first statement that tells of the topic being taken up. */
export function toldOnTopic(survey: Survey, one: Statement): Statement | undefined {
  return survey
    .of('STATEMENT')
    .find(
      ({ id, statementKind, topics }) =>
        id !== one.id &&
        telling.includes(statementKind) &&
        topics.some((topic) => one.topics.includes(topic)),
    );
}

/** What the meeting decided on the item under which it was raised. */
export function outcomeOf(survey: Survey, one: Statement): Statement | undefined {
  if (one.item === undefined) return undefined;
  return survey
    .of('STATEMENT')
    .find(
      ({ statementKind, item, about }) =>
        statementKind === 'DECISION' &&
        item === one.item &&
        about.some((id) => one.about.includes(id)),
    );
}
