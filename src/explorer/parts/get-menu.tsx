/** What is on screen as a file: SVG, PNG, CSV with ids, JSON, Mermaid, or the link to it. */
import { Menu, MenuButton, MenuItem, MenuProvider } from '@ariakit/react';
import Papa from 'papaparse';
import { useRef, useState } from 'react';
import { useSay } from '../language/say.ts';
import { pngOf, svgOf } from '../picture/save-picture.ts';

/** What can be got; a format that is left out is not offered. */
export interface Gettable {
  /** The name of the files, without ending. */
  readonly name: string;
  /** Rows with the ids in columns of their own; the keys of the first row are the heads. */
  readonly rows?: readonly Readonly<Record<string, string | number>>[];
  /** The answer as the API gave it. */
  readonly json?: unknown;
  /** A Mermaid flowchart. */
  readonly mermaid?: string;
  /** Where the picture is found on the page. */
  readonly picture?: string;
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

/** Opened by spreadsheets as it stands: UTF-8 with a mark, and nothing a cell could take for a formula. */
function csvOf(rows: NonNullable<Gettable['rows']>): string {
  return `\ufeff${Papa.unparse([...rows], { escapeFormulae: true })}\r\n`;
}

function pictureIn(selector: string): SVGSVGElement {
  const found = document.querySelector<SVGSVGElement>(selector);
  if (!found) throw new Error(`There is no picture "${selector}" on the page.`);
  return found;
}

/** "Get": a menu of the formats. */
export function GetMenu({ name, rows, json, mermaid, picture }: Gettable) {
  const say = useSay();
  const [said, setSaid] = useState('');
  const trigger = useRef<HTMLButtonElement>(null);
  const formats: [label: string, get: () => void | Promise<void>][] = [];
  if (picture) {
    formats.push([
      'SVG',
      () => save(`${name}.svg`, text('image/svg+xml', svgOf(pictureIn(picture)))),
    ]);
    formats.push(['PNG', async () => save(`${name}.png`, await pngOf(pictureIn(picture)))]);
  }
  if (rows) formats.push(['CSV', () => save(`${name}.csv`, text('text/csv', csvOf(rows)))]);
  if (json)
    formats.push([
      'JSON',
      () => save(`${name}.json`, text('application/json', JSON.stringify(json, null, 2))),
    ]);
  if (mermaid) formats.push(['Mermaid', () => save(`${name}.mmd`, text('text/plain', mermaid))]);
  const copyLink = async () => {
    await navigator.clipboard.writeText(location.href);
    setSaid(say('Länken är kopierad.', 'The link is copied.'));
  };
  return (
    <>
      <MenuProvider>
        <MenuButton ref={trigger} className="btn">
          {say('Hämta', 'Get')} <span aria-hidden="true">▾</span>
        </MenuButton>
        <Menu className="menu" gutter={4}>
          {formats.map(([label, get]) => (
            <MenuItem
              key={label}
              className="menu-item"
              onClick={async () => {
                await get();
                setSaid(say(`${label} är hämtad.`, `${label} is saved.`));
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
