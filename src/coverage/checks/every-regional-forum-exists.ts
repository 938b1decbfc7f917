/** Each regional forum of the design has been set up. */
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { nearby } from '../nearby.ts';
import { atForum } from '../spot.ts';

export const everyRegionalForumExists: Check = {
  id: 'every-regional-forum-exists',
  holds: told(
    'Varje regionalt forum i förslaget har kommit i gång.',
    'Every regional forum of the design has been set up.',
  ),
  why: told(
    'Ett föreslaget råd som inte möts ger ingen effekt.',
    'A proposed council that does not meet has no effect.',
  ),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'regional forum types and their forums',
  ask: (survey) =>
    survey.councils
      .filter(({ level }) => level === 'REGIONAL')
      .map((type): Found => {
        const forums = survey.forumsOf(type.id);
        const running = forums.filter(
          ({ standing }) =>
            standing === 'ESTABLISHED' || standing === 'PILOT' || standing === 'OCCURRED',
        );
        const coming = forums.filter(
          ({ standing }) => standing === 'PLANNED' || standing === 'DECIDED',
        );
        const spot = {
          ...atForum(survey, type),
          side: 'DOCUMENTED' as const,
          slots: {
            type: type.id,
            running: running.map(({ id }) => id),
            coming: coming.map(({ id }) => id),
          },
        };
        if (running.length > 0)
          return met(
            spot,
            coming.length > 0
              ? told(
                  '{running} är i gång; {coming} byggs upp.',
                  '{running} are running; {coming} are being built.',
                )
              : told('{running} är i gång.', '{running} are running.'),
            { evidence: [...running, ...coming].map(({ id }) => id) },
          );
        const offers = {
          nearby: nearby(survey, { areas: spot.areas, level: 'REGIONAL', type: type.id }),
        };
        const missing = forums.find(({ standing }) => standing === 'MISSING');
        if (missing)
          return gap(
            'STATED',
            spot,
            told('En källa säger att {type} saknas.', 'A source says that {type} is missing.'),
            { ...offers, evidence: [missing.id] },
          );
        return unknown(
          'NOT_DOCUMENTED',
          spot,
          coming.length > 0
            ? told(
                '{coming} byggs upp; ingen källa visar att {type} har börjat mötas.',
                '{coming} are being built; no source shows that {type} has begun to meet.',
              )
            : told(
                '{type} är föreslaget, men ingen källa visar att det har kommit i gång.',
                '{type} is proposed, but no source shows that it has started.',
              ),
          told('Minnesanteckningar från ett möte.', 'Notes from a meeting.'),
          { ...offers, evidence: [type.id] },
        );
      }),
};
