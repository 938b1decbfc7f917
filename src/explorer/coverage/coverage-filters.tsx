/** What is shown of the coverage: area and municipality in sight, the rest on demand; each choice stands in the address. */
import type { ReactNode } from 'react';
import { groundWords, statusWords } from '../../language/coverage-words.ts';
import { capital } from '../../language/grammar.ts';
import { useAddress } from '../address/address.ts';
import { type Say, type Told, useSay } from '../language/say.ts';
import { levelNames, roleNames } from '../language/words.ts';
import { AreaSegments } from '../parts/area-segments.tsx';
import { Choose } from '../parts/choose.tsx';
import { Segments } from '../parts/segments.tsx';
import type { Municipality } from './matrix.ts';

const statuses = ['GAP', 'UNKNOWN', 'MET', 'NOT_APPLICABLE'] as const;
const grounds = ['STATED', 'SHOWN', 'SILENT', 'NOT_DOCUMENTED'] as const;

const words = <Word extends string>(
  names: Readonly<Record<Word, Told>>,
  list: readonly Word[],
  say: Say,
) =>
  list.map((word) => {
    const told: Told = names[word];
    return { value: word.toLowerCase(), label: say(...told) };
  });

const rarer = ['rows', 'side', 'status', 'ground', 'level', 'role', 'comparedWith'] as const;

/** The choices that few make. */
function Rarer({ comparable }: { comparable: readonly Municipality[] }) {
  const say = useSay();
  const { get } = useAddress();
  const made = rarer.filter((name) => get(name) !== undefined).length;
  return (
    <details className="rarer" open={made > 0}>
      <summary>{say('Fler val', 'More choices')}</summary>
      <div>
        <Segments
          label={say('Rader', 'Rows')}
          name="rows"
          choices={[
            { value: undefined, label: say('Översikt', 'Overview') },
            { value: 'checks', label: say('Varje avstämning', 'Each check') },
          ]}
        />
        <Segments
          label={say('Tänkt eller bekräftat', 'Provided for or confirmed')}
          name="side"
          choices={[
            { value: undefined, label: say('Båda', 'Both') },
            { value: 'designed', label: say('Är det tänkt?', 'Provided for?') },
            { value: 'documented', label: say('Är det bekräftat?', 'Confirmed?') },
          ]}
        />
        <Choose
          label={say('Läge', 'State')}
          name="status"
          choices={[
            { value: undefined, label: say('Alla lägen', 'All states') },
            ...statuses.map((status) => ({
              value: status.toLowerCase(),
              label: capital(statusWords[status][say.language]),
            })),
          ]}
        />
        <Choose
          label={say('Vad det bygger på', 'What it rests on')}
          name="ground"
          choices={[
            { value: undefined, label: say('Oavsett källa', 'Whatever it rests on') },
            ...grounds.map((ground) => ({
              value: ground.toLowerCase(),
              label: capital(groundWords[ground][say.language]),
            })),
          ]}
        />
        <Choose
          label={say('Nivå', 'Level')}
          name="level"
          choices={[
            { value: undefined, label: say('Alla nivåer', 'All levels') },
            ...words(levelNames, ['REGIONAL', 'LOCAL', 'NATIONAL', 'EU'], say),
          ]}
        />
        <Choose
          label={say('Roll', 'Role')}
          name="role"
          choices={[
            { value: undefined, label: say('Alla roller', 'All roles') },
            ...words(roleNames, ['EMPLOYER', 'EDUCATOR', 'GROUP_FOCUSED'], say),
          ]}
        />
        {comparable.length > 0 ? (
          <Choose
            label={say('Jämför med', 'Compare with')}
            name="comparedWith"
            choices={[
              {
                value: undefined,
                label: say('Jämför inte med annan region', 'Compare with no other region'),
              },
              ...comparable.map(({ id, name }) => ({
                value: id,
                label: say(`Förslaget i ${name}`, `The design of ${name}`),
              })),
            ]}
          />
        ) : null}
      </div>
    </details>
  );
}

/** All choices, under the heading of what they choose from. */
export function CoverageFilters({
  places,
  comparable,
  children,
}: {
  places: readonly Municipality[];
  /** The landscapes whose design can be looked at beside this one. */
  comparable: readonly Municipality[];
  /** What can be done with what is shown. */
  children: ReactNode;
}) {
  const say = useSay();
  const { get } = useAddress();
  const place = get('place');
  const named = places.find(({ id }) => id === place)?.name;
  const isKnown = place === undefined || named !== undefined;
  return (
    <>
      <div className="bar cov-bar">
        <h2>
          {named
            ? say(`I ${named}`, `In ${named}`)
            : say('Kommun för kommun', 'Municipality by municipality')}
        </h2>
        <div className="noprint">
          <AreaSegments />
          <Choose
            label={say('Svar för en kommun', 'Answers for one municipality')}
            name="place"
            choices={[
              { value: undefined, label: say('Alla kommuner', 'All municipalities') },
              ...(isKnown ? [] : [{ value: place, label: place }]),
              ...places.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          {children}
        </div>
      </div>
      <div className="noprint">
        <Rarer comparable={comparable} />
      </div>
    </>
  );
}
