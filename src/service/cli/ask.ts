/** `ask`: a question put to the published landscape, answered in sentences and a table. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { askDocument } from '../../client/ask-documents.ts';
import { lifts } from '../../engine/flows/flow-graph.ts';
import {
  AreaColour,
  Basis,
  FlowKind,
  FlowSide,
  Level,
  Standing,
  Strength,
} from '../../model/words.ts';
import { type View, views } from './ask-views.ts';
import type { Run } from './run.ts';
import { withQuestions } from './with-questions.ts';

interface Question {
  readonly name: string;
  readonly says: string;
  /** Names of the positional words, each the GraphQL variable it fills. */
  readonly words: readonly string[];
  /** Which of the words are whole numbers. */
  readonly numbers?: readonly string[];
  readonly options: readonly (
    | 'depth'
    | 'filter'
    | 'lift'
    | 'first'
    | 'on'
    | 'landscape'
    | 'revision'
  )[];
  readonly example: string;
}

const questions: readonly Question[] = [
  {
    name: 'upstream',
    says: 'Who feeds this party, directly or through others?',
    words: ['of'],
    options: ['depth', 'filter', 'lift', 'first', 'landscape', 'revision'],
    example: 'upstream lokal-kompetensverkstad',
  },
  {
    name: 'downstream',
    says: 'Whom does this party feed?',
    words: ['of'],
    options: ['depth', 'filter', 'lift', 'first', 'landscape', 'revision'],
    example: 'downstream branschforum --depth 2 --kinds DEMAND,ORDER',
  },
  {
    name: 'paths',
    says: 'How does something get from one party to another, and if not, where does it break?',
    words: ['from', 'to'],
    options: ['filter', 'lift', 'first', 'landscape', 'revision'],
    example: 'paths branschforum samverkansrad-forberedande-insatser --kinds DEMAND',
  },
  {
    name: 'loops',
    says: 'Where do flows come back, and as what?',
    words: [],
    options: ['filter', 'first', 'landscape', 'revision'],
    example: 'loops --landscape sormland',
  },
  {
    name: 'breaks',
    says: 'Where does flow stop?',
    words: [],
    options: ['filter', 'first', 'landscape', 'revision'],
    example: 'breaks --areas YELLOW',
  },
  {
    name: 'earliest-arrival',
    says: 'Raised in one party at a date, when is it at the earliest dealt with in another?',
    words: ['from', 'to', 'since'],
    options: ['filter', 'lift', 'landscape', 'revision'],
    example: 'earliest-arrival programrad lokal-kompetensverkstad 2026-08',
  },
  {
    name: 'mandate',
    says: 'Who charged this party, by which decision, and does it hold?',
    words: ['of'],
    options: ['on', 'landscape', 'revision'],
    example: 'mandate region-sormland --on 2019-06-01',
  },
  {
    name: 'meeting-preparation',
    says: 'What must be ready before a forum meets in a quarter (1 to 4)?',
    words: ['of', 'quarter'],
    numbers: ['quarter'],
    options: ['landscape', 'revision'],
    example: 'meeting-preparation branschforum 3',
  },
  {
    name: 'find',
    says: 'What is there by this name, alias or text?',
    words: ['text'],
    options: ['first', 'landscape', 'revision'],
    example: 'find naringslivschef',
  },
  {
    name: 'entity',
    says: 'All that is known of one thing, and from where.',
    words: ['id'],
    options: ['revision'],
    example: 'entity programrad',
  },
  {
    name: 'revisions',
    says: 'Which revisions are published, newest first?',
    words: [],
    options: ['first'],
    example: 'revisions',
  },
  {
    name: 'changes',
    says: 'What changed after a revision (until another, or the newest)?',
    words: ['since'],
    numbers: ['since'],
    options: ['first'],
    example: 'changes 1',
  },
];

