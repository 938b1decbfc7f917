/** What the picture shows first, in words: where a way up is missing, and who alone carries how much. */
import { capital, listed, numberOfNeuter } from '../../language/grammar.ts';
import type { FlowFragment, SystemQuery } from '../ask/documents.generated.ts';
import { type Say, useSay } from '../language/say.ts';
import type { SystemDrawing } from './draw-system.ts';

const lower = (text: string) => `${text.charAt(0).toLocaleLowerCase()}${text.slice(1)}`;

/** Parties that alone carry flows, those of most first, with how many. */
function soleCarriers(flows: readonly FlowFragment[]) {
  const counts = new Map<string, { name: string; many: number }>();
  for (const { via } of flows) {
    const [only, ...others] = via;
    if (!only || others.length > 0) continue;
    const { name } = only;
    counts.set(only.id, { name, many: (counts.get(only.id)?.many ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.many - a.many);
}

/** Where a way up is missing: forums by name, and levels where none stands. */
function withoutWay(say: Say, { nodes, stops = [], grid }: SystemDrawing): string[] {
  return stops.flatMap(({ id }) => {
    const own = id.replace(/^stop /, '');
    const box = grid.boxes.find((one) => one.id === own);
    const hole = box?.hole;
    if (hole) {
      const area = say.area(hole.area);
      return [say(`kommunnivån i ${area}`, `the municipal level of ${area}`)];
    }
    const name = box?.placed?.party.name ?? nodes.find((one) => one.id === own)?.title;
    return name ? [name] : [];
  });
}

/** One or two sentences; nothing where there is nothing to say. */
export function Findings({ data, drawing }: { data: SystemQuery; drawing: SystemDrawing }) {
  const say = useSay();
  const { language } = say;
  const places = withoutWay(say, drawing);
  const carriers = soleCarriers(data.select?.flows ?? []);
  const all = carriers.reduce((sum, { many }) => sum + many, 0);
  if (places.length === 0 && all === 0) return null;
  const number = (many: number) => numberOfNeuter(many, language);
  return (
    <p className="sys-found">
      {places.length > 0 ? (
        <>
          <b>
            {capital(
              say(
                places.length === 1
                  ? 'ett ställe saknar väg upp'
                  : `${number(places.length)} ställen saknar väg upp`,
                places.length === 1
                  ? 'one place has no way up'
                  : `${number(places.length)} places have no way up`,
              ),
            )}
            :
          </b>{' '}
          {listed(places, language)}.{' '}
        </>
      ) : null}
      {all > 0 ? (
        <>
          <b>
            {capital(
              say(
                `${number(all)} ${all === 1 ? 'flöde' : 'flöden'} har en enda bärare`,
                `${number(all)} ${all === 1 ? 'flow has' : 'flows have'} a single carrier`,
              ),
            )}
            :
          </b>{' '}
          {listed(
            carriers.map(({ name, many }) =>
              say(`${number(many)} går via ${lower(name)}`, `${number(many)} via ${lower(name)}`),
            ),
            language,
          )}
          .
        </>
      ) : null}
    </p>
  );
}
