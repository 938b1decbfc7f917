/** Sentences say what a question was narrowed to, so that none says of all what holds for some. */
import { afterAll, expect, test } from 'vitest';
import { narrowingNames } from '../../../src/engine/answering/narrowed.ts';
import { questions } from '../../../src/engine/questions/questions.ts';
import { howAsked } from '../../../src/service/graphql/questions/asked-how.ts';
import { testService } from '../service.ts';

const service = await testService();
afterAll(() => service.app.close());

async function sentencesOf(question: string): Promise<unknown> {
  const { data, errors } = await service.ask(
    `{ asked: ${question} { sentence english: sentence(language: EN) } }`,
  );
  expect(errors).toBeUndefined();
  const { sentence, english } = (data as { asked: Record<string, unknown> }).asked;
  return [sentence, english];
}

/** Arguments of these names that say what is asked about, or that the sentence names or counts apart already. */
const saidAlready: Readonly<Record<string, readonly string[]>> = {
  browse: ['kinds'],
  paths: ['from', 'to'],
  earliestArrival: ['from', 'to'],
  statedIn: ['document'],
  landscapeMap: ['area', 'areaId', 'role'],
  passage: ['document'],
};

test('every argument that narrows an answer is named in its sentence', () => {
  const unnamed = howAsked().flatMap(({ name, arguments: all }) => {
    const question = questions.find((one) => one.name === name);
    const named = (question && 'narrowedBy' in question && question.narrowedBy) || [];
    const passed = [...named, ...(saidAlready[name] ?? [])];
    return all
      .map((one) => one.name)
      .filter((one) => (narrowingNames as readonly string[]).includes(one))
      .filter((one) => !passed.includes(one))
      .map((one) => `${name}.${one}`);
  });
  expect(unnamed).toEqual([]);
});

test('that nobody gives anything of one kind is not said of everything', async () => {
  const asked = 'upstream(of: "lokalt-rad", filter: { kinds: [FUNDING], certain: true })';
  expect(await sentencesOf(asked)).toEqual([
    'Bara finansiering, säkra uppgifter: Ingen källa säger att någon lämnar något till Lokalt råd.',
    'Only funding, certain facts: No source says that anybody gives anything to Local council.',
  ]);
  expect(await sentencesOf('breaks(filter: { kinds: [FUNDING, SUPPORT] })')).toEqual([
    expect.stringMatching(/^Bara finansiering eller stöd: Flödet stannar /),
    expect.stringMatching(/^Only funding or support: Flow stops /),
  ]);
});

test('a question that nothing narrows tells its sentence as it is', async () => {
  expect(await sentencesOf('upstream(of: "lokalt-rad", filter: { kinds: null })')).toEqual([
    'En aktör eller ett forum lämnar något direkt till Lokalt råd: Utbildningsråd.',
    'One actor or forum gives something directly to Local council: Education council.',
  ]);
});

test('why flow stops is said of the flows asked for', async () => {
  const { data } = await service.ask(
    '{ breaks(filter: { kinds: [DELIVERY] }) { breaks { reason } } }',
  );
  const { breaks } = data as { breaks: { breaks: { reason: string }[] } };
  expect(breaks.breaks.length).toBeGreaterThan(0);
  for (const { reason } of breaks.breaks) expect(reason).toMatch(/^Bara leverans: /);
});
