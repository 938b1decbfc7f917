/** Lays out the parties of some ways from left to right with ELK, fetched when it is first needed and run beside the page. */
import type { ElkNode } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { Point } from '../picture/shapes.ts';

/** A party or flow to be placed, by its size. */
export interface Sized {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** An arrow to be drawn, with the words on it. */
export interface Joined {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label?: { readonly width: number; readonly height: number };
}

/** Where everything stands. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly at: ReadonlyMap<string, Point>;
  readonly lines: ReadonlyMap<string, { points: Point[]; label: Point | undefined }>;
}

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '20',
  'elk.spacing.edgeEdge': '14',
  'elk.layered.spacing.nodeNodeBetweenLayers': '64',
  'elk.layered.spacing.edgeNodeBetweenLayers': '24',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.padding': '[top=4,left=4,bottom=4,right=4]',
} as const;

/** Places nodes and draws arrows between them. */
export async function laidOut(nodes: readonly Sized[], arrows: readonly Joined[]): Promise<Layout> {
  const { default: Elk } = await import('elkjs/lib/elk-api.js');
  const elk = new Elk({ workerUrl });
  try {
    const graph: ElkNode = {
      id: 'ways',
      layoutOptions: options,
      children: nodes.map(({ id, width, height }) => ({ id, width, height })),
      edges: arrows.map(({ id, from, to, label }) => ({
        id,
        sources: [from],
        targets: [to],
        ...(label ? { labels: [{ id: `${id} label`, text: ' ', ...label }] } : {}),
      })),
    };
    const done = await elk.layout(graph);
    const at = new Map((done.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
    const lines = new Map(
      (done.edges ?? []).map(({ id, sections = [], labels = [] }) => {
        const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
          startPoint,
          ...bendPoints,
          endPoint,
        ]);
        const [label] = labels;
        const spot =
          label?.x !== undefined && label.y !== undefined
            ? { x: label.x + (label.width ?? 0) / 2, y: label.y + (label.height ?? 0) - 4 }
            : undefined;
        return [id, { points, label: spot }];
      }),
    );
    return { width: done.width ?? 0, height: done.height ?? 0, at, lines };
  } finally {
    elk.terminateWorker();
  }
}
