/** What if: takes away parties and flows, or adds flows, in thought, and tells what would change. */

import { flowRows } from '../../formats/rows/flow-rows.ts';
import { useAddress } from '../address/address.ts';
import { To } from '../address/place.tsx';
import { WhatIfDocument, type WhatIfQuery } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useSay } from '../language/say.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { Partial } from '../parts/basis-line.tsx';
import { GetMenu } from '../parts/get-menu.tsx';
import { HowToCite } from '../parts/how-to-cite.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Shown } from '../parts/states.tsx';
import { BeforeAfter } from './before-after-picture.tsx';
import { ChangeForm } from './change-form.tsx';
import { Changes, useChange } from './changes.tsx';
import { Suggestions } from './suggestions.tsx';
import { Between, Ended, Joints, Part, Parties, Reaches, Turned, Unkept } from './what-changes.tsx';

type WhatIf = NonNullable<WhatIfQuery['whatIf']>;

function Answer({ answer }: { answer: WhatIf }) {
  const say = useSay();
  const lost = say('når inte längre', 'no longer comes to');
  const gained = say('når nu', 'now comes to');
  return (
    <>
      <Partial answer={answer} />
      <div className="ans" role="status">
        <p className="lead">{answer.leadInWords}</p>
        <p>{answer.furtherInWords}</p>
      </div>
      <BeforeAfter answer={answer} />
      <details className="on-demand whole-told">
        <summary>{say('Hela svaret i ord', 'The whole answer in words')}</summary>
        <p>{answer.sentence}</p>
      </details>
      <Part title={say('Flöden som upphör', 'Flows that end')} number={answer.goneFlowsTotal}>
        <Ended endedFlows={answer.endedFlows} />
      </Part>
      <Part
        title={say('Står kvar utan den som höll i det', 'Left without whoever kept it going')}
        number={answer.leftAloneTotal}
      >
        <Parties parties={answer.leftAlone} />
      </Part>
      <Part
        title={say('Flöden som ingen då håller i', 'Flows that nobody then sees to')}
        number={answer.unkeptFlowsTotal}
      >
        <Unkept flows={answer.unkeptFlows} />
      </Part>
      <Part
        title={say('Efterfrågan som inte längre når fram', 'Demand that no longer arrives')}
        number={answer.lostTotal}
      >
        <Reaches reaches={answer.lost} title={lost} name="lost" />
      </Part>
      <Part
        title={say('Efterfrågan som nu når fram', 'Demand that now arrives')}
        number={answer.gained.length}
      >
        <Reaches reaches={answer.gained} title={gained} name="gained" />
      </Part>
      <Part
        title={say('Får inte längre någon efterfrågan', 'No demand comes to them any more')}
        number={answer.cutOff.length}
      >
        <Parties parties={answer.cutOff} />
      </Part>
      <Part
        title={say('Blir inte längre hörda av någon', 'No longer heard by anybody')}
        number={answer.unheard.length}
      >
        <Parties parties={answer.unheard} />
      </Part>
      <Part
        title={say('Områden och nivåer som skiljs åt', 'Areas and levels that come apart')}
        number={answer.apart.length}
      >
        <Joints joints={answer.apart} />
      </Part>
      <Part
        title={say('Områden och nivåer som knyts ihop', 'Areas and levels that are joined')}
        number={answer.joined.length}
      >
        <Joints joints={answer.joined} />
      </Part>
      <Part
        title={say('Efterfrågan mellan områden och nivåer', 'Demand between areas and levels')}
        number={answer.between.length}
      >
        <Between between={answer.between} />
      </Part>
      <Part
        title={say('Avstämningar som ändras', 'Checks that change')}
        number={answer.turnedTotal}
      >
        <Turned turned={answer.turned} />
      </Part>
      <Part
        title={say('Når alla som de nådde förut', 'Keep all their reach')}
        number={answer.wholeTotal}
      >
        <Parties parties={answer.whole} />
      </Part>
    </>
  );
}

/** The page. */
export function Page() {
  const say = useSay();
  const { landscape } = useAddress();
  const { remove, flows, added } = useChange();
  const isAsked = remove.length + flows.length + added.length > 0;
  const answer = useAnswer(
    WhatIfDocument,
    isAsked
      ? {
          landscape,
          ...(remove.length > 0 ? { removeParties: [...remove] } : {}),
          ...(flows.length > 0 ? { removeFlows: [...flows] } : {}),
          ...(added.length > 0
            ? { addFlows: added.map(({ kind, from, to }) => ({ kind, from, to })) }
            : {}),
        }
      : undefined,
  );
  const whatIf = isAsked ? answer.data?.whatIf : undefined;
  return (
    <>
      <PageHead title={say('Vad händer om …', 'What if …')} answer={whatIf}>
        {isAsked
          ? null
          : say(
              'Ta bort aktörer och forum eller lägg till flöden i tanken och se vad som ändras. Inget sparas: ändringen finns bara i adressen, som går att dela.',
              'Take away parties or add flows in thought and see what changes. Nothing is stored: the change is only in the address, which can be shared.',
            )}
      </PageHead>
      <Changes />
      {isAsked ? null : <ChangeForm />}
      {isAsked ? (
        <>
          <div className="bar change-bar noprint">
            <To className="btn" path="/coverage">
              {say('Till täckningen som den är', 'To the coverage as it is')}
            </To>
            <GetMenu
              name={say('vad-hander-om', 'what-if')}
              rows={flowRows((whatIf?.endedFlows ?? []).map(({ flow }) => flow))}
              json={answer.data}
              asked={[{ question: 'what-if', variables: answer.asked.variables }]}
              revision={whatIf?.revision}
            />
          </div>
          <Shown answer={answer}>
            {(shown) =>
              shown.whatIf ? (
                <>
                  <Answer answer={shown.whatIf} />
                  <HowToCite title={say('Vad händer om …', 'What if …')} answer={shown.whatIf} />
                </>
              ) : null
            }
          </Shown>
          <details className="change-more noprint">
            <summary>{say('Ändra mer', 'Change more')}</summary>
            <ChangeForm />
          </details>
          {answer.error ? (
            <p className="more">
              {say(
                'Ångra det som inte finns bland ändringarna ovan, eller börja om.',
                'Undo what does not exist among the changes above, or start over.',
              )}
            </p>
          ) : null}
          <AsGraphql asked={answer.asked} />
        </>
      ) : (
        <Suggestions />
      )}
    </>
  );
}
