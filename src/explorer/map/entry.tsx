/** One party on the map as a line of a list, with the signs of its roles and areas. */
import type { RoleName } from '../../client/words.generated.ts';
import type { ToldStanding } from '../../formats/map/sheet.ts';
import { roleLetters } from '../../formats/map/signs.ts';
import { capital } from '../../language/grammar.ts';
import { ToEntity } from '../address/place.tsx';
import { type Say, useSay } from '../language/say.ts';
import { roleNames } from '../language/words.ts';
import { AreaIcon } from '../parts/icons.tsx';

const shapes: Readonly<Record<RoleName, string>> = {
  EMPLOYER: 'e',
  EDUCATOR: 'u',
  GROUP_FOCUSED: 'g',
};

/** The letter of a role in its shape; the word goes with it unseen. */
function RoleLetter({ role }: { role: RoleName }) {
  const say = useSay();
  const name = say(...roleNames[role]).toLocaleLowerCase(say.tag);
  const { sv, en } = roleLetters[role];
  return (
    <i className={shapes[role]} title={name}>
      <span aria-hidden="true">{say(sv, en)}</span>
      <span className="sr">{` ${name},`}</span>
    </i>
  );
}

/** What the bullet and the star say, for those who do not see them. */
function said(say: Say, { party, side }: ToldStanding): string {
  const parts = [
    ...(party.kind === 'ACTOR' ? [] : [say('aktörstyp utan namn här', 'type without a name here')]),
    ...(side === 'DESIGNED'
      ? [say('bara enligt lag, plan eller förslag', 'only by law, plan or proposal')]
      : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/** An entry of a list. */
export function Entry({ standing }: { standing: ToldStanding }) {
  const say = useSay();
  const { party, roles, areas, side } = standing;
  return (
    <li className={party.kind === 'ACTOR' ? 'named' : 'type'}>
      <ToEntity id={party.id}>{capital(party.name)}</ToEntity>
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
      </span>
    </li>
  );
}
