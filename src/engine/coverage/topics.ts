/** What checks are about: the topics of an overview, in the order a planner reads them. One line adds one; every check names its own. */
import type { Text } from '../../model/common.ts';

interface TopicRow extends Text {
  /** An overview gives each thing its checks ask of, such as a type of forum, a row of its own. */
  readonly byThing?: true;
  /** The coverage of a landscape without a design begins with it. */
  readonly begins?: true;
}

/** By id, which stands in addresses of pages and stays. */
const rows = {
  law: { sv: 'Vad lagen kräver', en: 'What the law requires', begins: true },
  plan: { sv: 'Vad den egna planen säger', en: 'What its own plan says', begins: true },
  questions: {
    sv: 'Fem frågor om varje forum',
    en: 'Five questions about each forum',
    byThing: true,
    begins: true,
  },
  compared: {
    sv: 'Jämfört med en annan regions förslag',
    en: 'Compared with another region’s design',
    byThing: true,
  },
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

const order = Object.keys(rows) as Topic[];

/** What the coverage of a landscape without a design begins with, in order. */
export const beginnings: readonly Topic[] = order.filter((topic) => topics[topic].begins);

/** The place of a topic among all, the first 1. */
export const placeOfTopic = (topic: Topic): number => order.indexOf(topic) + 1;
