/** The drawer of one flow: what it carries, from whom to whom, via whom, how firm it is and where it is stated. */
import { useEffect, useRef } from 'react';
import { useAddress } from '../address/address.ts';
import { To, ToEntity } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { levelNames, sides, strengths } from '../language/words.ts';
import { Citations } from './citations.tsx';
import type { ShownFlow } from './shown-flow.ts';
import { SidePanel } from './side-panel.tsx';
import { FlowTag, StandingTag } from './tags.tsx';

/** The flow that the address names, opened from a picture or table by `?flow=`. */
export function useOpenFlow(flows: readonly ShownFlow[]): ShownFlow | undefined {
  const id = useAddress().get('flow');
  return flows.find((flow) => flow.id === id);
}

function Ends({ flow }: { flow: ShownFlow }) {
  const say = useSay();
  const unstated = say('ingen angiven', 'not stated');
  const { from, to } = flow;
  return (
    <>
      {from ? <ToEntity id={from.id}>{from.name}</ToEntity> : unstated}
      <span aria-hidden="true"> → </span>
      <span className="sr">{say('till', 'to')}</span>
      {to ? <ToEntity id={to.id}>{to.name}</ToEntity> : unstated}
    </>
  );
}

/** The drawer; closing it gives the focus back to what opened it. */
export function FlowDrawer({ flow }: { flow: ShownFlow }) {
  const say = useSay();
  const { change } = useAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id } = flow;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another flow is the reason to move the focus.
  useEffect(() => {
    const isBeside = matchMedia('(min-width: 68rem)').matches;
    heading.current?.focus({ preventScroll: isBeside });
  }, [id]);
  const close = () => {
    const openers = document.querySelectorAll<SVGAElement>(`[data-flow="${CSS.escape(id)}"]`);
    [...openers].find((opener) => opener.getClientRects().length > 0)?.focus();
    change({ flow: undefined });
  };
  const levels = (from: ShownFlow['from']) =>
    (from?.levels ?? [])
      .map((level) => say(...levelNames[level]).toLocaleLowerCase(say.tag))
      .join(', ');
  return (
    <SidePanel
      className="drawer"
      labelledBy="flow-heading"
      close={close}
      head={
        <h2 id="flow-heading" ref={heading} tabIndex={-1}>
          <Ends flow={flow} />
        </h2>
      }
    >
      <div className="tags">
        <FlowTag kind={flow.kind} />
        <StandingTag standing={flow.standing} />
      </div>
      <p>{flow.sentence}</p>
      <dl>
        {flow.carries ? (
          <div>
            <dt>{say('Bär', 'Carries')}</dt>
            <dd>{flow.carries}</dd>
          </div>
        ) : null}
        {flow.via.length > 0 ? (
          <div>
            <dt>{say('Via', 'Via')}</dt>
            <dd>
              {flow.via.map((carrier, at) => (
                <span key={carrier.id}>
                  {at > 0 ? say(' eller ', ' or ') : ''}
                  <ToEntity id={carrier.id}>{carrier.name}</ToEntity>
                </span>
              ))}
              {flow.via.length === 1 ? say(', enda bäraren', ', the only carrier') : ''}
            </dd>
          </div>
        ) : null}
        {flow.when ? (
          <div>
            <dt>{say('När', 'When')}</dt>
            <dd>{flow.when}</dd>
          </div>
        ) : null}
        {levels(flow.from) !== levels(flow.to) && levels(flow.from) && levels(flow.to) ? (
          <div>
            <dt>{say('Nivå', 'Level')}</dt>
            <dd>
              {levels(flow.from)} {say('till', 'to')} {levels(flow.to)}
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{say('Status', 'Status')}</dt>
          <dd>
            {say(...sides[flow.side])}
            {flow.strength ? ` (${say(...strengths[flow.strength])})` : ''}
          </dd>
        </div>
        {flow.statedBetween ? (
          <div>
            <dt>{say('Sagt om', 'Stated of')}</dt>
            <dd>{flow.statedBetween.map(({ name }) => name).join(' → ')}</dd>
          </div>
        ) : null}
      </dl>
      <h3>{say('Källor', 'Sources')}</h3>
      <Citations citations={flow.citations} of={flow} />
      <div className="bar">
        <div>
          {flow.to ? (
            <To className="btn primary" path={`/entity/${flow.to.id}`}>
              {say('Följ flödet vidare', 'Follow the flow onward')}
            </To>
          ) : null}
          <ToEntity className="btn" id={flow.id}>
            {say('Allt om flödet', 'All about the flow')}
          </ToEntity>
          <To className="btn" path={`/entity/${flow.id}`} change={{ tab: 'history' }}>
            {say('Historik', 'History')}
          </To>
          <To className="btn" path="/what-if" change={{ flows: [flow.id] }}>
            {say('Vad händer utan det?', 'What if it stopped?')}
          </To>
        </div>
      </div>
    </SidePanel>
  );
}
