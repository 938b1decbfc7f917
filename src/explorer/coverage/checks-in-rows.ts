/** How the checks of coverage become rows of the matrix: what they are about, in the order a planner reads. */
import type { Told } from '../language/say.ts';

/** What a row of the matrix is about. */
export type Topic =
  | 'forums'
  | 'takingPart'
  | 'seats'
  | 'meetings'
  | 'flows'
  | 'tasks'
  | 'networks'
  | 'evidence'
  | 'goals'
  | 'other';

/** The topics in reading order; forums and municipalities have rows of their own instead of one of the topic. */
export const topicNames: Readonly<Record<Topic, Told>> = {
  forums: ['Forum', 'Forums'],
  takingPart: ['Vilka som har hörts', 'Who has been heard'],
  seats: ['Platser och ledning i råden', 'Seats and chairs in the councils'],
  meetings: ['Möten och årshjul', 'Meetings and year wheel'],
  flows: ['Flöden mellan aktörer och forum', 'Flows between the parties'],
  tasks: ['Uppdrag, ägare och funktioner', 'Assignments, owners and functions'],
  networks: ['Nätverk som redan finns', 'Networks already in place'],
  evidence: ['Underlag och öppna frågor', 'Evidence and open questions'],
  goals: ['Mål och insatser', 'Goals and initiatives'],
  other: ['Övrigt', 'Other'],
};
export const topics = Object.keys(topicNames) as readonly Topic[];

const checksOf: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  forums: [
    'every-level-of-an-area-has-a-forum',
    'every-regional-forum-exists',
    'every-municipality-has-its-local-forum',
    'an-area-has-a-national-forum',
  ],
  takingPart: ['every-municipality-takes-part', 'those-proposed-to-lead-were-heard'],
  seats: [
    'one-chair-is-stated',
    'one-convener-is-stated',
    'both-roles-of-an-area-meet',
    'industry-is-not-a-minority',
    'no-role-hangs-on-one-party',
    'those-relied-on-have-a-seat',
    'text-and-figure-name-the-same-seats',
    'every-named-forum-has-its-seats-held',
    'horizontal-principles-have-a-seat',
  ],
  meetings: [
    'meetings-a-year-are-stated',
    'slots-have-topics-and-documents',
    'a-slot-meets-the-roles-it-concerns',
  ],
  flows: [
    'demand-reaches-every-area',
    'every-demand-has-a-delivery-back',
    'every-local-forum-has-a-way-up',
    'an-order-ends-where-it-can-be-decided',
    'every-flow-has-both-ends',
    'a-flow-has-more-than-one-carrier',
  ],
  tasks: [
    'every-mandate-is-valid-today',
    'every-mandate-has-a-report',
    'functions-are-hosted-and-staffed',
    'every-service-has-an-owner',
    'a-task-has-one-holder',
  ],
  networks: ['existing-networks-were-considered'],
  evidence: [
    'nothing-is-said-to-be-missing',
    'statistics-said-to-be-needed-exist',
    'every-question-of-the-design-has-an-answer',
    'no-source-is-past-its-review-date',
  ],
  goals: [
    'every-goal-has-a-responsible-actor',
    'every-goal-has-an-initiative',
    'every-initiative-has-a-goal',
    'an-area-named-by-goals-has-an-initiative',
    'every-need-raised-has-an-initiative',
  ],
};

const places = new Map(
  topics.flatMap((topic) =>
    (checksOf[topic] ?? []).map((check, order) => [check, { topic, order }] as const),
  ),
);

/** The topic of a check and its place there; a check nobody has placed yet is `other`. */
export function placeOfCheck(check: string): { readonly topic: Topic; readonly order: number } {
  return places.get(check) ?? { topic: 'other', order: 0 };
}

/** Whether a check keeps a row of its own in the overview: it asks each municipality. */
export function asksEachMunicipality(check: string): boolean {
  return check === 'every-municipality-takes-part';
}
