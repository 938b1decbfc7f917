/** Each regional forum of the design has been set up. */
import { exists } from '../councils.ts';
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { nearby } from '../nearby.ts';
import { atDesign } from '../spot.ts';

export const everyRegionalForumExists: Check = {
  id: 'every-regional-forum-exists',
  holds: told(
    'Varje regionalt forum i förslaget har kommit i gång.',
    'Every regional forum of the design has been set up.',
  ),
  asks: told('Har de regionala forumen kommit i gång?', 'Have the regional forums been set up?'),
  why: told(
    'Vi menar att ett råd gör nytta först när det möts.',
    'We hold that a council is of use only once it meets.',
  ),
  topic: 'forums',
  placeInTopic: 2,
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'regional forum types and their forums',
  ask: (survey) =>
    survey.councils
      .filter(({ level }) => level === 'REGIONAL')
      .map((type): Found => {
        const forums = survey.forumsOf(type.id);
        const running = forums.filter(exists).map(({ id }) => id);
        const coming = forums
          .filter(({ standing }) => standing === 'PLANNED' || standing === 'DECIDED')
          .map(({ id }) => id);
        const spot = {
          ...atDesign(survey, type),
          side: 'DOCUMENTED' as const,
          slots: { type: type.id, running, coming },
        };
        if (running.length > 0)
          return met(
            spot,
            coming.length > 0
              ? told(
                  'Till {type} räknas {running}, som redan finns; initiativ har också tagits till {coming}.',
                  '{type} exists as {running}, and initiatives have been taken to {coming}.',
                )
              : told(
                  'Till {type} räknas {running}, som redan finns.',
                  '{type} exists as {running}.',
                ),
            { evidence: [...running, ...coming] },
          );
        const offers = { nearby: nearby(survey, { level: 'REGIONAL', type: type.id }) };
        const missing = forums.find(({ standing }) => standing === 'MISSING');
        if (missing)
          return gap(
            'STATED',
            spot,
            told('Enligt källan saknas {type}.', 'According to the source {type} is missing.'),
            { ...offers, evidence: [missing.id] },
          );
        return unknown(
          'NOT_DOCUMENTED',
          spot,
          coming.length > 0
            ? told(
                'Initiativ har tagits till {coming}, men att {type} har börjat mötas är inte bekräftat.',
                'Initiatives have been taken to {coming}, but that {type} has begun to meet is not confirmed.',
              )
            : type.standing === 'PROPOSED'
              ? told(
                  'Att {type} har börjat mötas är inte bekräftat; det är ett förslag som ingen är bunden av.',
                  'That {type} has begun to meet is not confirmed; it is a proposal that binds nobody.',
                )
              : told(
                  'Att {type} har börjat mötas är inte bekräftat än.',
                  'That {type} has begun to meet is not confirmed yet.',
                ),
          told('Minnesanteckningar från ett möte.', 'Notes from a meeting.'),
          { ...offers, evidence: [type.id, ...coming] },
        );
      }),
};
