/** A drawing as one PDF page, with its font embedded. */
import PDFDocument from 'pdfkit';
import { type Drawing, type Mark, mmPerPoint } from './drawing.ts';
import { fontFile } from './fonts.ts';

const points = (mm: number) => mm / mmPerPoint;

function paint(
  page: PDFKit.PDFDocument,
  { fill, stroke, line = 0.2 }: { fill?: string; stroke?: string; line?: number },
): void {
  if (stroke !== undefined) page.lineWidth(points(line)).lineJoin('round');
  if (fill !== undefined && stroke !== undefined) page.fillAndStroke(fill, stroke);
  else if (fill !== undefined) page.fill(fill);
  else if (stroke !== undefined) page.stroke(stroke);
}

function draw(page: PDFKit.PDFDocument, mark: Mark): void {
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
    case 'text': {
      const [x, y] = [points(mark.x), points(mark.y)];
      page.save();
      if (mark.turned) page.rotate(-90, { origin: [x, y] });
      page
        .font(mark.bold ? 'bold' : 'regular')
        .fontSize(mark.size)
        .fillColor(mark.colour)
        .text(mark.text, x, y, { lineBreak: false, baseline: 'alphabetic' });
      page.restore();
    }
  }
}

/** The drawing as the bytes of a PDF of one page; the same drawing gives the same bytes. */
export function drawPdf(drawing: Drawing): Promise<Buffer> {
  const { width, height, language, title, description, author, published, marks } = drawing;
  const date = new Date(published);
  const page = new PDFDocument({
    size: [points(width), points(height)],
    margin: 0,
    pdfVersion: '1.7',
    lang: language,
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
    for (const mark of marks) draw(page, mark);
    page.end();
  });
}
