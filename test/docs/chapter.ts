/** A chapter of the docs, step by step: what it says to type, what it shows of what comes, and what it says to write. */

/** A command, with lines that come in what it prints. */
interface Typed {
  readonly types: string;
  readonly shows: readonly string[];
}

/** Text for a file: at its end, or one word in the place of another. */
interface Written {
  readonly file: string;
  readonly adds?: string;
  readonly puts?: readonly [from: string, to: string];
}

export type Step = Typed | Written;

const fences = /^```(console|yaml)\n([\s\S]*?)^```$/gm;

/** The steps in their order; the first line of what is to be written says where it goes. */
export function stepsOf(chapter: string): Step[] {
  return [...chapter.matchAll(fences)].flatMap(([, kind, text = '']): Step[] =>
    kind === 'console' ? typedIn(text) : [writtenIn(text)],
  );
}

function typedIn(text: string): Typed[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((block) => {
      const [types = '', ...shows] = block.trimEnd().split('\n');
      return { types, shows };
    });
}

function writtenIn(text: string): Written {
  const [head = '', ...lines] = text.split('\n');
  const [, file = '', what = ''] = /^# (\S+), (.*)$/.exec(head) ?? [];
  const [, from, to] = /^(?:byt|put) (\S+) (?:mot|in the place of) (\S+)$/.exec(what) ?? [];
  if (from === undefined || to === undefined) return { file, adds: lines.join('\n') };
  return { file, puts: what.startsWith('byt') ? [from, to] : [to, from] };
}
