/** A drawing of the page as a file that looks the same without the page's style sheets. */
import type { Box } from './view.ts';

const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
];
const MARGIN = 16;
/** Pixels of a PNG for each of the drawing's. */
const DENSITY = 2;
/** Browsers give up on larger canvases. */
const MOST_PIXELS = 16_384;

/** The SVG text of all that is on the plane of an SVG element, whatever part of it is on screen. */
export function svgText(svg: SVGSVGElement, box: Box, background: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, i) => {
    const style = getComputedStyle(originals[i] as Element);
    for (const attribute of ['class', 'style', 'tabindex', 'role', 'aria-current']) element.removeAttribute(attribute);
    if (!['path', 'rect', 'text'].includes(element.tagName)) return;
    for (const property of PROPERTIES) element.setAttribute(property, style.getPropertyValue(property));
  });
  const [width, height] = [box.right - box.left + 2 * MARGIN, box.bottom - box.top + 2 * MARGIN];
  const [left, top] = [box.left - MARGIN, box.top - MARGIN];
  for (const name of [...copy.getAttributeNames()]) if (name !== 'aria-label') copy.removeAttribute(name);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('viewBox', `${left} ${top} ${width} ${height}`);
  copy.querySelector('[data-plane]')?.removeAttribute('transform');
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ x: left, y: top, width, height, fill: background })) {
    ground.setAttribute(name, String(value));
  }
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** An SVG text as a PNG. */
export async function pngOf(text: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const density = Math.min(DENSITY, MOST_PIXELS / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * density);
    canvas.height = Math.round(image.height * density);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob === null ? reject(new Error('the browser made no image')) : resolve(blob)),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Not at once: the browser has yet to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
