/** Beside the findings: of whom least is known, and what is provided for and in place along each dimension. */

import {
  countedWords,
  metOfAsked,
  seriousnessWords,
  statusWords,
} from '../../language/coverage-words.ts';
import { capital } from '../../language/grammar.ts';
import { areaWords } from '../../language/words.ts';
import { ToEntity } from '../address/place.tsx';
import type { CoverageAroundQuery } from '../ask/documents.generated.ts';
import { type Say, type Told, useSay } from '../language/say.ts';
import { entityKinds, levelNames } from '../language/words.ts';
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
              <th scope="col">{say('Aktör eller forum', 'Actor or forum')}</th>
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
  SERIOUSNESS: ['Tyngd', 'Weight'],
};
type Share = Around['shares'][number];

function nameOf(say: Say, { value, name }: Share): string {
  const area = wordIn(areaWords, value);
  const level = wordIn(levelNames, value);
  const seriousness = wordIn(seriousnessWords, value);
  if (area) return say.area(area);
  if (level) return say(...levelNames[level]);
  return seriousness ? capital(seriousnessWords[seriousness][say.language]) : name;
}

/** What is provided for and what is in place along each dimension, folded; municipalities are not held against each other. */
export function Shares({ shares }: Pick<Around, 'shares'>) {
  const say = useSay();
  const title = say.hasAreas
    ? say('Per område, nivå och tyngd', 'Per area, level and weight')
    : say('Per nivå och tyngd', 'Per level and weight');
  const heads = [
    countedWords.DESIGNED[say.language],
    countedWords.DOCUMENTED[say.language],
    capital(statusWords.GAP[say.language]),
    capital(statusWords.UNKNOWN[say.language]),
  ];
  return (
    <details className="shares">
      <summary>{title}</summary>
      <div className="scroll panel" tabIndex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Gäller', 'Along')}</th>
              <th scope="col">{say('Värde', 'Value')}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className="num">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shares
              .filter(({ dimension }) => dimension !== 'PLACE')
              .map((share) => (
                <tr key={`${share.dimension} ${share.value}`}>
                  <td>
                    {say(...(dimensions[share.dimension] ?? ([share.name, share.name] as const)))}
                  </td>
                  <th scope="row">{nameOf(say, share)}</th>
                  <td className="num">{metOfAsked(share.provided, say.language)}</td>
                  <td className="num">{metOfAsked(share.inPlace, say.language)}</td>
                  <td className="num">{share.counts.gap}</td>
                  <td className="num">{share.counts.unknown}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
