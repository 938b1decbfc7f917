/** Beside the findings: of whom least is known, and the share that is met. */
import { ToEntity } from '../address/place.tsx';
import type { CoverageAroundQuery } from '../ask/documents.generated.ts';
import { type Told, useSay } from '../language/say.ts';
import { areaNames, entityKinds, levelNames, seriousnesses } from '../language/words.ts';
import { wordIn } from './coverage-address.ts';
import { useFold } from './fold.tsx';

type Around = NonNullable<CoverageAroundQuery['coverage']>;

const shownAtFirst = 8;

function percent(tag: string, share: number): string {
  return share.toLocaleString(tag, { style: 'percent', maximumFractionDigits: 0 });
}

/** The forums and actors of whom least is known, and what is missing. */
export function LeastKnown({ completeness }: Pick<Around, 'completeness'>) {
  const say = useSay();
  const { shown: rows, more } = useFold('least', completeness, shownAtFirst);
  const title = say('Minst är känt om', 'Least is known of');
  if (rows.length === 0) return null;
  return (
    <section className="findings" aria-labelledby="least">
      <div className="bar">
        <h2 id="least">{title}</h2>
        <span className="small quiet">
          {say(
            'Andelen av det man vill veta som någon källa säger.',
            'The share of what one wants to know that some source states.',
          )}
        </span>
      </div>
      <div className="scroll panel" tabIndex={0} role="region" aria-label={title}>
        <table className="least">
          <thead>
            <tr>
              <th scope="col">{say('Part', 'Party')}</th>
              <th scope="col">{say('Slag', 'Kind')}</th>
              <th scope="col" className="num">
                {say('Känt', 'Known')}
              </th>
              <th scope="col">{say('Ingen källa säger', 'No source states')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ of, share, missing }) => (
              <tr key={of.id}>
                <th scope="row">
                  <ToEntity id={of.id}>{of.name}</ToEntity>
                </th>
                <td>{say(...entityKinds[of.kind])}</td>
                <td className="num">{percent(say.tag, share)}</td>
                <td>{missing.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </section>
  );
}

const dimensions: Readonly<Record<string, Told>> = {
  AREA: ['Område', 'Area'],
  LEVEL: ['Nivå', 'Level'],
  PLACE: ['Plats', 'Place'],
  SERIOUSNESS: ['Allvar', 'Seriousness'],
};

/** The share met along each dimension, folded. */
export function Shares({ shares }: Pick<Around, 'shares'>) {
  const say = useSay();
  const title = say(
    'Andel uppfyllt per område, nivå, plats och allvar',
    'Share met per area, level, place and seriousness',
  );
  const nameOf = (value: string, name: string) => {
    const area = wordIn(areaNames, value);
    const level = wordIn(levelNames, value);
    const seriousness = wordIn(seriousnesses, value);
    if (area) return say(...areaNames[area]);
    if (level) return say(...levelNames[level]);
    return seriousness ? say(...seriousnesses[seriousness]) : name;
  };
  return (
    <details className="shares">
      <summary>{title}</summary>
      <div className="scroll panel" tabIndex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Gäller', 'Along')}</th>
              <th scope="col">{say('Värde', 'Value')}</th>
              <th scope="col" className="num">
                {say('Uppfyllt', 'Met')}
              </th>
              <th scope="col" className="num">
                {say('Luckor', 'Gaps')}
              </th>
              <th scope="col" className="num">
                {say('Okända', 'Unknown')}
              </th>
              <th scope="col" className="num">
                {say('Uppfyllda', 'Met, number')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shares.map(({ dimension, value, name, met, counts }) => (
              <tr key={`${dimension} ${value}`}>
                <td>{say(...(dimensions[dimension] ?? ([dimension, dimension] as const)))}</td>
                <th scope="row">{nameOf(value, name)}</th>
                <td className="num">{met === null ? '–' : percent(say.tag, met)}</td>
                <td className="num">{counts.gap}</td>
                <td className="num">{counts.unknown}</td>
                <td className="num">{counts.met}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
