/** Plan and reality as a list: a row for each thing, by forum; a row opens both sides with their sources below it. */
import { useAddress } from '../address/address.ts';
import { Here, ToEntity } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { verdictNames } from '../language/words.ts';
import { type Column, columns, grouped, thingOf } from './compared-list.ts';
import { aspectNames } from './conformance-words.ts';
import { type Item, Pair } from './pair.tsx';
import { VerdictMark } from './verdict-mark.tsx';

/** Red only where law or an adopted plan demands what a source shows missing. */
const isGrave = ({ verdict, designed }: Item) =>
  verdict === 'MISSING' &&
  (designed?.standing === 'STATUTORY' || designed?.standing === 'PRESCRIBED');

const yearOf = (date: string | null) => date?.slice(0, 4) ?? '–';

function Row({ item }: { item: Item }) {
  const say = useSay();
  const { get } = useAddress();
  const { id, sentence } = thingOf(item);
  const isOpen = get('item') === id;
  const { verdict, aspect, designedOn, documentedOn } = item;
  return (
    <>
      <tr className={isOpen ? 'sel' : undefined}>
        <th scope="row">
          <Here
            change={{ item: isOpen ? undefined : id }}
            aria-expanded={isOpen}
            title={sentence}
            className="thing"
          >
            {sentence}
          </Here>
        </th>
        <td>{say(...aspectNames[aspect])}</td>
        <td className="num">{yearOf(designedOn)}</td>
        <td className={isGrave(item) ? 'seen red' : 'seen'}>
          <VerdictMark verdict={verdict} />
          <span>{say(...verdictNames[verdict])}</span>
        </td>
        <td className="num">{yearOf(documentedOn)}</td>
      </tr>
      {isOpen ? (
        <tr className="opened">
          <td colSpan={columns.length}>
            <Pair item={item} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** The head of a column: pressed, it sorts up, then down, then as it was. */
function SortHead({ column, words }: { column: Column; words: string }) {
  const { get } = useAddress();
  const isNow = get('sort') === column;
  const isDown = isNow && get('order') === 'down';
  const change = isDown
    ? { sort: undefined, order: undefined }
    : { sort: column, order: isNow ? 'down' : undefined };
  return (
    <th
      scope="col"
      className={`c-${column}`}
      aria-sort={isNow ? (isDown ? 'descending' : 'ascending') : undefined}
    >
      <Here change={change}>
        {words}
        <span aria-hidden="true">{isNow ? (isDown ? ' ↓' : ' ↑') : ''}</span>
      </Here>
    </th>
  );
}

/** The table. */
export function ComparedTable({ items }: { items: readonly Item[] }) {
  const say = useSay();
  const { get } = useAddress();
  const column = columns.find((one) => one === get('sort'));
  const groups = grouped(items, say.tag, column, get('order') === 'down');
  const heads: Readonly<Record<Column, string>> = {
    thing: say('I planen eller förslaget', 'In the plan or proposal'),
    aspect: say('Slag', 'Kind'),
    designed: say('Från', 'From'),
    verdict: say('I verkligheten', 'In reality'),
    documented: say('Källa', 'Source'),
  };
  const label = say('Plan och verklighet, efter forum', 'Plan and reality, by forum');
  return (
    <div className="scroll panel" tabIndex={0} role="region" aria-label={label}>
      <table className="pr">
        <caption className="sr">
          {label}. {say('Välj en rad för att se båda sidor.', 'Choose a row to see both sides.')}
        </caption>
        <thead>
          <tr>
            {columns.map((one) => (
              <SortHead key={one} column={one} words={heads[one]} />
            ))}
          </tr>
        </thead>
        {groups.map(({ forum, items: own }) => (
          <tbody key={forum?.id ?? ''}>
            <tr className="grp none">
              <th scope="rowgroup" colSpan={columns.length}>
                {forum ? (
                  <ToEntity id={forum.id}>{forum.name}</ToEntity>
                ) : (
                  say('Mellan andra än forum', 'Between others than forums')
                )}
              </th>
            </tr>
            {own.map((item) => (
              <Row key={item.cursor} item={item} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
