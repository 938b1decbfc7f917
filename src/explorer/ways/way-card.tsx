/** One way: its sentence, its stops with what goes between them, and what changes along it. */
import { Fragment, type ReactNode } from 'react';
import { Here, To, ToEntity } from '../address/place.tsx';
import type { FlowFragment, WayFragment } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { flowKinds, levelNames } from '../language/words.ts';
import { FirstPlace } from '../parts/citations.tsx';
import { areaClass, flowLook } from '../parts/icons.tsx';
import { NotRight } from '../parts/not-right.tsx';
import type { ShownFlow } from '../parts/shown-flow.ts';
import { standingLine } from '../parts/standing-line.ts';
import { crossingWords, isUncertain, numberWord, stepsOf, stopsOf } from './way-words.ts';

type Party = FlowFragment['from'];

/** A stop on a way. */
export function Stop({ party, note, extra = '' }: { party: Party; note?: string; extra?: string }) {
  const say = useSay();
  if (!party)
    return <span className={`stop none ${extra}`}>{say('Ingen angiven', 'Not stated')}</span>;
  const levels = party.levels.map((level) => say(...levelNames[level]).toLocaleLowerCase(say.tag));
  const small = note ?? levels.join(', ');
  return (
    <ToEntity
      id={party.id}
      className={`stop ${areaClass(party.areas)} ${standingLine(party.standing)} ${extra}`}
    >
      <span className="strip" aria-hidden="true" />
      <span>
        {party.name}
        {small ? <small>{small}</small> : null}
      </span>
    </ToEntity>
  );
}

/** What goes from one stop to the next; opens the flow. */
export function Hop({ flow }: { flow: FlowFragment }) {
  const say = useSay();
  const look = standingLine(flow.standing) === 'miss' ? 'missing' : flowLook(flow.kind);
  const line = standingLine(flow.standing);
  const unsure = isUncertain(flow);
  const dashes = unsure ? ' u' : line === 'prop' ? ' p' : line === 'law' ? ' law' : '';
  return (
    <div className="hop">
      <Here change={{ flow: flow.id }} data-flow={flow.id}>
        <b>{say(...flowKinds[flow.kind]).toLocaleLowerCase(say.tag)}</b>
        <span className="sr"> {flow.sentence}</span>
      </Here>
      <svg viewBox="0 0 170 24" preserveAspectRatio="none" aria-hidden="true">
        <g className={`f ${look}${dashes}`}>
          <path className="l" d="M2 12H166" markerEnd={`url(#a-${look})`} />
        </g>
      </svg>
      <span className="quiet">
        {unsure ? `${say('osäkert', 'uncertain')}, ` : ''}
        <FirstPlace citations={flow.citations} />
      </span>
      <NotRight of={flow} />
    </div>
  );
}

/** A stop of a chain; the asked party stands there itself when the flow was stated for a whole. */
function ChainStop({ party, asked }: { party: Party; asked: Party }) {
  const say = useSay();
  if (!party || !asked || asked.id === party.id) return <Stop party={party} />;
  return <Stop party={asked} note={say(`sagt om ${party.name}`, `stated of ${party.name}`)} />;
}

/** The chain of a way; longer ones stand below each other. */
export function Chain({
  steps,
  start = null,
  goal = null,
  children,
}: {
  steps: readonly ShownFlow[];
  /** The parties asked about: a first or last step may be stated for a whole that they are part of. */
  start?: Party;
  goal?: Party;
  children?: ReactNode;
}) {
  const stops = steps.length > 0 ? stopsOf({ steps }) : [start];
  return (
    <div className={`chain${steps.length > 3 ? ' long' : ''}`}>
      {stops.map((party, at) => {
        const flow = steps[at];
        return (
          <Fragment key={`${party?.id ?? ''} ${flow?.id ?? 'end'}`}>
            <ChainStop
              party={party}
              asked={at === 0 ? start : at === stops.length - 1 ? goal : null}
            />
            {flow ? <Hop flow={flow} /> : null}
          </Fragment>
        );
      })}
      {children}
    </div>
  );
}

/** One way as a section. */
export function WayCard({
  way,
  number,
  from,
  to,
}: {
  way: WayFragment;
  number: number;
  from: Party;
  to: Party;
}) {
  const say = useSay();
  const id = `way-${number}`;
  const length = numberWord(say, way.length, true);
  const steps = stepsOf(way);
  const uncertain = steps.filter(isUncertain).length;
  const whole = steps.filter(({ statedBetween }) => statedBetween);
  return (
    <section className={`panel waycard${number === 1 ? ' sel' : ''}`} aria-labelledby={id}>
      <div className="bar">
        <h3 id={id}>
          {say(
            `Väg ${number}, ${length} steg`,
            `Way ${number}, ${length} ${way.length === 1 ? 'step' : 'steps'}`,
          )}
        </h3>
        <To className="small" path="/" change={{ flows: steps.map((flow) => flow.id) }}>
          {say('Visa i systembilden', 'Show in the system picture')}
        </To>
      </div>
      <p className="told">{way.sentence}</p>
      <Chain steps={steps} start={from} goal={to} />
      {way.crossings.length + uncertain + whole.length > 0 ? (
        <div className="cross">
          <b>{say('Längs vägen:', 'Along the way:')}</b>
          {way.crossings.map((crossing) => (
            <span
              key={`${crossing.dimension} ${crossing.after} ${crossing.at.id}`}
              className="tag"
              title={say(`vid ${crossing.at.name}`, `at ${crossing.at.name}`)}
            >
              {crossingWords(say, crossing, steps)}
            </span>
          ))}
          {uncertain > 0 ? (
            <span className="tag unsure">
              {say(
                uncertain === 1 ? 'ett osäkert steg' : `${numberWord(say, uncertain)} osäkra steg`,
                uncertain === 1
                  ? 'one uncertain step'
                  : `${numberWord(say, uncertain)} uncertain steps`,
              )}
            </span>
          ) : null}
          {whole.map(({ id: flow, statedBetween }) => (
            <span key={flow} className="tag">
              {say('sagt om ', 'stated of ')}
              {statedBetween?.map(({ name }) => name).join(' → ')}
            </span>
          ))}
        </div>
      ) : null}
    </section>
  );
}
