/** A picture as a file: the SVG with its styles, its title, its legend and what it rests on written into it; or the same as PNG. */

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
  'text-decoration',
  'display',
] as const;

/** What is for the screen alone: what opens and closes, and what shows when something is pointed at. */
const onScreenOnly = '.more, .hd-close, .hit, .along';
const left = 'data-left-out';

function styled(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of properties) to.setAttribute(name, style.getPropertyValue(name));
  for (const extra of ['class', 'style', 'tabindex']) to.removeAttribute(extra);
  if (from.matches(onScreenOnly)) to.setAttribute(left, '');
  for (let at = 0; at < from.children.length; at += 1)
    styled(from.children[at] as Element, to.children[at] as Element);
}

/** A copy that needs no style sheet. */
function copyOf<Kind extends Element>(from: Kind): Kind {
  const copy = from.cloneNode(true) as Kind;
  styled(from, copy);
  for (const one of copy.querySelectorAll(`[${left}]`)) one.remove();
  return copy;
}

function made(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

const [margin, titleSize, smallSize] = [24, 20, 13];
const headHeight = 68;
const legendRow = 28;

/** Words in the colour and type of the page. */
function words(text: string, x: number, y: number, size: number, weight: number): SVGElement {
  const { fontFamily, color } = getComputedStyle(document.body);
  const element = made('text', {
    x,
    y,
    'font-size': size,
    'font-weight': weight,
    'font-family': fontFamily,
    fill: color,
  });
  element.textContent = text;
  return element;
}

/** What the page says of itself: its heading and its basis. */
function headOf(): SVGElement[] {
  const title = document.querySelector('h1')?.textContent ?? document.title;
  const basis = [...document.querySelectorAll('.basis > span')].map((one) => one.textContent);
  return [
    words(title, margin, 34, titleSize, 650),
    words([...basis, location.host].join(' · '), margin, 56, smallSize, 400),
  ];
}

/** The legend of the page as rows no wider than the picture, from the height where it begins. */
function legendOf(picture: Element, width: number, top: number) {
  const place = picture.closest('.panel') ?? document.body;
  const items = [...place.querySelectorAll('.keyrow :is(label, .key-item)')];
  const elements: SVGElement[] = [];
  let [x, y] = [margin, top];
  for (const item of items) {
    const sign = item.querySelector('svg');
    const box = sign?.getBoundingClientRect();
    const text = [...item.childNodes]
      .filter((node) => !(node instanceof SVGElement))
      .map((node) => node.textContent)
      .join('');
    const room = (box?.width ?? 0) + 8 + text.length * smallSize * 0.58 + 22;
    if (x > margin && x + room > width - margin) [x, y] = [margin, y + legendRow];
    if (sign && box) {
      const copy = copyOf(sign);
      for (const [name, value] of Object.entries({
        x,
        y: y + (legendRow - box.height) / 2,
        width: box.width,
        height: box.height,
      }))
        copy.setAttribute(name, String(value));
      elements.push(copy);
    }
    elements.push(words(text, x + (box?.width ?? 0) + 8, y + 18, smallSize, 400));
    x += room;
  }
  return { elements, height: items.length === 0 ? 0 : y - top + legendRow };
}

/** A file of the service as a `data:` address. */
async function inline(address: string): Promise<string> {
  const file = await (await fetch(address)).blob();
  return await new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(file);
  });
}

/** The fonts the page has loaded, to go along with the picture whose words were measured in them. */
async function fontsOf(): Promise<SVGElement> {
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
  const style = made('style', {});
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const range = rule.style.getPropertyValue('unicode-range');
      const family = rule.style.getPropertyValue('font-family');
      const isLoaded = loaded.some(
        (face) =>
          face.family.replaceAll('"', '') === family.replaceAll('"', '') &&
          (range === '' || face.unicodeRange === range),
      );
      const source = rule.style.getPropertyValue('src');
      const [, address] = /url\("?([^"()]+)"?\)/.exec(source) ?? [];
      if (!isLoaded || !address) continue;
      const data = await inline(new URL(address, sheet.href ?? location.href).href);
      style.append(rule.cssText.replace(source, () => `url(${data})`));
    }
  return style;
}

/** The picture on screen as one SVG file that needs nothing else. */
async function fileOf(picture: SVGSVGElement): Promise<SVGElement> {
  const box = picture.viewBox.baseVal;
  const width = Math.max(box.width, 640);
  const copy = copyOf(picture);
  for (const [name, value] of Object.entries({
    x: (width - box.width) / 2,
    y: headHeight,
    width: box.width,
    height: box.height,
  }))
    copy.setAttribute(name, String(value));
  const legend = legendOf(picture, width, headHeight + box.height + 8);
  const height = headHeight + box.height + legend.height + 24;
  const file = made('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  const defs = document.querySelector('svg.defs defs');
  const paper = getComputedStyle(picture.closest('.panel') ?? document.body).backgroundColor;
  file.append(await fontsOf());
  if (defs) file.append(copyOf(defs));
  file.append(made('rect', { width, height, fill: paper }), ...headOf(), copy, ...legend.elements);
  for (const link of file.querySelectorAll('a')) {
    const href = link.getAttribute('href');
    if (href?.startsWith('/')) link.setAttribute('href', new URL(href, location.href).href);
  }
  return file;
}

/** The picture on screen as the text of an SVG file. */
export async function svgOf(picture: SVGSVGElement): Promise<string> {
  return new XMLSerializer().serializeToString(await fileOf(picture));
}

const pixelsPerPoint = 2;

/** The picture on screen as PNG, two pixels for each of its own. */
export async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const file = await fileOf(picture);
  const image = new Image();
  const text = new XMLSerializer().serializeToString(file);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Number(file.getAttribute('width')) * pixelsPerPoint;
  canvas.height = Number(file.getAttribute('height')) * pixelsPerPoint;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No PNG.'))), 'image/png');
  });
}
