/** What is on screen as a file: made by the page of what it shows, or written by the service of the same question; or the link to it. */
import { Menu, MenuButton, MenuItem, MenuProvider } from '@ariakit/react';
import { useRef, useState } from 'react';
import { csv, csvOf } from '../../formats/csv.ts';
import { type Format, isOf } from '../../formats/format.ts';
import { json as jsonFormat } from '../../formats/json.ts';
import { mermaid as mermaidFormat } from '../../formats/mermaid.ts';
import type { Row } from '../../formats/rows/row.ts';
import { useSay } from '../language/say.ts';
import { pngOf, svgOf } from '../picture/save-picture.ts';
import { type AskedFile, fileAddress, useFormats } from './answer-files.ts';

/** What can be got; a format that is left out is not offered. */
export interface Gettable {
  /** The name of the files, without ending. */
  readonly name: string;
  /** Rows with the ids in columns of their own; the keys of the first row are the heads. */
  readonly rows?: readonly Row[];
  /** The answer as the API gave it. */
  readonly json?: unknown;
  /** A Mermaid flowchart. */
  readonly mermaid?: string;
  /** Where the picture is found on the page. */
  readonly picture?: string;
  /** What is asked for it, whose other formats the service writes. */
  readonly asked?: readonly AskedFile[];
  /** The revision shown. */
  readonly revision?: number | undefined;
}

function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const text = (type: string, content: string) =>
  new Blob([content], { type: `${type};charset=utf-8` });

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

/** The files the page itself makes; pictures as they are drawn on it. */
function useMade({ name, rows, json, mermaid, picture }: Gettable): readonly Made[] {
  const say = useSay();
  const made: Made[] = [];
  const add = (label: string, ending: string, content: () => Blob | Promise<Blob>) =>
    made.push({ label, ending, get: async () => save(`${name}.${ending}`, await content()) });
  const write = ({ says, ending, mediaType }: Format, content: () => string) =>
    add(say(says.SV, says.EN), ending, () => text(mediaType, content()));
  if (picture) {
    add('SVG', 'svg', async () => text('image/svg+xml', await svgOf(pictureIn(picture))));
    add('PNG', 'png', () => pngOf(pictureIn(picture)));
  }
  if (rows) write(csv, () => csvOf(rows));
  if (json) write(jsonFormat, () => JSON.stringify(json, null, 2));
  if (mermaid) write(mermaidFormat, () => mermaid);
  return made;
}

/** "Get": a menu of the formats. */
export function GetMenu(gettable: Gettable) {
  const say = useSay();
  const [said, setSaid] = useState('');
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const made = useMade(gettable);
  const { asked = [], revision } = gettable;
  const formats = useFormats(isOpen && asked.length > 0);
  const written = asked.flatMap((one) =>
    formats
      .filter((format) => isOf(format, one.question))
      .filter(({ ending }) => made.every((own) => own.ending !== ending))
      .map((format) => ({
        label: say(format.says.SV, format.says.EN),
        href: fileAddress(one, format, revision),
      })),
  );
  const copyLink = async () => {
    await navigator.clipboard.writeText(location.href);
    setSaid(say('Länken är kopierad.', 'The link is copied.'));
  };
  const saved = (label: string) => setSaid(say(`${label} är hämtad.`, `${label} is saved.`));
  return (
    <>
      <MenuProvider open={isOpen} setOpen={setOpen}>
        <MenuButton ref={trigger} className="btn">
          {say('Hämta', 'Get')} <span aria-hidden="true">▾</span>
        </MenuButton>
        <Menu className="menu" gutter={4}>
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
