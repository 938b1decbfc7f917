/** A selection: an expression that picks parties and the flows among them, with what it found. */
import { type FormEvent, useEffect, useId, useState } from 'react';
import { Refusal } from '../../client/ask.ts';
import { mermaidOf } from '../../formats/mermaid.ts';
import { selectionRows } from '../../formats/rows/selection-rows.ts';
import { useAddress } from '../address/address.ts';
import { Here, To, ToEntity } from '../address/place.tsx';
import { SelectionDocument, type SelectionQuery } from '../ask/documents.generated.ts';
import { type AskedDocument, useAnswer } from '../ask/use-answer.ts';
import { useAreas } from '../language/areas.ts';
import { count, useSay } from '../language/say.ts';
import { entityKinds, levelNames } from '../language/words.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { BasisLine, Partial } from '../parts/basis-line.tsx';
import { FlowDrawer, useOpenFlow } from '../parts/flow-drawer.tsx';
import { FlowTable } from '../parts/flow-table.tsx';
import { GetMenu } from '../parts/get-menu.tsx';
import { RefusedWords, Shown } from '../parts/states.tsx';
import { AreaTag } from '../parts/tags.tsx';
import { areaForm, SelectionHelp } from './selection-help.tsx';

type Answer = NonNullable<SelectionQuery['select']>;

function Parties({ answer }: { answer: Answer }) {
  const say = useSay();
  const { get } = useAddress();
  const caption = count(
    say,
    answer.total,
    ['aktör eller forum', 'actor or forum'],
    ['aktörer eller forum', 'actors or forums'],
  );
  const { hasNextPage, endCursor } = answer.pageInfo;
  return (
    <section>
      <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Namn', 'Name')}</th>
              <th scope="col">{say('Vad det är', 'What it is')}</th>
              <th scope="col">{say('Nivå', 'Level')}</th>
              <th scope="col">{say('Område', 'Area')}</th>
            </tr>
          </thead>
          <tbody>
            {answer.edges.map(({ node: { id, name, kind, levels, areas } }) => (
              <tr key={id}>
                <th scope="row">
                  <ToEntity id={id}>{name}</ToEntity>
                </th>
                <td>{say(...entityKinds[kind])}</td>
                <td>{levels.map((level) => say(...levelNames[level])).join(', ') || '–'}</td>
                <td>
                  <span className="tags">
                    {areas.map((area) => (
                      <AreaTag key={area} area={area} />
                    ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="act">
        {get('after') ? (
          <Here className="btn" change={{ after: undefined }}>
            {say('Till början', 'To the beginning')}
          </Here>
        ) : null}
        {hasNextPage && endCursor ? (
          <Here className="btn" change={{ after: endCursor }}>
            {say('Visa nästa 100', 'Show the next 100')}
          </Here>
        ) : null}
      </p>
    </section>
  );
}

/** The ways on and back through the flows; a page that is not full is the last. */
function FlowPages({ answer: { flows, flowsTotal } }: { answer: Answer }) {
  const say = useSay();
  const { get } = useAddress();
  const last = flows.length === 100 && flowsTotal > 100 ? flows.at(-1)?.id : undefined;
  return (
    <p className="act">
      {get('flowsAfter') ? (
        <Here className="btn" change={{ flowsAfter: undefined, flow: undefined }}>
          {say('Till de första flödena', 'To the first flows')}
        </Here>
      ) : null}
      {last ? (
        <Here className="btn" change={{ flowsAfter: last, flow: undefined }}>
          {say('Visa nästa 100 flöden', 'Show the next 100 flows')}
        </Here>
      ) : null}
    </p>
  );
}

function Found({ answer, asked }: { answer: Answer; asked: AskedDocument }) {
  const say = useSay();
  const { get } = useAddress();
  const open = useOpenFlow(answer.flows);
  const flowCaption = count(say, answer.flowsTotal, ['flöde', 'flow'], ['flöden', 'flows']);
  if (answer.total === 0)
    return (
      <p className="note">
        {say(
          'Uttrycket väljer ingen. Ta bort ett villkor, eller se hur uttryck skrivs.',
          'The expression picks nobody. Take a condition away, or see how expressions are written.',
        )}
      </p>
    );
  return (
    <div className="found">
      <div className="bar">
        <p className="finding">{answer.sentence}</p>
        <div>
          <To path="/map" change={{ select: get('selection') }} className="btn">
            {say('Visa på kartan', 'Show on the map')}
          </To>
          <GetMenu
            name="selection"
            rows={selectionRows(answer)}
            json={answer}
            mermaid={mermaidOf(answer.flows)}
            asked={[{ question: 'select', variables: asked.variables }]}
            revision={answer.revision}
          />
        </div>
      </div>
      <BasisLine answer={answer} extent={flowCaption} />
      <Partial answer={answer} />
      <Parties answer={answer} />
      {answer.flowsTotal > 0 ? (
        <section>
          <div className={open ? 'work' : undefined}>
            <FlowTable flows={answer.flows} caption={flowCaption} />
            {open ? <FlowDrawer flow={open} /> : null}
          </div>
          <FlowPages answer={answer} />
        </section>
      ) : null}
    </div>
  );
}

/** What the service says of a mistake, where the expression is written. */
function Mistake({ error }: { error: Error }) {
  return (
    <div className="note bad" role="alert">
      <RefusedWords error={error} />
    </div>
  );
}

/** The box and what it found. */
export function SelectionBox() {
  const say = useSay();
  const areas = useAreas();
  const id = useId();
  const { get, change, landscape } = useAddress();
  const expression = get('selection') ?? '';
  const [text, setText] = useState(expression);
  useEffect(() => setText(expression), [expression]);
  const [after, flowsAfter] = [get('after'), get('flowsAfter')];
  const answer = useAnswer(
    SelectionDocument,
    expression === ''
      ? undefined
      : {
          expression,
          landscape,
          ...(after ? { after } : {}),
          ...(flowsAfter ? { flowsAfter } : {}),
        },
  );
  const ask = (event: FormEvent) => {
    event.preventDefault();
    change({
      selection: text.trim() || undefined,
      after: undefined,
      flowsAfter: undefined,
      flow: undefined,
    });
  };
  const refused = answer.error instanceof Refusal && !answer.isFetching ? answer.error : undefined;
  return (
    <section className="panel pad selection" aria-labelledby="selection-title">
      <h2 id="selection-title">{say('Välj med ett uttryck', 'Select by an expression')}</h2>
      <form className="filter-row" onSubmit={ask} role="search" aria-labelledby="selection-title">
        <div className="field">
          <label htmlFor={id}>
            {say(
              'Aktörer, forum och flödena mellan dem',
              'Actors, forums and the flows among them',
            )}
          </label>
          <input
            id={id}
            value={text}
            spellCheck={false}
            autoCapitalize="off"
            placeholder={[areaForm(areas.at(-1)), 'nivå:lokal'].filter(Boolean).join(' and ')}
            aria-invalid={refused !== undefined}
            aria-describedby={`${id}-mistake`}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <button type="submit" className="btn primary">
          {say('Välj', 'Select')}
        </button>
      </form>
      <div id={`${id}-mistake`}>{refused ? <Mistake error={refused} /> : null}</div>
      <SelectionHelp />
      {expression !== '' && !refused ? (
        <>
          <Shown answer={answer}>
            {({ select }) => (select ? <Found answer={select} asked={answer.asked} /> : null)}
          </Shown>
          <AsGraphql asked={answer.asked} />
        </>
      ) : null}
    </section>
  );
}
