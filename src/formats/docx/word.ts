/** A Markdown tree (mdast) as a Word document: headings, lists, tables and links as Word itself has them. */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { List, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { sameBytes } from './same-bytes.ts';

/** What a document says of itself. */
export interface OfDocument {
  readonly title: string;
  readonly language: 'sv' | 'en';
  /** When what it tells was published; it bears this date rather than that of its writing. */
  readonly asOf: string;
}

/** The same tree gives the same bytes. */
export async function wordOf(tree: Root, about: OfDocument): Promise<Uint8Array> {
  const document = new Document({
    title: about.title,
    creator: 'Kompetenslandskap',
    styles: { default: { document: { run: styleOf(about.language) } } },
    sections: [{ children: tree.children.flatMap(blocksOf) }],
  });
  return sameBytes(await Packer.toBuffer(document), about.asOf);
}

/** The language stands in the style, so that Word proofreads and reads aloud in it. */
const styleOf = (language: OfDocument['language']) => ({
  font: 'Calibri',
  size: 22,
  language: { value: language === 'sv' ? 'sv-SE' : 'en-GB' },
});

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

function blocksOf(node: RootContent): FileChild[] {
  if (node.type === 'heading') {
    const level = headings[node.depth - 1] ?? HeadingLevel.HEADING_4;
    return [new Paragraph({ heading: level, children: runsOf(node.children) })];
  }
  if (node.type === 'paragraph')
    return [new Paragraph({ spacing: { after: 120 }, children: runsOf(node.children) })];
  if (node.type === 'list') return itemsOf(node, 0);
  return node.type === 'table' ? [tableOf(node), new Paragraph({})] : [];
}

/** The first paragraph of an item bears its sign; what follows stands indented under it. */
function itemsOf({ children }: List, level: number): Paragraph[] {
  return children.flatMap((item) =>
    item.children.flatMap((child, at) => {
      if (child.type === 'list') return itemsOf(child, level + 1);
      if (child.type !== 'paragraph') return [];
      const children = runsOf(child.children);
      const beside = { indent: { left: 720 * (level + 1) } };
      return [new Paragraph({ children, ...(at === 0 ? { bullet: { level } } : beside) })];
    }),
  );
}

/** The first row is the head, told again on each page. */
function tableOf({ align, children }: Table): WordTable {
  return new WordTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: children.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          cantSplit: true,
          children: row.children.map((cell, column) =>
            cellOf(cell.children, align?.[column], at === 0),
          ),
        }),
    ),
  });
}

function cellOf(
  content: readonly PhrasingContent[],
  align: 'left' | 'right' | 'center' | null | undefined,
  isHead: boolean,
): TableCell {
  const alignment = align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    margins: { left: 80, right: 80 },
    children: [new Paragraph({ alignment, children: runsOf(content, isHead) })],
  });
}

function runsOf(content: readonly PhrasingContent[], bold = false): ParagraphChild[] {
  return content.flatMap((node): ParagraphChild[] => {
    if (node.type === 'text') return [new TextRun({ text: node.value, bold })];
    if (node.type === 'break') return [new TextRun({ break: 1 })];
    if (node.type === 'strong') return runsOf(node.children, true);
    if (node.type !== 'link') return [];
    const children = node.children.flatMap((one) =>
      one.type === 'text' ? [new TextRun({ text: one.value, style: 'Hyperlink', bold })] : [],
    );
    return [new ExternalHyperlink({ link: node.url, children })];
  });
}
