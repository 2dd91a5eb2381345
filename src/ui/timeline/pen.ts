/** What the timeline is drawn with: on a canvas, or into an SVG file. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface TextStyle {
  readonly color: string;
  readonly align: 'left' | 'center' | 'right';
  readonly bold?: boolean;
}

export interface Stroke {
  readonly color: string;
  readonly width: number;
}

export interface Pen {
  paint(box: Box, color: string): void;
  frame(box: Box, stroke: Stroke): void;
  line(from: readonly [number, number], to: readonly [number, number], stroke: Stroke): void;
  /** At the middle of its line's height. */
  text(text: string, x: number, y: number, style: TextStyle): void;
  /** An SVG path around (x, y). */
  shape(path: string, x: number, y: number, style: { readonly fill?: string; readonly stroke?: Stroke }): void;
  /** What `draw` draws is seen only inside the box. */
  within(box: Box, draw: () => void): void;
}

const SIZE = 11;
const FAMILY = 'system-ui, sans-serif';

export class CanvasPen implements Pen {
  readonly #context: CanvasRenderingContext2D;

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
    context.textBaseline = 'middle';
  }

  paint({ left, top, width, height }: Box, color: string): void {
    this.#context.fillStyle = color;
    this.#context.fillRect(left, top, width, height);
  }

  frame({ left, top, width, height }: Box, stroke: Stroke): void {
    this.#use(stroke);
    this.#context.strokeRect(left, top, width, height);
  }

  line(from: readonly [number, number], to: readonly [number, number], stroke: Stroke): void {
    const context = this.#context;
    this.#use(stroke);
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(...to);
    context.stroke();
  }

  text(text: string, x: number, y: number, { color, align, bold }: TextStyle): void {
    const context = this.#context;
    context.font = `${bold === true ? '600 ' : ''}${SIZE}px ${FAMILY}`;
    context.fillStyle = color;
    context.textAlign = align;
    context.fillText(text, x, y);
  }

  shape(path: string, x: number, y: number, { fill, stroke }: { fill?: string; stroke?: Stroke }): void {
    const context = this.#context;
    const shape = new Path2D(path);
    context.save();
    context.translate(x, y);
    if (fill !== undefined) {
      context.fillStyle = fill;
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- not an array
      context.fill(shape);
    }
    if (stroke !== undefined) {
      this.#use(stroke);
      context.stroke(shape);
    }
    context.restore();
  }

  within({ left, top, width, height }: Box, draw: () => void): void {
    const context = this.#context;
    context.save();
    context.beginPath();
    context.rect(left, top, width, height);
    context.clip();
    draw();
    context.restore();
  }

  #use({ color, width }: Stroke): void {
    this.#context.strokeStyle = color;
    this.#context.lineWidth = width;
  }
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;

export class SvgPen implements Pen {
  readonly #parts: string[] = [];
  #clips = 0;

  /** The text of the file. */
  file(width: number, height: number, ground: string): string {
    const size = `width="${num(width)}" height="${num(height)}"`;
    const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${num(width)} ${num(height)}" font-family="${FAMILY}" font-size="${SIZE}">`;
    return `${open}\n<rect ${size} fill="${ground}"/>\n${this.#parts.join('\n')}\n</svg>\n`;
  }

  paint(box: Box, color: string): void {
    this.#parts.push(`<rect ${boxText(box)} fill="${color}"/>`);
  }

  frame(box: Box, stroke: Stroke): void {
    this.#parts.push(`<rect ${boxText(box)} fill="none" ${strokeText(stroke)}/>`);
  }

  line([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], stroke: Stroke): void {
    this.#parts.push(`<line x1="${num(x1)}" y1="${num(y1)}" x2="${num(x2)}" y2="${num(y2)}" ${strokeText(stroke)}/>`);
  }

  text(text: string, x: number, y: number, { color, align, bold }: TextStyle): void {
    const weight = bold === true ? ' font-weight="600"' : '';
    this.#parts.push(
      `<text x="${num(x)}" y="${num(y)}" fill="${color}" text-anchor="${ANCHORS[align]}" dominant-baseline="central"${weight}>${escaped(text)}</text>`,
    );
  }

  shape(path: string, x: number, y: number, { fill = 'none', stroke }: { fill?: string; stroke?: Stroke }): void {
    const line = stroke === undefined ? '' : ` ${strokeText(stroke)}`;
    this.#parts.push(`<path d="${path}" transform="translate(${num(x)} ${num(y)})" fill="${fill}"${line}/>`);
  }

  within(box: Box, draw: () => void): void {
    const id = `clip${this.#clips++}`;
    this.#parts.push(`<clipPath id="${id}"><rect ${boxText(box)}/></clipPath>`, `<g clip-path="url(#${id})">`);
    draw();
    this.#parts.push('</g>');
  }
}

function boxText({ left, top, width, height }: Box): string {
  return `x="${num(left)}" y="${num(top)}" width="${num(width)}" height="${num(height)}"`;
}

function strokeText({ color, width }: Stroke): string {
  return `stroke="${color}" stroke-width="${num(width)}"`;
}

/** Hundredths of a pixel are enough. */
function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
