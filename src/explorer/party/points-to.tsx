/** What a thing itself points to, property by property: the ends of a flow, what a statement is about. */
import { ToEntity } from '../address/place.tsx';
import { type Told, useSay } from '../language/say.ts';
import type { Card } from './known.ts';

const properties: Readonly<Record<string, Told>> = {
  giver: ['Ger', 'Gives'],
  receiver: ['Får', 'Receives'],
  via: ['Via', 'Via'],
  about: ['Handlar om', 'About'],
  at: ['Vid', 'At'],
  by: ['Av', 'By'],
  of: ['Hör till', 'Belongs to'],
  for: ['För', 'For'],
  in: ['I', 'In'],
  onBehalfOf: ['På uppdrag av', 'On behalf of'],
  partOf: ['Del av', 'Part of'],
  ofType: ['Av slaget', 'Of the kind'],
  kindOf: ['Ett slags', 'A kind of'],
  inAreas: ['Område', 'Area'],
  servesPlaces: ['Verkar i', 'Serves'],
  inDocument: ['Ur', 'From'],
  source: ['Från', 'From'],
  target: ['Till', 'To'],
  between: ['Mellan', 'Between'],
  shown: ['Visas', 'Shown'],
  per: ['Enligt', 'According to'],
  role: ['Roll', 'Role'],
  area: ['Område', 'Area'],
  context: ['I', 'In'],
  owner: ['Ägare', 'Owner'],
  covers: ['Omfattar', 'Covers'],
  broader: ['Vidare begrepp', 'Broader'],
  related: ['Besläktat', 'Related'],
  programmesOf: ['Ett för varje', 'One for each'],
  bringsTogether: ['Förenar', 'Brings together'],
  serves: ['Till för', 'Serves'],
  heldBy: ['Finns hos', 'Held by'],
};

/** The list; nothing when it points to nothing. */
export function PointsTo({ card }: { card: Card }) {
  const say = useSay();
  const groups = new Map<string, Card['itself']['links'][number]['entity'][]>();
  for (const { property, entity } of card.itself.links)
    groups.set(property, [...(groups.get(property) ?? []), entity]);
  if (groups.size === 0) return null;
  return (
    <dl className="points-to">
      {[...groups].map(([property, entities]) => (
        <div key={property}>
          <dt>{say(...(properties[property] ?? [property, property]))}</dt>
          <dd>
            {entities.map((entity, at) => (
              <span key={entity.id}>
                {at > 0 ? ', ' : ''}
                <ToEntity id={entity.id}>{entity.name}</ToEntity>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
