/** What checks are about: the topics of an overview, in the order a planner reads them. One line adds one; every check names its own. */
import type { Text } from '../../model/common.ts';

interface TopicRow extends Text {
  /** An overview gives each thing its checks ask of, such as a type of forum, a row of its own. */
  readonly byThing?: true;
}

/** By id, which stands in addresses of pages and stays. */
const rows = {
  forums: { sv: 'Forum', en: 'Forums', byThing: true },
  takingPart: { sv: 'Vilka som har hörts', en: 'Who has been heard' },
  seats: { sv: 'Platser och ledning i råden', en: 'Seats and chairs in the councils' },
  meetings: { sv: 'Möten och årshjul', en: 'Meetings and year wheel' },
  flows: { sv: 'Flöden mellan aktörer och forum', en: 'Flows between the parties' },
  tasks: { sv: 'Uppdrag, ägare och funktioner', en: 'Assignments, owners and functions' },
  networks: { sv: 'Nätverk som redan finns', en: 'Networks already in place' },
  evidence: { sv: 'Underlag och öppna frågor', en: 'Evidence and open questions' },
  goals: { sv: 'Mål och insatser', en: 'Goals and initiatives' },
} satisfies Record<string, TopicRow>;

/** What a check is about. */
export type Topic = keyof typeof rows;

/** The topics by id, in their order. */
export const topics: Readonly<Record<Topic, TopicRow>> = rows;

const order = Object.keys(rows);

/** The place of a topic among all, the first 1. */
export const placeOfTopic = (topic: Topic): number => order.indexOf(topic) + 1;
