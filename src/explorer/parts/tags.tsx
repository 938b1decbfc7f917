/** Short marks of what something is, where it belongs and how firm it is. */
import type {
  AreaColour,
  EntityKind,
  FlowKind,
  Level,
  Standing,
} from '../../client/words.generated.ts';
import { useSay } from '../language/say.ts';
import { entityKinds, flowKinds, levelNames, standings } from '../language/words.ts';
import { AreaIcon, areaClasses, FlowSign } from './icons.tsx';
import { standingLine } from './standing-line.ts';

export { type StandingLine, standingLine } from './standing-line.ts';

export function AreaTag({ area }: { area: AreaColour }) {
  const say = useSay();
  return (
    <span className={`tag area ${areaClasses[area]}`}>
      <AreaIcon area={area} />
      {say.area(area)}
    </span>
  );
}

export function StandingTag({ standing }: { standing: Standing }) {
  const say = useSay();
  return <span className={`tag ${standingLine(standing)}`}>{say(...standings[standing])}</span>;
}

export function KindTag({ kind }: { kind: EntityKind }) {
  const say = useSay();
  return <span className="tag">{say(...entityKinds[kind])}</span>;
}

export function LevelTag({ level }: { level: Level }) {
  const say = useSay();
  return <span className="tag">{say(...levelNames[level])}</span>;
}

export function FlowTag({ kind }: { kind: FlowKind }) {
  const say = useSay();
  return (
    <span className="tag">
      <FlowSign kind={kind} />
      {say(...flowKinds[kind])}
    </span>
  );
}
