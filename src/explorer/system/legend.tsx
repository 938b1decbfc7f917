/** The legend of the system, which also filters: kinds of flow, how firm they are, areas. */
import type { ReactNode } from 'react';
import type { FlowKind } from '../../client/words.generated.ts';
import type { FlowFragment } from '../ask/documents.generated.ts';
import { useAreas } from '../language/areas.ts';
import { type Told, useSay } from '../language/say.ts';
import { flowKinds, sides, standings } from '../language/words.ts';
import { AreaIcon, flowLook } from '../parts/icons.tsx';
import { Segments } from '../parts/segments.tsx';
import { type LegendLine, legendLine, useLeftOut } from './filter.ts';

const kindOrder: readonly FlowKind[] = [
  'DEMAND',
  'ORDER',
  'NEED',
  'SUPPORT',
  'PEOPLE',
  'DELIVERY',
  'EVIDENCE',
  'INFORMATION',
  'CONSULTATION',
  'MANDATE',
  'REPORTING',
  'FUNDING',
  'DECISION',
];
const lineNames: Readonly<Record<LegendLine, Told>> = {
  law: ['Lagkrav', 'Required by law'],
  prop: ['Förslag eller plan', 'Proposed or planned'],
  solid: sides.DOCUMENTED,
  unsure: ['Osäkert', 'Uncertain'],
  miss: standings.MISSING,
};
const lineOrder: readonly LegendLine[] = ['law', 'prop', 'solid', 'unsure', 'miss'];

const lineClasses: Readonly<Record<LegendLine, string>> = {
  law: 'law',
  prop: 'p',
  solid: '',
  unsure: 'u',
  miss: 'missing',
};

/** A short arrow as it is drawn in the picture. */
export function ArrowSample({ look, line }: { look: string; line: LegendLine }) {
  return (
    <svg
      className={`f ${look} ${lineClasses[line]}`}
      width="44"
      height="16"
      viewBox="0 0 44 16"
      aria-hidden="true"
    >
      <path className="l" d="M1 8H42" markerEnd={`url(#a-${line === 'miss' ? 'missing' : look})`} />
    </svg>
  );
}

function Check({
  out,
  value,
  label,
  count,
  children,
}: {
  out: ReturnType<typeof useLeftOut>;
  value: string;
  label: string;
  count?: number;
  children: ReactNode;
}) {
  return (
    <label>
      <input type="checkbox" checked={!out.has(value)} onChange={() => out.toggle(value)} />
      {children}
      {label}
      {count === undefined ? null : <span className="n">{count}</span>}
    </label>
  );
}

/** The legend; each row counts the flows of the whole system. */
export function Legend({ flows }: { flows: readonly FlowFragment[] }) {
  const say = useSay();
  const kinds = useLeftOut('without');
  const lines = useLeftOut('without-lines');
  const areas = useLeftOut('without-areas');
  const declared = useAreas();
  const ofKind = (kind: FlowKind) => flows.filter((flow) => flow.kind === kind).length;
  const ofLine = (line: LegendLine) => flows.filter((flow) => legendLine(flow) === line).length;
  return (
    <div className="key" id="legend">
      <fieldset>
        <legend>{say('Flöden', 'Flows')}</legend>
        {kindOrder
          .filter((kind) => ofKind(kind) > 0)
          .map((kind) => (
            <Check
              key={kind}
              out={kinds}
              value={kind}
              label={say(...flowKinds[kind])}
              count={ofKind(kind)}
            >
              <ArrowSample look={flowLook(kind)} line="solid" />
            </Check>
          ))}
      </fieldset>
      <div>
        <p className="label">{say('Visa', 'Show')}</p>
        <Segments
          label={say('Visa', 'Show')}
          name="side"
          choices={[
            { value: 'designed', label: say(...sides.DESIGNED) },
            { value: 'documented', label: say(...sides.DOCUMENTED) },
            { value: undefined, label: say('Båda', 'Both') },
          ]}
        />
      </div>
      <fieldset>
        <legend>{say('Status', 'Status')}</legend>
        {lineOrder
          .filter((line) => ofLine(line) > 0)
          .map((line) => (
            <Check
              key={line}
              out={lines}
              value={line}
              label={say(...lineNames[line])}
              count={ofLine(line)}
            >
              <ArrowSample look="info" line={line} />
            </Check>
          ))}
      </fieldset>
      {declared.length > 0 ? (
        <fieldset>
          <legend>{say('Områden', 'Areas')}</legend>
          {declared.map(({ colour, name }) => (
            <Check key={colour} out={areas} value={colour} label={name}>
              <AreaIcon area={colour} />
            </Check>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}
