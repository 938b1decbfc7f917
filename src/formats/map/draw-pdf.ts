/** A drawing as PDF: its pages, the font embedded, and tagged, so that it is read aloud as a table with heads, lists and headings. */
import PDFDocument from 'pdfkit';
import { type Drawing, type Group, type Mark, mmPerPoint, type Part } from './drawing.ts';
import { fontFile } from './fonts.ts';

type Pdf = PDFKit.PDFDocument;
type Element = ReturnType<Pdf['struct']>;

const points = (mm: number) => mm / mmPerPoint;

function paint(
  page: Pdf,
  { fill, stroke, line = 0.2 }: { fill?: string; stroke?: string; line?: number },
): void {
  if (stroke !== undefined) page.lineWidth(points(line)).lineJoin('round');
  if (fill !== undefined && stroke !== undefined) page.fillAndStroke(fill, stroke);
  else if (fill !== undefined) page.fill(fill);
  else if (stroke !== undefined) page.stroke(stroke);
}

function draw(page: Pdf, mark: Exclude<Mark, Group>): void {
  switch (mark.kind) {
    case 'box': {
      const [x, y, width, height] = [mark.x, mark.y, mark.width, mark.height].map(points) as [
        number,
        number,
        number,
        number,
      ];
      if (mark.radius) page.roundedRect(x, y, width, height, points(mark.radius));
      else page.rect(x, y, width, height);
      paint(page, mark);
      break;
    }
    case 'line':
      page.moveTo(points(mark.from.x), points(mark.from.y));
      page.lineTo(points(mark.to.x), points(mark.to.y));
      paint(page, mark);
      break;
    case 'circle':
      page.circle(points(mark.x), points(mark.y), points(mark.radius));
      paint(page, mark);
      break;
    case 'shape':
      page.polygon(...mark.points.map(({ x, y }) => [points(x), points(y)]));
      paint(page, mark);
      break;
    case 'text':
      page
        .font(mark.bold ? 'bold' : 'regular')
        .fontSize(mark.size)
        .fillColor(mark.colour)
        .text(mark.text, points(mark.x), points(mark.y), {
          lineBreak: false,
          baseline: 'alphabetic',
        });
  }
}

/** What each part is called in a PDF. */
const tags: Readonly<Record<Part, string>> = {
  title: 'H1',
  heading: 'H2',
  text: 'P',
  list: 'L',
  item: 'LI',
  table: 'Table',
  row: 'TR',
  columnHead: 'TH',
  rowHead: 'TH',
  cell: 'TD',
  signs: 'Span',
};
const scopes: Partial<Record<Part, string>> = { columnHead: 'Column', rowHead: 'Row' };

/** Marks in their order: text is content, parts are parts within, and what only adorns is left to the eye. */
function tagged(page: Pdf, element: Element, marks: readonly Mark[]): void {
  for (const mark of marks) {
    if (mark.kind === 'group') addPart(page, element, mark);
    else if (mark.kind === 'text') element.add(() => draw(page, mark));
    else {
      page.markContent('Artifact');
      draw(page, mark);
      page.endMarkedContent();
    }
  }
}

function addPart(page: Pdf, parent: Element, { part, said, marks }: Group): void {
  const scope = scopes[part];
  const options = { ...(scope ? { scope } : {}), ...(said ? { actual: said } : {}) };
  const element = page.struct(tags[part], options);
  parent.add(element);
  tagged(page, element, marks);
  element.end();
}

function bookmark(page: Pdf, { title, bookmarks, height }: Drawing): void {
  const top = page.outline.addItem(title, { expanded: true });
  for (const { title: name, page: on, y } of bookmarks)
    top.addItem(name, { pageNumber: on, top: points(Math.min(y, height)) } as object);
}

/** The drawing as the bytes of a PDF; the same drawing gives the same bytes. */
export function drawPdf(drawing: Drawing): Promise<Buffer> {
  const { width, height, language, title, description, author, published, pages } = drawing;
  const date = new Date(published);
  const size: [number, number] = [points(width), points(height)];
  const page = new PDFDocument({
    size,
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: language,
    tagged: true,
    displayTitle: true,
    info: { Title: title, Subject: description, Author: author, CreationDate: date, ModDate: date },
  });
  page.registerFont('regular', fontFile(false));
  page.registerFont('bold', fontFile(true));
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    page.on('data', (chunk: Buffer) => chunks.push(chunk));
    page.on('end', () => resolve(Buffer.concat(chunks)));
    page.on('error', reject);
    for (const marks of pages) {
      page.addPage({ size, margin: 0 });
      const whole = page.struct('Document');
      page.addStructure(whole);
      tagged(page, whole, marks);
      whole.end();
    }
    bookmark(page, drawing);
    page.end();
  });
}
