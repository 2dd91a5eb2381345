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
const SHAPES = new Set(['path', 'line', 'rect', 'circle', 'text', 'tspan', 'polyline', 'polygon']);
/** Pixels of a PNG for each of the drawing's. */
const DENSITY = 2;

/** The text of an SVG file with what an element of the page shows, on the page's ground. */
export function svgFile(svg: SVGSVGElement): string {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, i) => {
    const style = getComputedStyle(originals[i] as Element);
    for (const attribute of ['class', 'style', 'tabindex', 'role']) element.removeAttribute(attribute);
    if (!SHAPES.has(element.tagName)) return;
    for (const property of PROPERTIES) element.setAttribute(property, style.getPropertyValue(property));
  });
  for (const attribute of ['class', 'style', 'tabindex', 'role']) copy.removeAttribute(attribute);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', groundColor());
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
    return await pngFile(image, image.width * DENSITY, image.height * DENSITY);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A canvas of the page as a PNG, on the page's ground. */
export function pngOfCanvas(canvas: HTMLCanvasElement): Promise<Blob> {
  return pngFile(canvas, canvas.width, canvas.height);
}

function pngFile(image: CanvasImageSource, width: number, height: number): Promise<Blob> {
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
