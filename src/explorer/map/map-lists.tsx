/** The map on a phone: a list per level, groups as headings, actor types as terms. */
import type { PageWords } from '../../formats/map/page-words.ts';
import { type Block, columnsOf } from '../../formats/map/sheet.ts';
import { useSay } from '../language/say.ts';
import { Entry } from './entry.tsx';

function Terms({ block: { name, itself, others } }: { block: Block }) {
  const all = itself ? [itself, ...others] : others;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul>
          {all.map((standing) => (
            <Entry key={standing.party.id} standing={standing} />
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** The same content as the sheet; types nobody stands under come last, in one line each group. */
export function MapLists({ words: { map, facts } }: { words: PageWords }) {
  const say = useSay();
  const columns = columnsOf(map);
  const silent = columns.filter((one) => one.silent.length > 0);
  return (
    <div className="map-lists">
      <dl className="edition">
        {facts.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {map.rows.map(({ name, level }, row) => {
        const told = columns.filter(({ cells }) => (cells[row] ?? []).length > 0);
        return (
          <section key={level ?? ''}>
            <h2>{name}</h2>
            {told.length === 0 ? (
              <p className="quiet">{say('Ingen angiven', 'None stated')}</p>
            ) : null}
            {told.map((column) => (
              <section key={column.name}>
                <h3>{column.name}</h3>
                <dl>
                  {column.cells[row]?.map((block) => (
                    <Terms key={block.type ?? ''} block={block} />
                  ))}
                </dl>
              </section>
            ))}
          </section>
        );
      })}
      {silent.length > 0 ? (
        <section>
          <h2>{say('Typer utan aktör', 'Types without an actor')}</h2>
          {silent.map(({ name, silent: types }) => (
            <p key={name}>
              <b>{name}:</b> {types.map((type) => type.name).join(', ')}.
            </p>
          ))}
        </section>
      ) : null}
    </div>
  );
}
