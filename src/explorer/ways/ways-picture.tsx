/** The ways in one picture, with nothing else in it: each party and each flow once. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAddress } from '../address/address.ts';
import type { FlowFragment, WayFragment } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { flowKinds, levelNames } from '../language/words.ts';
import { standingLine } from '../parts/standing-line.ts';
import { faces, linesOf, shortened, widthOf } from '../picture/measure.ts';
import { Pane } from '../picture/pane.tsx';
import { Picture } from '../picture/picture.tsx';
import type { Drawing, PictureEdge, PictureNode } from '../picture/shapes.ts';
import { stoppedShort } from '../picture/stopped-short.ts';
import { type Layout, laidOut } from './lay-out.ts';
import { isUncertain, stepsOf } from './way-words.ts';

const width = 236;
const labelMost = 150;

type Party = NonNullable<FlowFragment['from']>;

/** What is asked to be laid out; the same ways give the same key, so that it is done once. */
function useWays(ways: readonly WayFragment[]) {
  const say = useSay();
  return useMemo(() => {
    const parties = new Map<string, Party>();
    const flows = new Map<string, FlowFragment>();
    for (const way of ways)
      for (const flow of stepsOf(way)) {
        if (!flow.from || !flow.to) continue;
        parties.set(flow.from.id, flow.from);
        parties.set(flow.to.id, flow.to);
        flows.set(flow.id, flow);
      }
    const boxes = [...parties.values()].map((party) => {
      const lines = linesOf(party.name, width - 42, faces.name, 4);
      return {
        party,
        lines,
        id: party.id,
        width,
        height: lines.length > 1 ? 42 + lines.length * 19 : 66,
      };
    });
    const arrows = [...flows.values()].map((flow) => {
      const kind = say(...flowKinds[flow.kind]).toLocaleLowerCase(say.tag);
      const text = shortened(kind, labelMost, faces.label);
      return { flow, text, id: flow.id, from: flow.from?.id ?? '', to: flow.to?.id ?? '' };
    });
    return { boxes, arrows };
  }, [ways, say]);
}

function drawingOf(
  { boxes, arrows }: ReturnType<typeof useWays>,
  layout: Layout,
  say: ReturnType<typeof useSay>,
  address: ReturnType<typeof useAddress>,
  ends: readonly (string | undefined)[],
): Drawing {
  const selected = address.get('flow');
  const nodes: PictureNode[] = boxes.map(({ party, lines, id, height }) => {
    const levels = party.levels.map((level) =>
      say(...levelNames[level]).toLocaleLowerCase(say.tag),
    );
    return {
      id,
      ...(layout.at.get(id) ?? { x: 0, y: 0 }),
      width,
      height,
      lines,
      second: levels.join(', '),
      areas: party.areas,
      line: standingLine(party.standing),
      title: [party.name, ...levels].join(', '),
      href: address.to(`/entity/${encodeURIComponent(id)}`),
      isRoot: false,
    };
  });
  const edges: PictureEdge[] = arrows.map(({ flow, text, id, from, to }) => {
    const line = layout.lines.get(id);
    return {
      id,
      kind: flow.kind,
      line: standingLine(flow.standing),
      isUncertain: isUncertain(flow),
      points: stoppedShort(line?.points ?? []),
      ...(line?.label ? { label: { text, at: line.label } } : {}),
      from,
      to,
      title: flow.sentence,
      href: address.here({ flow: id }),
      isSelected: id === selected,
    };
  });
  const reading = [...nodes].sort(
    (a, b) => Number(b.id === ends[0]) - Number(a.id === ends[0]) || a.x - b.x || a.y - b.y,
  );
  return { width: layout.width, height: layout.height, nodes: reading, edges, pills: [] };
}

/** The picture; the sections below say the same. */
export function WaysPicture({ ways }: { ways: readonly WayFragment[] }) {
  const say = useSay();
  const address = useAddress();
  const asked = useWays(ways);
  const key = asked.arrows.map(({ id }) => id).join(' ');
  const { data: layout } = useQuery({
    queryKey: ['ways picture', key, say.language],
    queryFn: () =>
      laidOut(
        asked.boxes,
        asked.arrows.map((arrow) => ({
          ...arrow,
          label: { width: widthOf(arrow.text, faces.label) + 12, height: 20 },
        })),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const known = layout && asked.arrows.every(({ id }) => layout.lines.has(id)) ? layout : undefined;
  if (!known) return <div className="panel ways-picture" aria-busy="true" />;
  const ends = [address.get('from'), address.get('to')];
  const drawing = drawingOf(asked, known, say, address, ends);
  return (
    <div className="panel ways-picture">
      <Pane
        extent={{ left: 0, top: 0, width: drawing.width, height: drawing.height }}
        about={key}
        label={say('Vägarna i en bild', 'The ways in one picture')}
        most={640}
        begins="left"
      >
        <Picture
          drawing={drawing}
          label={say(
            'Vägarna i en bild, från vänster till höger; samma vägar står nedan',
            'The ways in one picture, from left to right; the same ways stand below',
          )}
          names={{
            nodes: say('Aktörer och forum', 'Actors and forums'),
            edges: say('Flöden', 'Flows'),
          }}
        />
      </Pane>
    </div>
  );
}
