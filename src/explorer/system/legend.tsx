/** The legend of the system: every sign in the picture with its word; what can be ticked off also filters. */
import type { ReactNode } from 'react';
import type { FlowKind } from '../../client/words.generated.ts';
import type { FlowFragment } from '../ask/documents.generated.ts';
import { useAreas } from '../language/areas.ts';
import { type Told, useSay } from '../language/say.ts';
import { flowKinds, sides } from '../language/words.ts';
import { AreaIcon, areaClasses, FlowSign, flowLook, headOf } from '../parts/icons.tsx';
import { Segments } from '../parts/segments.tsx';
import type { StandingLine } from '../parts/standing-line.ts';
import type { SystemDrawing } from './draw-system.ts';
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
  law: ['lagkrav', 'required by law'],
  prop: ['förslag eller plan', 'proposed or planned'],
  solid: ['bekräftat', 'confirmed'],
  unsure: ['osäker källa', 'uncertain source'],
  miss: ['saknas', 'missing'],
};
const lineOrder: readonly LegendLine[] = ['law', 'prop', 'solid', 'unsure', 'miss'];
const lineClasses: Readonly<Record<LegendLine, string>> = {
  law: 'law',
  prop: 'p',
  solid: '',
  unsure: 'u',
  miss: 'missing',
};
const frameNames: Readonly<Record<StandingLine, Told>> = {
  law: ['lagkrav', 'required by law'],
  prop: ['förslag eller plan', 'proposed or planned'],
  solid: ['finns', 'in place'],
  miss: ['saknas', 'missing'],
};
const frameOrder: readonly StandingLine[] = ['law', 'solid', 'prop', 'miss'];

/** A short arrow as it is drawn in the picture. */
function ArrowSample({ look, head, line }: { look: string; head: string; line: LegendLine }) {
  return (
    <svg
      className={`f ${look} ${lineClasses[line]}`}
      width="44"
      height="16"
      viewBox="0 0 44 16"
      aria-hidden="true"
    >
      <path className="l" d="M1 8H42" markerEnd={`url(#a-${line === 'miss' ? 'missing' : head})`} />
    </svg>
  );
}

function FrameSample({ line }: { line: StandingLine }) {
  return (
    <svg className="pic-key" width="44" height="20" viewBox="0 0 44 20" aria-hidden="true">
      <g className={line}>
        <rect className="box" x="1" y="1" width="42" height="18" rx="5" />
        {line === 'law' ? (
          <rect className="box2" x="4" y="4" width="36" height="12" rx="3" />
        ) : null}
      </g>
    </svg>
  );
}

function StopSample() {
  return (
    <svg className="pic-key stop" width="44" height="24" viewBox="0 0 44 24" aria-hidden="true">
      <path className="way" d="M1 12H20" />
      <circle cx="31" cy="12" r="11" />
      <path d="m26 7 10 10m0-10-10 10" />
    </svg>
  );
}

function ViaSample() {
  return (
    <svg className="pic-key f info" width="44" height="20" viewBox="0 0 44 20" aria-hidden="true">
      <path className="l" d="M0 10H44" />
      <g className="carrier sole">
        <rect className="box" x="8" y="2" width="28" height="16" rx="8" />
      </g>
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
      {count === undefined ? null : <span className="n"> {count}</span>}
    </label>
  );
}

function Item({ children, label }: { children: ReactNode; label: string }) {
  return (
    <span className="key-item">
      {children}
      {label}
    </span>
  );
}

/** The legend; each row counts the flows of the whole system, and only what the picture has is listed. */
export function Legend({
  flows,
  drawing,
}: {
  flows: readonly FlowFragment[];
  drawing: SystemDrawing;
}) {
  const say = useSay();
  const kinds = useLeftOut('without');
  const lines = useLeftOut('without-lines');
  const areas = useLeftOut('without-areas');
  const declared = useAreas();
  const ofKind = (kind: FlowKind) => flows.filter((flow) => flow.kind === kind).length;
  const ofLine = (line: LegendLine) => flows.filter((flow) => legendLine(flow) === line).length;
  const framed = (line: StandingLine) =>
    drawing.nodes.some(
      (node) => node.line === line || node.inside?.some((one) => one.line === line),
    );
  const hasRings = drawing.edges.some(({ handle }) => handle);
  return (
    <div className="key keyrow" id="legend">
      <fieldset className="kinds">
        <legend>
          {hasRings
            ? say(
                'Vad som går mellan dem, på linjen eller som tecken i ring',
                'What passes between them, on the line or as a sign in a ring',
              )
            : say('Vad som går mellan dem', 'What passes between them')}
        </legend>
        <div>
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
                <ArrowSample look={flowLook(kind)} head={headOf(kind)} line="solid" />
                {hasRings ? <FlowSign kind={kind} /> : null}
              </Check>
            ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{say('Linjen säger hur säkert', 'The line says how certain')}</legend>
        <div>
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
                <ArrowSample look="info" head="info" line={line} />
              </Check>
            ))}
          {drawing.stops && drawing.stops.length > 0 ? (
            <Item label={say('väg upp saknas', 'no way up')}>
              <StopSample />
            </Item>
          ) : null}
          {drawing.vias && drawing.vias.length > 0 ? (
            <Item label={say('går via någon', 'passes through someone')}>
              <ViaSample />
            </Item>
          ) : null}
        </div>
      </fieldset>
      <fieldset>
        <legend>{say('Ramen säger vad det bygger på', 'The frame says what it rests on')}</legend>
        <div>
          {frameOrder.filter(framed).map((line) => (
            <Item key={line} label={say(...frameNames[line])}>
              <FrameSample line={line} />
            </Item>
          ))}
        </div>
      </fieldset>
      <div className="last">
        {declared.length > 0 ? (
          <fieldset>
            <legend>{say('Områden', 'Areas')}</legend>
            <div>
              {declared.map(({ colour, name }) => (
                <Check key={colour} out={areas} value={colour} label={name}>
                  <AreaIcon area={colour} />
                  <svg className="swatch" width="16" height="20" aria-hidden="true">
                    <rect width="16" height="20" fill={`url(#p-${areaClasses[colour]})`} />
                  </svg>
                </Check>
              ))}
            </div>
          </fieldset>
        ) : null}
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
    </div>
  );
}
