/** How an expression is written, with examples that can be tried. */
import { Here } from '../address/place.tsx';
import { type Told, useSay } from '../language/say.ts';

const forms: readonly (readonly [expression: string, says: Told])[] = [
  [
    'branschforum',
    [
      'en aktör eller ett forum, med id, namn eller annat namn',
      'an actor or forum, by id, name or other name',
    ],
  ],
  [
    '"De som anställer"',
    ['namn av flera ord står i citattecken', 'names of several words stand in quotes'],
  ],
  [
    'branschforum+',
    ['Branschforum och alla som nås därifrån', 'Industry forum and all that are reached from it'],
  ],
  [
    '+lokal-kompetensverkstad',
    ['verkstaden och alla som når dit', 'the workshop and all that reach it'],
  ],
  ['branschforum+1', ['Branschforum och ett steg vidare', 'Industry forum and one step onward']],
  [
    'branschforum+ and +lokal-kompetensverkstad',
    ['allt på vägen från den ena till den andra', 'everything on the way from one to the other'],
  ],
  [
    'område:gult',
    [
      'de som hör till ett område; även nivå:lokal, roll:utbildare, plats:eskilstuna',
      'parties of an area; also level:local, role:educator, place:eskilstuna',
    ],
  ],
  ['slag:efterfrågan', ['flöden av ett slag, och deras ändar', 'flows of a kind, and their ends']],
  ['via:kommunernas-naringslivschefer', ['flöden som någon bär', 'flows that somebody carries']],
  [
    'roots()',
    [
      'de som lämnar något men inget får; sinks() är de som får något men inget lämnar',
      'those who give and receive nothing; sinks() receive and give nothing',
    ],
  ],
  [
    'roll:utbildare inte område:grönt',
    ['och, eller, inte och parenteser sätter ihop', 'and, or, not and parentheses join'],
  ],
];

/** A table on demand; each example is a link that asks it. */
export function SelectionHelp() {
  const say = useSay();
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
        {forms.map(([expression, says]) => (
          <div key={expression}>
            <dt>
              <Here change={{ selection: expression, after: undefined }}>
                <code>{expression}</code>
              </Here>
            </dt>
            <dd>{say(...says)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
