/** What is known of a thing at a glance, and what the sources were searched for and do not say. */

import type { Capacity } from '../../client/words.generated.ts';
import { datesBetween } from '../../language/dates.ts';
import type { EntityQuery } from '../ask/documents.generated.ts';
import { day, type Say } from '../language/say.ts';
import { levelNames } from '../language/words.ts';

/** All that is known of one thing, as its page asks for it. */
export type Card = NonNullable<EntityQuery['entity']>;
type Linked = Card['seats'][number];

/** One thing known, or known to be silent. */
export interface Known {
  readonly term: string;
  readonly value: string;
  readonly note?: string;
}

/** The names a fact points to by a property. */
export function linkedNames(fact: Linked, property: string): string[] {
  return fact.links.filter((link) => link.property === property).map(({ entity }) => entity.name);
}

/** The silence of the sources about one property of the thing, such as its chair. */
function silence(card: Card, property: string): Linked | undefined {
  return card.silences.find(({ values }) =>
    values.some((one) => one.property === 'property' && one.value === property),
  );
}

/** Who sits in a capacity, or is tied to it in a way; each name once. */
function whoIs(card: Card, capacity: Capacity, tie: string): string[] {
  const sitting = card.leading
    .filter(({ sort, links }) => {
      const isHere = links.some(
        ({ property, entity }) => property === 'of' && entity.id === card.id,
      );
      return sort === capacity && isHere;
    })
    .flatMap((fact) => linkedNames(fact, 'for'));
  const tied = card.convening
    .filter(({ sort, links }) => {
      const isHere = links.some(
        ({ property, entity }) => property === 'target' && entity.id === card.id,
      );
      return sort === tie && isHere;
    })
    .flatMap((fact) => linkedNames(fact, 'source'));
  return [...new Set([...sitting, ...tied])];
}

const forums = ['FORUM', 'FORUM_TYPE'];

function ofForum(card: Card, say: Say): Known[] {
  const value = (property: string) =>
    card.itself.values.find((one) => one.property === property)?.value;
  const [least, most] = [value('meetingsMin'), value('meetingsMax')];
  const meetings = least && most && least !== most ? `${least}–${most}` : (most ?? least);
  const none = say('Inte angivet', 'Not stated');
  const led = (term: string, capacity: Capacity, tie: string, property: string): Known => {
    const names = whoIs(card, capacity, tie);
    const said = silence(card, property);
    const where = said?.citations[0];
    const searched = where
      ? say(`Genomsökt: ${where.locator}`, `Searched: ${where.locator}`)
      : say('Ingen källa säger vem', 'No source says who');
    if (names.length === 0)
      return { term, value: say('Ingen angiven', 'Nobody stated'), note: searched };
    return names.length === 1
      ? { term, value: names[0] as string }
      : {
          term,
          value: names.slice(0, 2).join(say(' eller ', ' or ')),
          note: say(
            'Källorna nämner flera, se källorna',
            'The sources name several, see the sources',
          ),
        };
  };
  return [
    { term: say('Möten om året', 'Meetings a year'), value: meetings ?? none },
    led(say('Sammankallar', 'Convenes'), 'CONVENER', 'CONVENES', 'convener'),
    led(say('Ordförande', 'Chair'), 'CHAIR', 'CHAIRS', 'chair'),
  ];
}

/** At most four things; nothing is made up where the model has no place for it. */
export function knownOf(card: Card, say: Say): Known[] {
  const known: Known[] = forums.includes(card.kind) ? ofForum(card, say) : [];
  const { itself, party } = card;
  const names = (property: string) =>
    itself.links.filter((link) => link.property === property).map(({ entity }) => entity.name);
  const add = (term: string, values: readonly string[]) => {
    if (values.length > 0) known.push({ term, value: values.join(', ') });
  };
  const hasFlows = card.givesTotal + card.receivesTotal > 0;
  if (party && !forums.includes(card.kind) && (hasFlows || card.kind !== 'DOCUMENT')) {
    known.push({ term: say('Ger', 'Gives'), value: flowsWord(say, card.givesTotal) });
    known.push({ term: say('Får', 'Receives'), value: flowsWord(say, card.receivesTotal) });
  }
  const serves = names('servesPlaces').slice(0, 4);
  add(say('Verkar i', 'Serves'), serves);
  add(say('Del av', 'Part of'), names('partOf'));
  add(say('Av slaget', 'Of the kind'), [...names('ofType'), ...names('kindOf')]);
  add(say('Ur', 'From'), names('inDocument'));
  const value = (property: string) => itself.values.find((one) => one.property === property)?.value;
  add(say('Författare', 'Author'), value('authors') ? [value('authors') as string] : []);
  add(say('Utgivare', 'Publisher'), value('publisher') ? [value('publisher') as string] : []);
  const date = value('date') ?? value('when');
  add(say('När', 'When'), date ? [day(say, date)] : []);
  add(say('Licens', 'Licence'), value('licence') ? [value('licence') as string] : []);
  if (itself.from || itself.to)
    add(say('Gäller', 'Holds'), [
      datesBetween(itself.from ?? undefined, itself.to ?? undefined, say.language),
    ]);
  const level = party ? undefined : value('level');
  if (level && level in levelNames)
    add(say('Nivå', 'Level'), [say(...levelNames[level as keyof typeof levelNames])]);
  return known.slice(0, 4);
}

function flowsWord(say: Say, number: number): string {
  if (number === 0) return say('Inget flöde angivet', 'No flow stated');
  return say(
    `${number} ${number === 1 ? 'flöde' : 'flöden'}`,
    `${number} ${number === 1 ? 'flow' : 'flows'}`,
  );
}
