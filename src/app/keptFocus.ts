/**
 * Where the focus goes when what had it goes: a button that its own click removes or disables, a pane that makes way
 * for another, a menu or dialog whose opener isn't there any more. Left alone, browsers put it on the page as a whole,
 * where nobody sees it.
 */

/** Parts of the page within which one looks first. */
const REGIONS = '[role="dialog"], [role="menu"], [data-pane], header';
/** Dialogs and menus take some milliseconds to give back the focus themselves. */
const PATIENCE_MS = 60;
/** More than somebody remembers. */
const MOST = 50;

interface Place {
  readonly element: HTMLElement;
  readonly region: Element | null;
  /** What it was in, the innermost first, as far as it belongs to one place of the page. */
  readonly around: readonly Element[];
}

/** From now on the focus stays on something, for users of a keyboard; returns what ends it. */
export function keepFocus(): () => void {
  /** The latest last. */
  const places: Place[] = [];
  let byKey = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    const again = places.findIndex(({ element }) => element === target);
    if (again !== -1) places.splice(again, 1);
    places.push({ element: target, region: target.closest(REGIONS), around: around(target) });
    if (places.length > MOST) places.shift();
  };
  const look = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const last = places.at(-1);
      const isLost = document.activeElement === document.body && last !== undefined && !canTake(last.element);
      if (isLost && byKey && document.hasFocus()) restore(places);
    }, PATIENCE_MS);
  };
  const onKey = (): void => {
    byKey = true;
  };
  // With a mouse or a finger one sees what one does, and a field that gets the focus would open a phone's keyboard.
  const onPointer = (): void => {
    byKey = false;
  };
  const ending = new AbortController();
  const options = { capture: true, signal: ending.signal };
  document.addEventListener('focusin', remember, options);
  document.addEventListener('focusout', look, options);
  // Not every browser tells of a focus that goes with its element.
  document.addEventListener('keyup', look, options);
  document.addEventListener('keydown', onKey, options);
  document.addEventListener('pointerdown', onPointer, options);
  return () => {
    clearTimeout(timer);
    ending.abort();
  };
}

/** The page's groups of panes are in its `main`: what is further out is in no one place. */
function around(element: Element): Element[] {
  const all: Element[] = [];
  for (let at = element.parentElement; at !== null && !at.matches('main, body'); at = at.parentElement) all.push(at);
  return all;
}

/**
 * The best first: what stands beside it, what had the focus before in the same part of the page, then the tab in front
 * where that was. Of parts that are gone as a whole nothing is left, so the one before has its turn. At last any tab
 * that is in front.
 */
function* candidates(places: readonly Place[]): Generator<HTMLElement> {
  for (const { element, region, around: within } of places.toReversed()) {
    yield element;
    yield* beside(element);
    if (region !== null) yield* places.toReversed().flatMap((other) => (other.region === region ? other.element : []));
    for (const ancestor of within) yield* ancestor.isConnected ? frontTabs(ancestor) : [];
  }
  yield* frontTabs(document);
}

/** What Tab reaches in the same group, the one just before it first: a button that is disabled keeps its place. */
function beside(element: HTMLElement): HTMLElement[] {
  const group = element.isConnected ? [...(element.parentElement?.children ?? [])] : [];
  const at = group.indexOf(element);
  return [...group.slice(0, Math.max(at, 0)).toReversed(), ...group.slice(at + 1)].filter(
    (other): other is HTMLElement => other instanceof HTMLElement && other.tabIndex >= 0,
  );
}

function frontTabs(within: ParentNode): Iterable<HTMLElement> {
  return within.querySelectorAll<HTMLElement>('[role="tab"][aria-selected="true"]');
}

function canTake(element: HTMLElement): boolean {
  return (
    element.isConnected &&
    !element.matches(':disabled') &&
    element.closest('[inert]') === null &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

function restore(places: readonly Place[]): void {
  for (const element of candidates(places)) if (take(element)) return;
}

function take(element: HTMLElement): boolean {
  if (!canTake(element)) return false;
  element.focus();
  return document.activeElement === element;
}
