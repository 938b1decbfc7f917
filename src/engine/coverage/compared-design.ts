/** The forums of another landscape's design beside what there is here: chosen by whoever asks, never assumed. */
import { levelTold } from '../../language/coverage-words.ts';
import type { FactOf } from '../../model/fact.ts';
import { exists } from './councils.ts';
import { type Check, type Found, met, told, unknown } from './finding.ts';
import { nearby } from './nearby.ts';
import type { Survey } from './survey.ts';

type ForumType = FactOf<'FORUM_TYPE'>;

const joining: readonly string[] = ['LINKED_TO', 'EQUIVALENT_TO'];

/** The forums here that are of the kind, or that a source or our reading ties to it. */
function likeIt(survey: Survey, { id }: ForumType): string[] {
  const tied = survey
    .pointing(id, 'TIE')
    .flatMap(({ tieKind, source, target }) =>
      joining.includes(tieKind) && target === id ? [source] : [],
    );
  return survey
    .of('FORUM')
    .filter((one) => exists(one) && (one.ofType.includes(id) || tied.includes(one.id)))
    .map((one) => one.id);
}

function asked(survey: Survey, other: Survey, type: ForumType): Found {
  const like = likeIt(survey, type);
  const { level } = type;
  const spot = {
    of: type.id,
    levels: level ? [level] : [],
    places: level === 'REGIONAL' ? survey.counties : [],
    mendedBy: survey.owners,
    slots: {
      type: type.id,
      like,
      here: survey.landscape.id,
      other: other.landscape.id,
      owner: survey.owners,
      ...(level ? { level: levelTold(level) } : {}),
    },
  };
  if (like.length > 0)
    return met(
      { ...spot, side: 'DOCUMENTED' },
      told(
        'Det som {other} kallar {type} motsvaras i {here} av {like}.',
        'What {other} calls {type} is {like} in {here}.',
      ),
      { evidence: [type.id, ...like] },
    );
  return unknown(
    'NOT_DOCUMENTED',
    { ...spot, side: 'DOCUMENTED' },
    level
      ? told(
          '{other} har {type} i sitt förslag, på {level} nivå; att något i {here} svarar mot det är inte bekräftat, och ingen har sagt att det behövs.',
          '{other} has {type} in its design, at the {level} level; that anything in {here} answers to it is not confirmed, and nobody has said that it is needed.',
        )
      : told(
          '{other} har {type} i sitt förslag; att något i {here} svarar mot det är inte bekräftat, och ingen har sagt att det behövs.',
          '{other} has {type} in its design; that anything in {here} answers to it is not confirmed, and nobody has said that it is needed.',
        ),
    told(
      'Ett besked från {owner}: vad som svarar mot {type}, om något gör det.',
      'An answer from {owner}: what answers to {type}, if anything does.',
    ),
    { evidence: [type.id], nearby: nearby(survey, { level }) },
  );
}

/** The check that compares with the design of another landscape, asked only where one is chosen. */
export function comparedWith(other: Survey): Check {
  return {
    id: 'every-forum-of-the-other-design-has-its-like',
    holds: told(
      'Varje forum i den andra regionens förslag har en motsvarighet.',
      'Every forum of the other region’s design has its like.',
    ),
    asks: told('Har forumen en motsvarighet här?', 'Have the forums a counterpart here?'),
    why: told(
      'En annan regions förslag kan visa vad man själv inte har tänkt på; det binder ingen.',
      'Another region’s design can show what one has not thought of oneself; it binds nobody.',
    ),
    topic: 'compared',
    placeInTopic: 1,
    reader: 'PLANNER',
    seriousness: 'ADVICE',
    needsBlueprint: false,
    cost: 'forum types of the other design × forums',
    ask: (survey) =>
      other.councils
        .filter(({ landscapes }) => landscapes.includes(other.landscape.id))
        .map((type) => asked(survey, other, type)),
  };
}
