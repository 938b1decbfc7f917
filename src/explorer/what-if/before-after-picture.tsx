/** Before and after in one picture, everything in its place: what dies is marked, and as it is now is one choice away. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAddress } from '../address/address.ts';
import {
  ChangedDocument,
  type PartyFragment,
  type WhatIfQuery,
} from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useSay } from '../language/say.ts';
import { flowKinds } from '../language/words.ts';
import { Segments } from '../parts/segments.tsx';
import { standingLine } from '../parts/standing-line.ts';
import { faces, linesOf, shortened, widthOf } from '../picture/measure.ts';
import { Picture } from '../picture/picture.tsx';
import type { PictureEdge, PictureNode } from '../picture/shapes.ts';
import { stoppedShort } from '../picture/stopped-short.ts';
import { type Layout, laidOut } from '../ways/lay-out.ts';
import { touchedBy } from './before-after.ts';
import { useChange } from './changes.tsx';

type WhatIf = NonNullable<WhatIfQuery['whatIf']>;
type Party = Pick<PartyFragment, 'id' | 'name' | 'areas' | 'standing'>;

const width = 236;
const labelMost = 170;

/** Everything the change touches, with its words and sizes. */
function useTouched({ endedFlows }: WhatIf) {
  const say = useSay();
  const { remove, added } = useChange();
  const named = [...remove, ...added.flatMap(({ from, to }) => [from, to])];
  const ids = [...new Set(named)];
  const answer = useAnswer(ChangedDocument, ids.length > 0 ? { ids } : undefined);
  const entities = answer.data?.entities;
  return useMemo(() => {
    const known = new Map<string, Party>(
      (entities ?? []).flatMap((one) =>
        one ? [[one.id, { id: one.id, name: one.name, areas: [], standing: null }] as const] : [],
      ),
    );
    const of = (id: string) => known.get(id);
    const comes = added.flatMap((one) => {
      const [from, to] = [of(one.from), of(one.to)];
      return from && to ? [{ ...one, from, to }] : [];
    });
    const gone = remove.flatMap((id) => of(id) ?? []);
    const { parties, arrows, shown } = touchedBy<Party, WhatIf['endedFlows'][number]['flow']>(
      endedFlows,
      comes,
      gone,
    );
    const boxes = [...parties.values()].map((party) => {
      const lines = linesOf(party.name, width - 42, faces.name, 4);
      return { id: party.id, party, lines, width, height: 28 + Math.max(2, lines.length) * 19 };
    });
    const lines = arrows.map((arrow, at) => {
      const { ends } = arrow;
      const kind = ends?.kind ?? comes[at - (arrows.length - comes.length)]?.kind ?? 'INFORMATION';
      const text = say(...flowKinds[kind]).toLocaleLowerCase(say.tag);
      return { ...arrow, kind, text: shortened(text, labelMost, faces.label) };
    });
    return { boxes, arrows: lines, shown };
  }, [endedFlows, entities, added, remove, say]);
}

type Touched = ReturnType<typeof useTouched>;

/** Nodes and edges as they are before, or after. */
function useDrawing({ boxes, arrows }: Touched, layout: Layout | undefined, isAfter: boolean) {
  const say = useSay();
  const { to } = useAddress();
  const { remove } = useChange();
  if (!layout) return undefined;
  const ends = say('upphör', 'ends');
  const comes = say('nytt', 'new');
  const nodes = boxes.map(({ id, party, lines, height }): PictureNode => {
    const isGone = isAfter && remove.includes(id);
    return {
      id,
      ...(layout.at.get(id) ?? { x: 0, y: 0 }),
      width,
      height,
      lines,
      ...(isGone ? { second: say('borta', 'gone') } : {}),
      areas: party.areas,
      line: isGone ? 'miss' : standingLine(party.standing),
      title: isGone ? `${party.name}, ${say('borta', 'gone')}` : party.name,
      href: to(`/entity/${encodeURIComponent(id)}`),
    };
  });
  const edges = arrows
    .filter(({ ends: flow }) => isAfter || flow !== undefined)
    .map(({ id, kind, text, ends: flow, from, to: receiver }): PictureEdge => {
      const line = layout.lines.get(id);
      const isDead = isAfter && flow !== undefined;
      const word = isDead ? ends : flow ? text : `${comes}: ${text}`;
      return {
        id,
        kind,
        line: isDead ? 'miss' : standingLine(flow?.standing ?? null),
        isUncertain: false,
        isHeadless: isDead,
        points: stoppedShort(line?.points ?? []),
        ...(line?.label ? { label: { text: word, at: line.label } } : {}),
        from,
        to: receiver,
        title: flow ? (isDead ? `${ends}: ${flow.sentence}` : flow.sentence) : word,
        href: to(`/entity/${encodeURIComponent(flow?.id ?? receiver)}`),
      };
    });
  return { width: layout.width, height: layout.height, nodes, edges, pills: [] };
}

/** The picture; the lists below it say the same. */
export function BeforeAfter({ answer }: { answer: WhatIf }) {
  const say = useSay();
  const { get } = useAddress();
  const touched = useTouched(answer);
  const { boxes, arrows, shown } = touched;
  const key = [...boxes, ...arrows].map(({ id }) => id).join(' ');
  const { data } = useQuery({
    queryKey: ['what if picture', key, say.language],
    queryFn: () =>
      laidOut(
        boxes,
        arrows.map((arrow) => ({
          ...arrow,
          label: { width: widthOf(`${arrow.text}     `, faces.label) + 24, height: 20 },
        })),
      ),
    enabled: arrows.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const layout = data && arrows.every(({ id }) => data.lines.has(id)) ? data : undefined;
  const isAfter = get('picture') !== 'before';
  const drawing = useDrawing(touched, layout, isAfter);
  if (arrows.length === 0) return null;
  const label = isAfter
    ? say(
        'Efter: det som upphör är streckat, utan pil',
        'After: what ends is dashed, without a head',
      )
    : say('Före: som det är nu', 'Before: as it is now');
  return (
    <section className="before-after" aria-labelledby="before-after">
      <div className="bar">
        <h2 id="before-after">{say('Före och efter', 'Before and after')}</h2>
        <Segments
          label={say('Bilden', 'The picture')}
          name="picture"
          choices={[
            { value: 'before', label: say('Före', 'Before') },
            { value: undefined, label: say('Efter', 'After') },
          ]}
        />
      </div>
      <p className="small quiet">
        {label}.{' '}
        {answer.goneFlowsTotal > shown
          ? say(
              `${shown} av ${answer.goneFlowsTotal} flöden som upphör är ritade; alla står nedan.`,
              `${shown} of ${answer.goneFlowsTotal} flows that end are drawn; all stand below.`,
            )
          : ''}
      </p>
      <div
        className={`panel scroll ${isAfter ? 'after' : 'before'}`}
        role="region"
        aria-label={label}
        tabIndex={0}
        aria-busy={drawing === undefined}
      >
        {drawing ? (
          <div style={{ width: drawing.width + 16 }}>
            <Picture
              drawing={drawing}
              label={label}
              names={{
                nodes: say('Aktörer och forum', 'Actors and forums'),
                edges: say('Flöden', 'Flows'),
              }}
            />
          </div>
        ) : null}
      </div>
    </section>
  );
}
