/** `/answers/<question>.<ending>`: any answer in any of its formats; `/flows.csv` and the like: what others fetch again; `/formats.json`: which there are. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { readingFor } from '../../engine/questions/published.ts';
import { KnowledgeError } from '../../errors.ts';
import { type Asked, type Asking, type Format, lists } from '../../formats/format.ts';
import { formats, formatsOf } from '../../formats/formats.ts';
import { fileQuestions, type Taken } from '../files/file-questions.ts';
import { readAsked } from '../files/read-asked.ts';
import { writeBeside } from '../files/write-beside.ts';
import { writeFile } from '../files/write-file.ts';
import { keepFiles, type MadeFile } from './kept-files.ts';
import { type FileMaker, type FileSent, filesKept, orExplain, sendFile } from './send-file.ts';

/** Sends an answer in a format. */
export type SendAnswer = (
  request: FastifyRequest,
  reply: FastifyReply,
  format: Format,
  asked: Asked,
  file: Pick<FileSent, 'name' | 'isToKeep'>,
) => Promise<unknown>;

/** Who answers for a request, and whether nothing was left out since time was up. */
export interface AskedFor extends Pick<Asking, 'execute' | 'time'> {
  isWhole(): boolean;
}

/** With the letters it is written in, unless it is bytes. */
function typeOf({ mediaType }: Format): string {
  return /^text\/|json|xml/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
}

/**
 * Writes answers for requests, each once for a revision; what takes time in a thread of its own.
 *
 * @param askFor - answers documents for a request, as `/graphql` would
 * @param keptBytes - how much memory the files may take that are kept
 */
export function answerSender(
  app: FastifyInstance,
  maker: FileMaker,
  askFor: (request: FastifyRequest) => AskedFor,
  keptBytes: number,
): SendAnswer {
  const kept = keepFiles(keptBytes, maker.edition);
  const thread = writeBeside();
  app.addHook('onClose', () => thread.close());
  const make = async (request: FastifyRequest, format: Format, asked: Asked): Promise<MadeFile> => {
    const { readings } = maker;
    const current = readings.current();
    const asking = askFor(request);
    const at = (revision?: number) => readingFor({ current, readings }, revision);
    const file = await writeFile(format, { ...asking, at }, asked, thread.write);
    return { file, isWhole: asking.isWhole() };
  };
  return (request, reply, format, asked, file) =>
    sendFile(request, reply, maker, { ...file, type: typeOf(format) }, () =>
      kept([format.name, asked], () => make(request, format, asked)),
    );
}

/** `upstream-<party>.csv`: the question and the ids it is asked of. */
function nameOf({ question, variables }: Asked, { ending }: Format): string {
  const ids = ['landscape', 'place', 'of', 'from', 'to', 'id'].flatMap((name) => {
    const id = variables[name];
    return typeof id === 'string' && /^[a-z0-9-]{1,80}$/.test(id) ? [id] : [];
  });
  return `${[question, ...ids].join('-')}.${ending}`;
}

/** The formats as pages and programs read them. */
const listed = formats.map(({ name, says, mediaType, ending, of }) => ({
  name,
  says,
  mediaType,
  ending,
  of,
}));

/** The question and the format that a file's name means. */
function fileNamed(name: string, questions: ReadonlyMap<string, Taken>) {
  const dot = name.lastIndexOf('.');
  const [question, ending] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1)];
  const taken = questions.get(question);
  if (taken === undefined)
    throw new KnowledgeError('UNKNOWN_FILE', `There are no files of "${question}".`, {
      hint: `There are of ${[...questions.keys()].join(', ')}.`,
    });
  const found = formatsOf(question);
  const format = found.find((one) => one.ending === ending);
  if (format === undefined)
    throw new KnowledgeError('UNKNOWN_FILE', `"${question}" is not written as ".${ending}".`, {
      hint: `It is written as ${found.map((one) => `.${one.ending}`).join(', ')}.`,
    });
  return { question, taken, format };
}

/** The lists that analysts fetch again and again, at addresses that stay. */
const fetchedAgain = [...lists, 'coverage'].flatMap((question) =>
  formatsOf(question).map(({ ending }) => `${question}.${ending}`),
);

/** Serves answers of the current revision, or of the one asked for; the tag changes with the revision. */
export function addAnswerFiles(
  app: FastifyInstance,
  schema: GraphQLSchema,
  send: SendAnswer,
): void {
  const questions = fileQuestions(schema);
  app.get('/formats.json', (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(listed),
  );
  type Queried = FastifyRequest<{ Querystring: Record<string, string> }>;
  const sendNamed = (file: string, request: Queried, reply: FastifyReply) =>
    orExplain(reply, async () => {
      const { question, taken, format } = fileNamed(file, questions);
      const asked = readAsked(schema, question, taken, request.query);
      return send(request, reply, format, asked, { name: nameOf(asked, format), isToKeep: true });
    });
  type Named = FastifyRequest<{ Params: { file: string }; Querystring: Record<string, string> }>;
  app.get('/answers/:file', filesKept, (request: Named, reply) =>
    sendNamed(request.params.file, request, reply),
  );
  for (const file of fetchedAgain)
    app.get(`/${file}`, filesKept, (request: Queried, reply) => sendNamed(file, request, reply));
}
