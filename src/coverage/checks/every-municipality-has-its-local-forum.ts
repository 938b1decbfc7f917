/** Each municipality has each local forum the law or the design gives it. */
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { nearby } from '../nearby.ts';
import { atForum } from '../spot.ts';

export const everyMunicipalityHasItsLocalForum: Check = {
  id: 'every-municipality-has-its-local-forum',
  holds: told(
    'Varje kommun har de lokala forum som lagen eller förslaget ger den.',
    'Every municipality has the local forums the law or the design gives it.',
  ),
  why: told(
    'Det är i kommunen som behov blir verksamhet.',
    'It is in the municipality that needs become action.',
  ),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: false,
  cost: 'local forum types × municipalities',
  ask: (survey) =>
    survey.councils
      .filter(
        ({ level, partOf }) =>
          level === 'LOCAL' && !partOf.some((id) => survey.council(id) !== undefined),
      )
      .flatMap((type) => {
        const forums = survey.forumsOf(type.id);
        const unplaced = forums.filter(({ servesPlaces }) => servesPlaces.length === 0);
        return survey.municipalities.map((place): Found => {
          const here = forums.filter(({ servesPlaces }) => servesPlaces.includes(place));
          const there = here.filter(({ standing }) => standing !== 'MISSING');
          const mender = survey.municipalityOf(place);
          const spot = {
            ...atForum(survey, type),
            also: place,
            side: 'DOCUMENTED' as const,
            places: [place],
            mendedBy: mender ? [mender.id] : survey.mendersOf(type.id),
            ...(type.standing === 'STATUTORY' ? { seriousness: 'LAW' as const } : {}),
            slots: {
              type: type.id,
              place,
              forums: there.map(({ id }) => id),
              unplaced: unplaced.map(({ id }) => id),
            },
          };
          if (there.length > 0)
            return met(spot, told('I {place} finns {forums}.', 'In {place} there is {forums}.'), {
              evidence: there.map(({ id }) => id),
            });
          const offers = {
            nearby: nearby(survey, { areas: spot.areas, level: type.level, place, type: type.id }),
          };
          if (here.length > 0)
            return gap(
              'STATED',
              spot,
              told(
                'En källa säger att {type} saknas i {place}.',
                'A source says that {type} is missing in {place}.',
              ),
              { ...offers, evidence: here.map(({ id }) => id) },
            );
          if (unplaced.length > 0)
            return unknown(
              'NOT_DOCUMENTED',
              spot,
              told(
                '{unplaced} finns, men ingen källa säger om {place} har en.',
                '{unplaced} exist, but no source says whether {place} has one.',
              ),
              told(
                'En förteckning över kommunens grupper.',
                'A list of the municipality’s groups.',
              ),
              { ...offers, evidence: unplaced.map(({ id }) => id) },
            );
          return unknown(
            'NOT_DOCUMENTED',
            spot,
            told(
              'Ingen källa visar något av slaget {type} i {place}.',
              'No source shows anything of the kind {type} in {place}.',
            ),
            told(
              'Ett beslut eller en förteckning från kommunen.',
              'A decision or a list from the municipality.',
            ),
            { ...offers, evidence: [type.id] },
          );
        });
      }),
};