const filterWords = {
  kinds: FlowKind.options,
  areas: AreaColour.options,
  levels: Level.options,
  standings: Standing.options,
  strengths: Strength.options,
  bases: Basis.options,
  sides: FlowSide.options,
} as const;

function whole(text: string): number {
  if (/^-?\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}

function wordsOf(allowed: readonly string[]) {
  return (text: string): string[] =>
    text.split(',').map((word) => {
      const upper = word.trim().toUpperCase();
      if (allowed.includes(upper)) return upper;
      throw new InvalidArgumentError(`"${word}" is none of ${allowed.join(', ')}.`);
    });
}

function addFilterOptions(command: Command): void {
  for (const [name, allowed] of Object.entries(filterWords))
    command.addOption(
      new Option(`--${name} <list>`, `only these, by commas: ${allowed.join(', ')}`).argParser(
        wordsOf(allowed),
      ),
    );
  command.option('--same-kind', 'never change kind of flow on the way');
  command.option('--certain', 'only flows with a certain citation');
}

const addOption = {
  depth: (command: Command) =>
    command.option('--depth <n>', 'how many steps; 1 is direct', whole, 1),
  lift: (command: Command) =>
    command.addOption(
      new Option('--lift <how>', 'count what is stated for a whole')
        .choices([...lifts])
        .default('TYPE'),
    ),
  first: (command: Command) => command.option('--first <n>', 'at most so many rows', whole),
  on: (command: Command) =>
    command.option('--on <date>', 'whether it holds on this date, such as 2019-06-01'),
  landscape: (command: Command) => command.option('--landscape <id>', 'only this landscape'),
  revision: (command: Command) =>
    command.option('--revision <n>', 'an earlier published revision', whole),
  filter: addFilterOptions,
};

type Values = Record<string, unknown>;

/** The GraphQL variables for what was typed; options left out keep the document's defaults. */
function variablesOf(question: Question, words: readonly string[], options: Values): Values {
  const filter = Object.fromEntries(
    [...Object.keys(filterWords), 'sameKind', 'certain']
      .filter((name) => options[name] !== undefined)
      .map((name) => [name, options[name]]),
  );
  const given = question.words.map((name, at) => [
    name,
    question.numbers?.includes(name) ? whole(words[at] ?? '') : words[at],
  ]);
  const plain = question.options
    .filter((name) => name !== 'filter' && options[name] !== undefined)
    .map((name) => [name, options[name]]);
  return {
    ...Object.fromEntries([...given, ...plain]),
    ...(Object.keys(filter).length > 0 ? { filter } : {}),
  };
}

/** Adds `ask` with one sub-command per question. */
export function askCommand(command: Command, run: Run): Command {
  for (const question of questions) {
    const one = command.command(question.name).description(question.says);
    for (const word of question.words) one.argument(`<${word}>`);
    for (const option of question.options) addOption[option](one);
    one
      .option('--json', 'print the answer as JSON')
      .addOption(new Option('--language <code>', 'sv or en').choices(['sv', 'en']).default('sv'))
      .addHelpText('after', `\nExample:\n  npx kompetenslandskap ask ${question.example}`)
      .action((...typed: unknown[]) => {
        const words = typed.slice(0, question.words.length) as string[];
        const options = typed[question.words.length] as Values;
        return answer(run, question, words, options);
      });
  }
  return command;
}

async function answer(run: Run, question: Question, words: readonly string[], options: Values) {
  const swedish = options.language !== 'en';
  await run(async (terminal, config) => {
    const variables = {
      ...variablesOf(question, words, options),
      ...(question.name === 'revisions' ? {} : { language: swedish ? 'SV' : 'EN' }),
    };
    const value = await withQuestions(terminal, config, (execute) =>
      execute(askDocument(question.name), variables),
    );
    const view = views[question.name] as View;
    terminal.out(options.json ? JSON.stringify(value, null, 2) : view(value, terminal, swedish));
  });
}
