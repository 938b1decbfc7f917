/** The matrix and the findings below it, and what the address looks at among them. */
import { useMemo } from 'react';
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import type { FindingFragment } from '../ask/documents.generated.ts';
import { useLandscapeName } from '../frame/landscape-menu.tsx';
import { useSay } from '../language/say.ts';
import { Segments } from '../parts/segments.tsx';
import { usePart, wholeLandscape } from './coverage-address.ts';
import { cellPlaces, groupName, rowName } from './coverage-words.ts';
import type { Check } from './finding-sources.tsx';
import { ChosenFindings, Findings } from './findings.tsx';
import { type Group, type Municipality, matrixOf, resultsAt } from './matrix.ts';
import { MatrixLists } from './matrix-lists.tsx';
import { MatrixTable } from './matrix-table.tsx';

/** What the address looks at: one result, or the cell of a row. */
function useChosen(
  groups: readonly Group<FindingFragment>[],
  results: readonly FindingFragment[],
  places: readonly Municipality[],
) {
  const say = useSay();
  const { get, list } = useAddress();
  const one = results.find(({ id }) => id === get('result'));
  if (one) return { title: say('Det du valde', 'What you chose'), results: [one] };
  for (const group of groups) {
    const row = group.rows.find(({ key }) => key === get('row'));
    if (!row) continue;
    const at = list('at');
    const where = places.filter(({ id }) => at === undefined || at.includes(id));
    const title = `${rowName(say, row)}, ${groupName(say, group)}: ${cellPlaces(say, where, places.length)}`;
    return { title, results: resultsAt(row, at) };
  }
  return undefined;
}

/** The matrix and what is below it, once there is an answer. */
export function CoverageAnswer({
  results,
  checks,
  places,
}: {
  results: readonly FindingFragment[];
  checks: readonly { readonly check: Check }[];
  places: readonly Municipality[];
}) {
  const say = useSay();
  const { get, landscape } = useAddress();
  const name = useLandscapeName() || landscape;
  const { area, place } = usePart();
  const eachCheck = get('rows') === 'checks';
  const columns = useMemo(() => {
    const chosen = places.filter(({ id }) => id === place);
    if (chosen.length > 0) return chosen;
    return places.length > 0 ? places : [{ id: landscape, name }];
  }, [places, place, landscape, name]);
  const byId = useMemo(() => new Map(checks.map(({ check }) => [check.id, check])), [checks]);
  const groups = useMemo(
    () => matrixOf(results, columns, byId, { eachCheck, only: area }),
    [results, columns, byId, eachCheck, area],
  );
  const chosen = useChosen(groups, results, columns);
  const isLost = chosen === undefined && (get('result') ?? get('row')) !== undefined;
  return (
    <>
      <div className="bar rows-bar noprint">
        <div>
          <Segments
            label={say('Rader', 'Rows')}
            name="rows"
            choices={[
              { value: undefined, label: say('Översikt', 'Overview') },
              { value: 'checks', label: say('Varje avstämning', 'Each check') },
            ]}
          />
        </div>
        <span className="small quiet">
          {say('Följ en cell till det som hittades.', 'Follow a cell to what was found.')}
        </span>
      </div>
      <MatrixTable groups={groups} places={columns} />
      <MatrixLists groups={groups} places={columns} />
      {isLost ? (
        <p className="note" role="status">
          {say(
            'Det fynd som adressen pekar på finns inte bland det som visas. ',
            'The finding that the address points to is not among those shown. ',
          )}
          <Here change={wholeLandscape}>{say('Visa alla fynd', 'Show all findings')}</Here>
        </p>
      ) : null}
      {chosen ? (
        <ChosenFindings title={chosen.title} results={chosen.results} checks={byId} />
      ) : (
        <Findings
          results={results}
          checks={byId}
          municipality={places.find(({ id }) => id === place)?.name}
        />
      )}
    </>
  );
}
