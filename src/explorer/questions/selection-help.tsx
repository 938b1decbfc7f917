/** How an expression is written, with examples that can be tried. */
import { areaWords } from '../../language/words.ts';
import { readAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import { type Area, useAreas } from '../language/areas.ts';
import { type Told, useSay } from '../language/say.ts';
import { useSuggestions } from '../parts/suggested.tsx';

/** An expression and what it picks. */
interface Form {
  readonly expression: string;
  readonly says: string;
}
type Written = readonly (readonly [expression: string, says: Told])[];

/** Forms that name somebody, where the landscape suggests none of its own. */
const ofSomebody: Written = [
  ['id', ['en aktör eller ett forum', 'an actor or forum']],
  [
    '"ett namn"',
    ['namn av flera ord står i citattecken', 'names of several words stand in quotes'],
  ],
  ['id+', ['den och alla som nås därifrån', 'it and all that are reached from it']],
  ['+id', ['den och alla som når dit', 'it and all that reach it']],
  ['id+1', ['den och ett steg vidare', 'it and one step onward']],
  [
    'id+ and +id',
    ['allt på vägen från den ena till den andra', 'everything on the way from one to the other'],
  ],
  ['via:id', ['flöden som någon bär', 'flows that somebody carries']],
];

const general: Written = [
  ['slag:efterfrågan', ['flöden av ett slag, och deras ändar', 'flows of a kind, and their ends']],
  [
    'roots()',
    [
      'de som lämnar något men inget får; sinks() är de som får något men inget lämnar',
      'those who give and receive nothing; sinks() receive and give nothing',
    ],
  ],
];

/** Forms that name areas of the landscape; a level stands for them where it declares none. */
function ofAreas(areas: readonly Area[]): Written {
  const [first, last] = [areas[0], areas.at(-1)].map(areaForm);
  return [
    [
      last ?? 'nivå:lokal',
      last
        ? [
            'de som hör till ett område; även nivå:lokal, roll:utbildare och plats',
            'parties of an area; also level:local, role:educator and place',
          ]
        : [
            'de som hör till en nivå; även roll:utbildare och plats',
            'parties of a level; also role:educator and place',
          ],
    ],
    [
      `roll:utbildare inte ${first ?? 'nivå:lokal'}`,
      ['och, eller, inte och parenteser sätter ihop', 'and, or, not and parentheses join'],
    ],
  ];
}

/** An area as a selection names it, by its colour. */
export function areaForm(area: Area | undefined): string | undefined {
  return area && `område:${areaWords[area.colour].SV}`;
}

/** What the landscape suggests as examples of expressions, as read from their addresses. */
function useOwnForms(): readonly Form[] {
  const suggested = useSuggestions('SELECTION') ?? [];
  return suggested.flatMap(({ asks, page }) => {
    const expression = page === null ? undefined : readAddress(page).change.selection;
    return typeof expression === 'string' ? [{ expression, says: asks }] : [];
  });
}

function Row({ form: { expression, says }, canBeTried }: { form: Form; canBeTried: boolean }) {
  const code = <code>{expression}</code>;
  return (
    <div>
      <dt>
        {canBeTried ? (
          <Here change={{ selection: expression, after: undefined }}>{code}</Here>
        ) : (
          code
        )}
      </dt>
      <dd>{says}</dd>
    </div>
  );
}

/** A table on demand; each example that names what there is, is a link that asks it. */
export function SelectionHelp() {
  const say = useSay();
  const own = useOwnForms();
  const areas = useAreas();
  const told = (forms: Written) =>
    forms.map(([expression, says]): Form => ({ expression, says: say(...says) }));
  const title = say('Så skrivs ett uttryck', 'How an expression is written');
  return (
    <details className="selection-help">
      <summary>{title}</summary>
      <p className="small">
        {say(
          'Fälten är area, level, party-kind, kind, standing, flow-standing, side, strength, basis, role, type, place, landscape och via, med ett värde eller flera med komma. De kan skrivas på svenska: område, nivå, slag, partslag, roll, typ, plats. Å, ä och ö får skrivas a, a och o.',
          'The fields are area, level, party-kind, kind, standing, flow-standing, side, strength, basis, role, type, place, landscape and via, with one value or several by commas. Swedish works too, and å, ä, ö may be typed a, a, o.',
        )}
      </p>
      <dl>
        {(own.length > 0 ? own : told(ofSomebody)).map((form) => (
          <Row key={form.expression} form={form} canBeTried={own.length > 0} />
        ))}
        {told([...ofAreas(areas), ...general]).map((form) => (
          <Row key={form.expression} form={form} canBeTried />
        ))}
      </dl>
    </details>
  );
}
