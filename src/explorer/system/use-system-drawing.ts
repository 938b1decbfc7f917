/** The drawing of a system for the room there is, drawn anew when that changes. */
import { useMemo } from 'react';
import { useAddress } from '../address/address.ts';
import type { SystemQuery } from '../ask/documents.generated.ts';
import { useAreas } from '../language/areas.ts';
import { useSay } from '../language/say.ts';
import { useFonts } from '../picture/use-size.ts';
import { drawSystem, type Marks, type SystemDrawing } from './draw-system.ts';
import type { Hole } from './grid.ts';
import { columnsOf } from './place.ts';

/** A picture has so much room around it. */
export const around = 16;
/** The width of an open drawer; beside the picture only in a wide window. */
const [drawerWidth, widePanel] = [384, 1024];

/**
 * The drawing for a panel of this width: it fits beside an open drawer, else above it, else not at all.
 *
 * @param marks - what differs from another revision
 * @returns nothing before the width is known
 */
export function useSystemDrawing(
  data: SystemQuery,
  width: number | undefined,
  hasDrawer: boolean,
  marks?: Marks,
) {
  const say = useSay();
  const { to, here } = useAddress();
  const areas = useAreas();
  const fonts = useFonts();
  // biome-ignore lint/correctness/useExhaustiveDependencies: names are measured anew when another font came.
  return useMemo(() => {
    if (width === undefined) return undefined;
    const links = {
      entity: (id: string) => to(`/entity/${id}`),
      flow: (id: string) => here({ flow: id }),
      gap: ({ row, area }: Pick<Hole, 'row' | 'area'>) => to('/coverage', { level: row, area }),
      lacks: (id: string) => to(`/entity/${id}`, { tab: 'gaps' }),
    };
    const at = (room: number) =>
      drawSystem(say, columnsOf(areas), data, links, room - 2 * around, marks);
    const fits = (one: SystemDrawing, room: number) => one.width <= room - 2 * around + 1;
    if (hasDrawer && width >= widePanel) {
      const beside = at(width - drawerWidth);
      if (fits(beside, width - drawerWidth))
        return { drawing: beside, isBeside: true, isWhole: true };
    }
    const drawing = at(width);
    return { drawing, isBeside: false, isWhole: fits(drawing, width) };
  }, [say, areas, data, to, here, width, hasDrawer, fonts, marks]);
}
