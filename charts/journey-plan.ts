import { type Arc, arcMarkup, arcsOf } from './journey-arcs.ts';
import type { JourneyLink, JourneySpec, JourneyStage } from './journey-spec.ts';
import { block, marks } from './shapes.ts';
import { type Drawn, element, ink } from './svg.ts';
import { nameOf, paragraph, type Tag, tagged, text, wide } from './text.ts';
import type { ChartWords } from './words-shape.ts';

/** A stage's place on the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All that is worked out before anything is drawn. */
export interface Plan {
  readonly spec: JourneySpec;
  readonly said: ChartWords;
  readonly skips: readonly Arc[];
  readonly returns: readonly Arc[];
  readonly most: number;
  readonly shade: (days: number | null) => number;
  /** The room between two neighbouring tiers. */
  readonly tier: number;
}

export const GAP = 48;
export const PAD = 8;
const SHADES = [0.2, 0.4, 0.7, 1];

export const isForward = ({ from, to }: JourneyLink): boolean => to === from + 1;

/** What a stage's box says. */
export function contentOf({ spec, said }: Plan, k: number, x: number, y: number, most: number): Drawn {
  const stage: JourneyStage | undefined = spec.stages[k];
  const words = said.journey;
  const name = nameOf(stage?.name ?? said.won, x, y + 14, most);
  if (stage === undefined) {
    const deals = text(said.dealCount(spec.won), x, y + name.height + 14, { look: 'note', most });
    return { markup: name.markup + deals, height: name.height + 20 };
  }
  const tags: Tag[] = [
    { mark: null, words: said.dealCount(stage.entered) },
    ...(stage.open === 0 ? [] : [{ mark: null, words: said.funnel.open(stage.open) }]),
    ...(stage.days === null ? [] : [{ mark: marks.wait, words: words.days(stage.days) }]),
    ...(stage.days === null && stage.atLeast !== null ? [{ mark: marks.early, words: words.longer(stage.atLeast) }] : []),
    ...(stage.tippingDay === null ? [] : [{ mark: marks.tip, words: said.curve.tipping(stage.tippingDay) }]),
  ];
  const facts = tagged(tags, x, y + name.height + 15, most);
  let at = y + name.height + 4 + facts.height;
  const flags = [
    ...(spec.biggestLeak === k ? [{ mark: marks.below, words: words.biggestLeak }] : []),
    ...(spec.slowest === k ? [{ mark: marks.wait, words: words.slowest }] : []),
  ];
  const flagged = flags.length === 0 ? null : tagged(flags, x, at + 11, most, 'mark');
  at += flagged?.height ?? 0;
  const details = stage.details.map((line) => {
    const written = paragraph(line, x, at + 11, { look: 'small', most });
    at += written.height;
    return written.markup;
  });
  return { markup: name.markup + facts.markup + (flagged?.markup ?? '') + details.join(''), height: at - y + 4 };
}

export function planOf(spec: JourneySpec, said: ChartWords): Plan {
  const skips = arcsOf(spec.links.filter(({ from, to }) => to > from + 1));
  const returns = arcsOf(spec.links.filter(({ from, to }) => to < from));
  const longest = Math.max(0, ...spec.links.filter(isForward).map(({ days }) => days ?? 0));
  return {
    spec,
    said,
    skips,
    returns,
    most: Math.max(1, ...spec.stages.map(({ entered }) => entered)),
    shade: (days) => SHADES[Math.max(0, Math.min(3, Math.ceil(((days ?? 0) / Math.max(longest, 1e-9)) * 4) - 1))],
    tier: Math.max(18, ...[...skips, ...returns].map(({ deals }) => wide(said.number(deals), 'small') + 8)),
  };
}

/** The lane of a phase, its name where no link runs. */
export const laneOf = (phase: string, { x, y, width, height }: Box, label: number, most = width - 16): string =>
  block(x, y, width, height, 'line', { 'fill-opacity': '.3', rx: 6 }) +
  text(phase, label, y + 15, { look: 'mark', colour: 'faint', most });

/** A stage's frame; the biggest leak's is one of losses. */
export function frameOf({ spec }: Plan, k: number, { x, y, width, height }: Box): string {
  const isWon = k === spec.stages.length;
  const colour = spec.biggestLeak === k ? ink.loss : isWon ? ink.main : ink.faint;
  const heavy = spec.biggestLeak === k || spec.slowest === k || isWon ? 2 : 1;
  return element('rect', { x, y, width, height, rx: 5, fill: ink.paper, stroke: colour, 'stroke-width': heavy });
}

export const flow = (x: number, y: number, width: number, height: number, shade: number): string =>
  element('rect', { x, y, width, height, fill: ink.main, 'fill-opacity': String(shade), stroke: ink.main });

type Route = (arc: Arc, arcs: readonly Arc[], way: 1 | -1) => readonly (readonly [number, number])[];

export function arcsMarkup({ said, skips, returns }: Plan, route: Route): string[] {
  const most = Math.max(1, ...[...skips, ...returns].map(({ deals }) => deals));
  const thick = (deals: number) => 1.5 + (deals / most) * 2.5;
  const one = (arcs: readonly Arc[], way: 1 | -1) => (arc: Arc) =>
    arcMarkup(
      route(arc, arcs, way),
      said.number(arc.deals),
      thick(arc.deals),
      way === 1 ? 'main' : 'faint',
      way === 1 ? {} : { 'stroke-dasharray': '5 3' },
    );
  return [...skips.map(one(skips, 1)), ...returns.map(one(returns, -1))];
}
