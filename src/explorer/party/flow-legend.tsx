/** What lines and signs mean; ticking them off leaves those flows out. */

import type { FlowKind, Standing } from '../../client/words.generated.ts';
import { useAddress } from '../address/address.ts';
import { type Told, useSay } from '../language/say.ts';
import { flowKinds, sides, standings } from '../language/words.ts';
import { type FlowLook, FlowSign, flowLook, flowLooks } from '../parts/icons.tsx';
import { type StandingLine, standingLine } from '../parts/standing-line.ts';
import type { View } from './view.ts';

const lookNames: Readonly<Record<FlowLook, Told>> = {
  demand: ['Efterfrågan, beställning', 'Demand, order'],
  need: ['Stödbehov, stöd', 'Need of support, support'],
  people: ['Människor, leverans', 'People, delivery'],
  info: ['Information, underlag, uppdrag', 'Information, evidence, assignment'],
};
const lineNames: readonly (readonly [StandingLine, Told])[] = [
  ['solid', sides.DOCUMENTED],
  ['prop', ['Förslag, plan', 'Proposal, plan']],
  ['law', ['Lagkrav', 'Required by law']],
  ['miss', standings.MISSING],
];

const allKinds = Object.keys(flowKinds) as FlowKind[];
const allStandings = Object.keys(standings) as Standing[];
const kindsOf = (look: FlowLook) => allKinds.filter((kind) => flowLook(kind) === look);
const standingsOf = (line: StandingLine) =>
  allStandings.filter((standing) => standingLine(standing) === line);

/** The list after some of its values were ticked on or off; everything is the same as no list. */
function ticked<Word extends string>(all: readonly Word[], now: readonly Word[], some: Word[]) {
  const has = some.every((one) => now.includes(one));
  const next = all.filter((one) => (some.includes(one) ? !has : now.includes(one)));
  if (next.length === 0 || next.length === all.length) return undefined;
  return next.map((one) => one.toLowerCase());
}

/** The legend, which also filters. */
export function FlowLegend({ view }: { view: View }) {
  const say = useSay();
  const { change } = useAddress();
  const kinds = view.filter.kinds ?? allKinds;
  const firm = view.filter.standings ?? allStandings;
  return (
    <div className="keyrow party-key">
      <fieldset>
        <legend className="sr">{say('Slag av flöde', 'Kind of flow')}</legend>
        {flowLooks.map((look) => (
          <label key={look}>
            <input
              type="checkbox"
              checked={kindsOf(look).some((kind) => kinds.includes(kind))}
              onChange={() =>
                change({ kinds: ticked(allKinds, kinds, kindsOf(look)) }, { replace: true })
              }
            />
            <FlowSign kind={kindsOf(look)[0] as FlowKind} />
            {say(...lookNames[look])}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend className="sr">{say('Status', 'Status')}</legend>
        {lineNames.map(([line, name]) => (
          <label key={line}>
            <input
              type="checkbox"
              checked={standingsOf(line).some((standing) => firm.includes(standing))}
              onChange={() =>
                change(
                  { standing: ticked(allStandings, firm, standingsOf(line)) },
                  { replace: true },
                )
              }
            />
            <LineSample line={line} />
            {say(...name)}
          </label>
        ))}
        <span className="key-item">
          <LineSample line="unsure" />
          {say('Osäkert', 'Uncertain')}
        </span>
        <span className="key-item">
          <svg
            width="42"
            height="22"
            viewBox="-21 -11 42 22"
            className="pic-mark"
            aria-hidden="true"
          >
            <g className="ring-mark">
              <rect x="-21" y="-11" width="42" height="22" rx="11" />
              <path d="M-4.4-2.6A5 5 0 1 0-3.6 1.6M-4-6.4v4h-4" />
              <text x="8" y="4.5">
                3
              </text>
            </g>
          </svg>
          {say('Krets, antal steg', 'Circle, number of steps')}
        </span>
      </fieldset>
    </div>
  );
}

function LineSample({ line }: { line: StandingLine | 'unsure' }) {
  const dashes = { solid: '', prop: ' p', law: ' law', miss: '', unsure: ' u' }[line];
  const look = line === 'miss' ? 'missing' : 'info';
  return (
    <svg
      className={`f ${look}${dashes}`}
      width="44"
      height="14"
      viewBox="0 0 44 14"
      aria-hidden="true"
    >
      <path className="l" d="M2 7H41" markerEnd={`url(#a-${look})`} />
    </svg>
  );
}
