/** Each programme a school runs has the council that law or design gives its form of education. */
import type { FactOf } from '../../../model/fact.ts';
import { exists } from '../councils.ts';
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { atForum } from '../spot.ts';
import type { Survey } from '../survey.ts';

type Run = FactOf<'TIE'>;
type ForumType = FactOf<'FORUM_TYPE'>;

/** The forms of education a programme is of, wider and wider. */
function formsOf({ reading }: Survey, programme: string): ReadonlySet<string> {
  const forms = new Set([programme]);
  for (const id of forms) {
    const concept = reading.facts.byId.get(id);
    if (concept?.kind === 'CONCEPT') for (const wider of concept.broader) forms.add(wider);
  }
  return forms;
}

/** Where it is run: as the tie says, else where the school is. */
function placesOf({ reading }: Survey, { at, source }: Run): readonly string[] {
  if (at !== undefined) return [at];
  const school = reading.facts.byId.get(source);
  return school?.kind === 'ACTOR' ? school.servesPlaces : [];
}

/** The councils of the type that are about the programme, and of its place where both say one. */
function councilsOf(survey: Survey, type: ForumType, run: Run): readonly FactOf<'FORUM'>[] {
  const places = placesOf(survey, run);
  return survey.forumsOf(type.id).filter(({ about, servesPlaces }) => {
    const isHere = servesPlaces.length === 0 || servesPlaces.some((one) => places.includes(one));
    return about.includes(run.target) && (places.length === 0 || isHere);
  });
}

function ofRun(survey: Survey, type: ForumType, run: Run): Found {
  const councils = councilsOf(survey, type, run);
  const there = councils.filter(exists).map(({ id }) => id);
  const spot = {
    ...atForum(survey, type),
    also: run.id,
    side: 'DOCUMENTED' as const,
    places: placesOf(survey, run).filter((place) => survey.municipalities.includes(place)),
    mendedBy: [run.source],
    slots: { type: type.id, programme: run.target, school: run.source, forums: there },
    ...(type.standing === 'STATUTORY' ? { seriousness: 'LAW' as const } : {}),
  };
  if (there.length > 0)
    return met(
      spot,
      told(
        '{forums} är {type} för {programme}, som {school} ger.',
        '{forums} is the {type} of {programme}, which {school} runs.',
      ),
      { evidence: [run.id, ...there] },
    );
  const missing = councils.find(({ standing }) => standing === 'MISSING');
  if (missing)
    return gap(
      'STATED',
      spot,
      told(
        'Enligt källan saknas {type} för {programme}, som {school} ger.',
        'According to the source {type} is missing for {programme}, which {school} runs.',
      ),
      { evidence: [run.id, missing.id] },
    );
  return unknown(
    'NOT_DOCUMENTED',
    spot,
    told(
      '{school} ger {programme}; att {type} finns för den är inte bekräftat än.',
      '{school} runs {programme}; that there is {type} for it is not confirmed yet.',
    ),
    told('Ett besked från skolan.', 'Word from the school.'),
    { evidence: [run.id, type.id] },
  );
}

export const everyProgrammeThatIsRunHasItsCouncil: Check = {
  id: 'every-programme-that-is-run-has-its-council',
  holds: told(
    'Varje utbildning som en skola ger har det råd som lag eller förslag ger den.',
    'Every programme that a school runs has the council that law or design gives it.',
  ),
  asks: told('Har varje utbildning sitt råd?', 'Has every programme its council?'),
  why: told(
    'Vi menar att arbetslivet behöver ett råd för varje utbildning för att kunna påverka den.',
    'We hold that working life needs a council for each programme to have a say in it.',
  ),
  topic: 'forums',
  placeInTopic: 4,
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: false,
  cost: 'programmes run × forum types',
  ask: (survey) =>
    survey
      .of('TIE')
      .filter(({ tieKind, standing }) => tieKind === 'RUNS' && standing !== 'MISSING')
      .flatMap((run) => {
        const forms = formsOf(survey, run.target);
        return survey.councils
          .filter(({ programmesOf }) => programmesOf !== undefined && forms.has(programmesOf))
          .map((type) => ofRun(survey, type, run));
      }),
};
