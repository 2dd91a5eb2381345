/** Drawings of the page as images that look the same without the page's style sheets. */

/** What style sheets may have said about a part of a drawing. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'text-anchor',
  'font-family',
  'font-size',
  'font-weight',
];
const OF_THE_PAGE = ['class', 'style', 'tabindex', 'role', 'aria-current'];
const SHAPES = new Set(['path', 'line', 'rect', 'circle', 'text', 'tspan', 'polyline', 'polygon']);
/** Pixels of a PNG for each of the drawing's. */
const DENSITY = 2;
/** Browsers give up on larger canvases. */
const MOST_PIXELS = 16_384;

/** What a canvas of the page shows, as the text of an SVG file: said by whoever draws on it. */
export const SVG_OF_CANVAS = new WeakMap<HTMLCanvasElement, () => string>();

/** A rectangle of a drawing's own coordinates. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The text of an SVG file with all that a part of a drawing's plane holds, on the page's ground. */
export function svgFile(svg: SVGSVGElement, { left, top, width, height }: Extent): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, i) => {
    const style = getComputedStyle(originals[i] as Element);
    for (const attribute of OF_THE_PAGE) element.removeAttribute(attribute);
    if (!SHAPES.has(element.tagName)) return;
    for (const property of PROPERTIES) element.setAttribute(property, style.getPropertyValue(property));
  });
  for (const attribute of OF_THE_PAGE) copy.removeAttribute(attribute);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('viewBox', `${left} ${top} ${width} ${height}`);
  copy.querySelector('[data-plane]')?.removeAttribute('transform');
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ x: left, y: top, width, height, fill: groundColor() })) {
    ground.setAttribute(name, String(value));
  }
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** An SVG file as a PNG. */
export async function pngOf(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const density = Math.min(DENSITY, MOST_PIXELS / Math.max(image.width, image.height));
    return await pngFile(image, Math.round(image.width * density), Math.round(image.height * density));
  } finally {
    URL.revokeObjectURL(url);
  }
}

function pngFile(image: HTMLImageElement, width: number, height: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser has no canvas to draw on');
  context.fillStyle = groundColor();
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the browser made no image')) : resolve(blob)));
  });
}

function groundColor(): string {
  return getComputedStyle(document.documentElement).getPropertyValue('--surface').trim();
}
