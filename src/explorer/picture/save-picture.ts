/** A picture as a file: the SVG with its styles written into it, or the same as PNG. */

const properties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'display',
] as const;

function styled(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of properties) to.setAttribute(name, style.getPropertyValue(name));
  for (const extra of ['class', 'style', 'tabindex']) to.removeAttribute(extra);
  for (let at = 0; at < from.children.length; at += 1)
    styled(from.children[at] as Element, to.children[at] as Element);
}

/** The picture on screen as one SVG file that needs nothing else. */
export function svgOf(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  styled(picture, copy);
  const shared = document.querySelector('svg.defs defs');
  if (shared) {
    const defs = shared.cloneNode(true) as Element;
    styled(shared, defs);
    copy.prepend(defs);
  }
  const { x, y, width, height } = picture.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const paper = getComputedStyle(picture.closest('.panel') ?? document.body).backgroundColor;
  for (const [name, value] of Object.entries({ x, y, width, height, fill: paper }))
    ground.setAttribute(name, String(value));
  copy.prepend(ground);
  for (const link of copy.querySelectorAll('a')) {
    const href = link.getAttribute('href');
    if (href?.startsWith('/')) link.setAttribute('href', new URL(href, location.href).href);
  }
  return new XMLSerializer().serializeToString(copy);
}

const pixelsPerPoint = 2;

/** The picture on screen as PNG, two pixels for each of its own. */
export async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(picture))}`;
  await image.decode();
  const { width, height } = picture.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = width * pixelsPerPoint;
  canvas.height = height * pixelsPerPoint;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No PNG.'))), 'image/png');
  });
}
