/** The menu of files, with what makes them. */
import { Menu, MenuButton, MenuItem, MenuProvider } from '@ariakit/react';
import { useRef, useState } from 'react';
import { isOf } from '../../formats/format.ts';
import { json as jsonFormat } from '../../formats/json.ts';
import { mermaid as mermaidFormat } from '../../formats/mermaid.ts';
import { useSay } from '../language/say.ts';
import { pngOf, svgOf } from '../picture/save-picture.ts';
import { fileAddress, useFormats } from './answer-files.ts';
import type { Gettable } from './get-menu.tsx';
import { save, saveTable, text } from './save.ts';

function pictureIn(selector: string): SVGSVGElement {
  const found = document.querySelector<SVGSVGElement>(selector);
  if (!found) throw new Error(`There is no picture "${selector}" on the page.`);
  return found;
}

interface Made {
  readonly label: string;
  readonly ending: string;
  readonly get: () => void | Promise<void>;
}

/** The revision an answer says it is of, or the first of several. */
function revisionIn(json: unknown): number | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { revision } = json as { readonly revision?: unknown };
  if (typeof revision === 'number') return revision;
  return Object.values(json)
    .map((one) => (one as { readonly revision?: unknown } | null)?.revision)
    .find((one) => typeof one === 'number');
}

const isSome = (rows: Gettable['rows']): rows is NonNullable<Gettable['rows']> =>
  typeof rows === 'function' || (rows?.length ?? 0) > 0;

/** The files the page itself makes; pictures as they are drawn on it. */
function useMade({ name, rows, json, mermaid, picture, ...shown }: Gettable): readonly Made[] {
  const say = useSay();
  const revision = shown.revision ?? revisionIn(json);
  const made: Made[] = [];
  const add = (label: string, ending: string, content: () => Blob | Promise<Blob>) =>
    made.push({ label, ending, get: async () => save(`${name}.${ending}`, await content()) });
  if (picture) {
    add('SVG', 'svg', async () => text('image/svg+xml', await svgOf(pictureIn(picture))));
    add('PNG', 'png', () => pngOf(pictureIn(picture)));
  }
  if (isSome(rows))
    for (const [label, ending] of [
      ['Excel', 'xlsx'],
      ['CSV', 'csv'],
    ] as const)
      made.push({
        label,
        ending,
        get: async () => {
          const all = typeof rows === 'function' ? await rows() : rows;
          await saveTable(all, { name, ending, language: say.language, revision });
        },
      });
  if (json) add('JSON', 'json', () => text(jsonFormat.mediaType, JSON.stringify(json, null, 2)));
  if (mermaid) add('Mermaid', 'mmd', () => text(mermaidFormat.mediaType, mermaid));
  return made;
}

/** Links to the files the service writes of what is asked; none while it is not known which those are. */
function useWritten({ asked = [], revision }: Gettable, isWanted: boolean) {
  const say = useSay();
  const formats = useFormats(isWanted && asked.length > 0);
  return asked.flatMap((one) =>
    formats
      .filter((format) => isOf(format, one.question))
      .map((format) => ({
        label: say(format.says.SV, format.says.EN),
        ending: format.ending,
        href: fileAddress(one, format, revision),
      })),
  );
}

/** A menu of the formats; it waits for the answer that the files are made of. */
export function FilesMenu(gettable: Gettable) {
  const say = useSay();
  const [said, setSaid] = useState('');
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const isWaiting = 'json' in gettable && gettable.json === undefined;
  const all = useMade(gettable);
  const written = useWritten(gettable, isOpen);
  const made = all.filter(({ ending }) => written.every((one) => one.ending !== ending));
  const copyLink = async () => {
    await navigator.clipboard.writeText(location.href);
    setSaid(say('Länken är kopierad.', 'The link is copied.'));
  };
  const saved = (label: string) => setSaid(say(`${label} är hämtad.`, `${label} is saved.`));
  return (
    <>
      <MenuProvider open={isOpen} setOpen={setOpen}>
        <MenuButton ref={trigger} className="btn" disabled={isWaiting} accessibleWhenDisabled>
          {say('Hämta', 'Get')} <span aria-hidden="true">▾</span>
          {isWaiting ? (
            <span className="sr">{say(' (inget svar än)', ' (no answer yet)')}</span>
          ) : null}
        </MenuButton>
        <Menu className="menu" gutter={4}>
          {written.map(({ label, href }) => (
            <MenuItem
              key={href}
              className="menu-item"
              render={<a href={href} download />}
              onClick={() => saved(label)}
            >
              {label}
            </MenuItem>
          ))}
          {made.map(({ label, get }) => (
            <MenuItem
              key={label}
              className="menu-item"
              onClick={async () => {
                await get();
                saved(label);
              }}
            >
              {label}
            </MenuItem>
          ))}
          <MenuItem className="menu-item" onClick={copyLink}>
            {say('Kopiera länk', 'Copy link')}
          </MenuItem>
        </Menu>
      </MenuProvider>
      <span className="sr" role="status">
        {said}
      </span>
    </>
  );
}
