/** One party on the map, with the signs of its roles and areas and the number of its source. */

import type { RoleName } from '../../client/words.generated.ts';
import { ToEntity } from '../address/place.tsx';
import { type Say, useSay } from '../language/say.ts';
import { roleNames } from '../language/words.ts';
import { AreaIcon } from '../parts/icons.tsx';
import { Breakable } from './breakable.tsx';
import type { MapStanding } from './map-sheet.ts';

const letters: Readonly<Record<RoleName, readonly [sv: string, en: string]>> = {
  EMPLOYER: ['A', 'E'],
  EDUCATOR: ['U', 'T'],
  GROUP_FOCUSED: ['G', 'G'],
};
const shapes: Readonly<Record<RoleName, string>> = {
  EMPLOYER: 'e',
  EDUCATOR: 'u',
  GROUP_FOCUSED: 'g',
};

/** The letter of a role in its shape; the word goes with it unseen. */
export function RoleLetter({ role, word = true }: { role: RoleName; word?: boolean }) {
  const say = useSay();
  const name = say(...roleNames[role]).toLocaleLowerCase(say.tag);
  return (
    <i className={shapes[role]} title={name}>
      <span aria-hidden="true">{say(...letters[role])}</span>
      {word ? <span className="sr">{` ${name},`}</span> : null}
    </i>
  );
}

/** What the bullet and the star say, for those who do not see them. */
export function said(say: Say, { party, side }: MapStanding): string {
  const parts = [
    ...(party.kind === 'ACTOR' ? [] : [say('aktörstyp utan namn här', 'type without a name here')]),
    ...(side === 'DESIGNED'
      ? [say('bara enligt lag, plan eller förslag', 'only by law, plan or proposal')]
      : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/** An entry of a cell. */
export function Entry({ standing, source }: { standing: MapStanding; source: number | undefined }) {
  const say = useSay();
  const { party, roles, areas, side } = standing;
  return (
    <li className={party.kind === 'ACTOR' ? 'named' : 'type'}>
      <ToEntity id={party.id}>
        <Breakable name={party.name} />
      </ToEntity>
      {side === 'DESIGNED' ? <span aria-hidden="true">*</span> : null}
      <span className="sr">{said(say, standing)}</span>{' '}
      <span className="nowrap">
        {roles.length > 0 ? (
          <span className="rl">
            {roles.map((role) => (
              <RoleLetter key={role} role={role} />
            ))}
          </span>
        ) : null}
        {areas.map((area) => (
          <span key={area} title={say.area(area)}>
            <AreaIcon area={area} />
            <span className="sr">{` ${say.area(area)},`}</span>
          </span>
        ))}
        {source === undefined ? null : (
          <sup>
            <span className="sr">{say(' källa ', ' source ')}</span>
            {source}
          </sup>
        )}
      </span>
    </li>
  );
}
