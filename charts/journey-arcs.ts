import type { JourneyLink } from './journey-spec.ts';
import { stroke } from './shapes.ts';
import { type Attributes, element, type Ink, ink, tenth } from './svg.ts';
import { text } from './text.ts';

/** A way that leaves the straight line of the stages, on a tier of its side: 0 is nearest. */
export interface Arc extends JourneyLink {
  readonly tier: number;
}

/** Tiers beside the stages; ways that need more are too rare or too many to be read. */
const tiers = [0, 1, 2] as const;
const MOST_ARCS = 8;

/** Chooses ways for one side, the most used first, and gives them tiers so that none lies on another; short ones are inside. */
export function arcsOf(links: readonly JourneyLink[]): Arc[] {
  const chosen = [...links].sort((a, b) => b.deals - a.deals).slice(0, MOST_ARCS);
  const span = ({ from, to }: JourneyLink) => [Math.min(from, to), Math.max(from, to)] as const;
  const length = (link: JourneyLink) => span(link)[1] - span(link)[0];
  const placed: Arc[] = [];
  for (const link of chosen.sort((a, b) => length(a) - length(b) || b.deals - a.deals)) {
    const [begin, end] = span(link);
    const taken = new Set(placed.filter((arc) => span(arc)[0] < end && begin < span(arc)[1]).map(({ tier }) => tier));
    const tier = tiers.find((t) => !taken.has(t));
    if (tier !== undefined) placed.push({ ...link, tier });
  }
  return placed;
}

/** How many tiers ways take. */
export const tiersOf = (arcs: readonly Arc[]): number => Math.max(0, ...arcs.map(({ tier }) => tier + 1));

/** Where on a stage's side a way begins or ends, as a part of the side: nothing crosses at a stage. */
export function portOf(arcs: readonly Arc[], arc: Arc, stage: number): number {
  const other = ({ from, to }: Arc) => (from === stage ? to : from);
  const isEarlier = other(arc) < stage;
  const mates = arcs
    .filter((a) => (a.from === stage || a.to === stage) && other(a) < stage === isEarlier)
    .sort((a, b) => (isEarlier ? a.tier - b.tier : b.tier - a.tier));
  const place = mates.indexOf(arc);
  return isEarlier ? 0.12 * (place + 1) : 1 - 0.12 * (mates.length - place);
}

type Point = readonly [number, number];

/** A way as a line of right angles with round corners and a head, and its number of deals in the middle. */
export function arcMarkup(points: readonly Point[], deals: string, width: number, colour: Ink, more: Attributes): string {
  const [a, b, c, d] = points;
  const corner = (p: Point, q: Point, r: Point) => {
    const toward = (s: Point): Point => {
      const long = Math.hypot(s[0] - q[0], s[1] - q[1]) || 1;
      const by = Math.min(6, long / 2) / long;
      return [q[0] + (s[0] - q[0]) * by, q[1] + (s[1] - q[1]) * by];
    };
    const [from, to] = [toward(p), toward(r)];
    return `L${said(from)}Q${said(q)} ${said(to)}`;
  };
  const line = `M${said(a)}${corner(a, b, c)}${corner(b, c, d)}L${said(d)}`;
  const at: Point = [(b[0] + c[0]) / 2, (b[1] + c[1]) / 2 + 4];
  return (
    stroke(line, colour, { 'stroke-width': width, ...more }) +
    head(c, d, colour) +
    text(deals, at[0], at[1], { look: 'small', colour: 'ink', anchor: 'middle', halo: 'around' })
  );
}

const said = ([x, y]: Point): string => `${tenth(x)} ${tenth(y)}`;

/** The head of an arrow that comes from one point and ends at another. */
function head(from: Point, [x, y]: Point, colour: Ink): string {
  const [dx, dy] = [Math.sign(x - from[0]), Math.sign(y - from[1])];
  const wing = (side: number): Point => [x - dx * 7 + dy * 4 * side, y - dy * 7 + dx * 4 * side];
  return element('path', { d: `M${said([x, y])}L${said(wing(1))}L${said(wing(-1))}Z`, fill: ink[colour] });
}
