/** The forums of a landscape that meet, and what sources say or leave unsaid of each: what the five questions are answered from. */
import type { FactOf } from '../../model/fact.ts';
import { documentOf, exists } from './councils.ts';
import type { Spot } from './finding.ts';
import { atForum } from './spot.ts';
import type { Survey } from './survey.ts';

type Forum = FactOf<'FORUM'>;

/** The named forums that meet today. */
export function forumsThere(survey: Survey): readonly Forum[] {
  return survey.of('FORUM').filter((forum) => exists(forum) && !forum.several);
}

/** Where a question about a forum lies, before its answer. */
export function atQuestion(survey: Survey, forum: Forum, slots: Spot['slots'] = {}): Spot {
  const document = documentOf(survey, forum.id);
  return { ...atForum(survey, forum), slots: { forum: forum.id, document, ...slots } };
}

/** The silence about a forum whose property has one of these words, such as `power of decision`. */
export function silenceAbout(survey: Survey, { id }: Forum, words: RegExp) {
  return survey
    .pointing(id, 'STATEMENT')
    .find(
      ({ statementKind, about, property }) =>
        statementKind === 'SILENCE' && about.includes(id) && words.test(property ?? ''),
    );
}
