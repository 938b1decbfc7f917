/** The picture of a party's flows, made for the window it stands in. */
import { type ReactNode, useMemo, useState } from 'react';
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { Fitted } from '../picture/fitted.tsx';
import { Picture } from '../picture/picture.tsx';
import { useFonts, useSize } from '../picture/use-size.ts';
import { type Exchange, parties } from './counts.ts';
import { drawn } from './drawn.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { linksOf, type View } from './view.ts';

/** How many stand in the picture, and the way to the rest. */
function Shown({ shown, total, isWhole }: { shown: number; total: number; isWhole: boolean }) {
  const say = useSay();
  if (shown === total && !isWhole)
    return (
      <span className="shown">
        {say(
          `${parties(say, total)} visas, inget är dolt.`,
          `${parties(say, total)} shown, nothing is hidden.`,
        )}
      </span>
    );
  if (shown === total)
    return (
      <span className="shown">
        {say(`Alla ${total} visas.`, `All ${total} shown.`)}{' '}
        <Here change={{ all: undefined }}>{say('Fäll ihop', 'Fold')}</Here>
      </span>
    );
  return (
    <span className="shown">
      {say(
        `${shown} av ${parties(say, total)} visas.`,
        `${shown} of ${parties(say, total)} shown.`,
      )}{' '}
      <Here change={{ all: 'yes' }}>{say('Visa alla', 'Show all')}</Here>
    </span>
  );
}

/** The picture in its window, with its legend below. */
export function FlowPicture({
  around,
  exchange,
  view,
  tools,
  legend,
}: {
  around: Neighbourhood;
  exchange: Exchange;
  view: View;
  tools: HTMLElement | null;
  legend: ReactNode;
}) {
  const say = useSay();
  const address = useAddress();
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const size = useSize(frame);
  const fonts = useFonts();
  const { root } = around;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another font is another width.
  const made = useMemo(
    () => size && drawn({ say, around, exchange, view, links: linksOf(address), size }),
    [say, address, around, exchange, view, size, fonts],
  );
  const label = say(
    `${root.name}: de som lämnar något dit till vänster, de som får något därifrån till höger, de som gör båda delarna under`,
    `${root.name}: those who give to it on the left, those who receive from it on the right, those who do both below`,
  );
  /** Back, one thing at a time: the open flow, then what was opened last, then the page before. */
  const back = () => {
    const opened = address.list('open') ?? [];
    if (address.get('flow')) address.change({ flow: undefined });
    else if (opened.length > 0)
      address.change({ open: opened.length > 1 ? opened.slice(0, -1) : undefined });
    else history.back();
  };
  return (
    <>
      <div className="fit-frame" ref={setFrame}>
        {made && size ? (
          <Fitted
            drawing={made.drawing}
            about={made.about}
            size={size}
            label={say('Flödesbild', 'Flows')}
            tools={tools}
            onWhole={() => {
              if (view.isWhole) address.change({ all: undefined });
            }}
            onEscape={back}
          >
            <Picture
              drawing={made.drawing}
              margin={0}
              label={label}
              names={{
                nodes: say('Aktörer och forum', 'Actors and forums'),
                edges: say('Flöden', 'Flows'),
                pills: say('Visa fler', 'Show more'),
                vias: say('Bärare', 'Carriers'),
              }}
            />
          </Fitted>
        ) : null}
      </div>
      <div className="picture-foot">
        {legend}
        {made ? <Shown shown={made.shown} total={made.total} isWhole={view.isWhole} /> : null}
      </div>
    </>
  );
}
