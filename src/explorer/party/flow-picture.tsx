/** The picture of a party's flows; what was on screen stays where it was. */
import { useEffect, useMemo, useRef } from 'react';
import { useAddress } from '../address/address.ts';
import { useSay } from '../language/say.ts';
import { Pane } from '../picture/pane.tsx';
import { Picture } from '../picture/picture.tsx';
import { ColumnHeads } from './column-heads.tsx';
import type { Boxes } from './columns.ts';
import { partyDrawing } from './drawing.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { linksOf } from './view.ts';

/** The picture in its window. */
export function FlowPicture({ around }: { around: Neighbourhood }) {
  const say = useSay();
  const address = useAddress();
  const { root } = around;
  const before = useRef<{ root: string; boxes: Boxes }>(undefined);
  const { drawing, boxes } = useMemo(() => {
    const links = linksOf(address, root.id);
    const known = before.current?.root === root.id ? before.current.boxes : undefined;
    return partyDrawing(say, around, links, known);
  }, [say, address, around, root.id]);
  useEffect(() => {
    before.current = { root: root.id, boxes };
  }, [root.id, boxes]);
  const label = say(
    `${root.name} i mitten, de som lämnar något dit till vänster, de som får något därifrån till höger, de som gör båda delarna under`,
    `${root.name} in the middle, those who give to it on the left, those who receive from it on the right, those who do both below`,
  );
  const { left = 0, top = 0, width, height } = drawing;
  /** Back, one thing at a time: the open flow, then what was opened last, then the page before. */
  const back = () => {
    const opened = address.list('open') ?? [];
    if (address.get('flow')) address.change({ flow: undefined });
    else if (opened.length > 0)
      address.change({ open: opened.length > 1 ? opened.slice(0, -1) : undefined });
    else history.back();
  };
  return (
    <Pane
      extent={{ left, top, width, height }}
      about={root.id}
      label={say('Flödesbild', 'Flows')}
      onEscape={back}
    >
      <Picture
        drawing={drawing}
        behind={<ColumnHeads around={around} boxes={boxes} />}
        label={label}
        names={{
          nodes: say('Aktörer och forum', 'Actors and forums'),
          edges: say('Flöden', 'Flows'),
          pills: say('Visa fler', 'Show more'),
        }}
      />
    </Pane>
  );
}
