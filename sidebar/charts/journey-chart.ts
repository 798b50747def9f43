import type { Language } from '../../core/index.ts';
import { type Chart, cell } from './chart.ts';
import { drawing, emptyDrawing } from './drawing.ts';
import { type Arc, arcMarkup, arcsOf, portOf, tiersOf } from './journey-arcs.ts';
import type { JourneyLink, JourneySpec, JourneyStage } from './journey-spec.ts';
import { block, hatched, marks } from './shapes.ts';
import { type ChartStyle, type Drawn, element, ink } from './svg.ts';
import { nameOf, paragraph, type Tag, tagged, text, wide } from './text.ts';
import { type ChartWords, chartWords } from './words.ts';

/** A stage's place on the drawing. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All that is worked out before anything is drawn. */
interface Plan {
  readonly spec: JourneySpec;
  readonly said: ChartWords;
  readonly skips: readonly Arc[];
  readonly returns: readonly Arc[];
  readonly most: number;
  readonly shade: (days: number | null) => number;
  /** The room between two neighbouring tiers. */
  readonly tier: number;
}

/** From this width for each stage on, the map runs from left to right. */
const ROOM = 140;
const GAP = 48;
const PAD = 8;
const SHADES = [0.2, 0.4, 0.7, 1];

const isForward = ({ from, to }: JourneyLink): boolean => to === from + 1;

/** What a stage's box says. */
function contentOf({ spec, said }: Plan, k: number, x: number, y: number, most: number): Drawn {
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

function planOf(spec: JourneySpec, said: ChartWords): Plan {
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

/** Stages from top to bottom: skips at the right, returns at the left, losses run out between the stages. */
function downward(plan: Plan, width: number): Drawn {
  const { spec, returns, skips, tier } = plan;
  const side = (arcs: readonly Arc[]) => (arcs.length === 0 ? PAD : PAD + 10 + tiersOf(arcs) * tier);
  const x = side(returns);
  const inner = width - x - side(skips);
  const boxes: Box[] = [];
  const lanes: { phase: string; first: number; top: number; bottom: number }[] = [];
  const body: string[] = [];
  let y = 0;
  for (let k = 0; k <= spec.stages.length; k++) {
    const phase = spec.stages[k]?.phase ?? '';
    const lane = lanes[lanes.length - 1];
    const isNew = phase !== (lane?.phase ?? '');
    if (k > 0) y += GAP;
    if (isNew || k === 0) lanes.push({ phase, first: k, top: k > 0 && phase !== '' ? y - 2 : y, bottom: y });
    if (isNew && phase !== '') y += 22;
    const content = contentOf(plan, k, x + PAD, y + 3, inner - 2 * PAD);
    boxes.push({ x, y, width: inner, height: content.height + 6 });
    body.push(content.markup);
    y += content.height + 6;
    lanes[lanes.length - 1].bottom = y + PAD;
  }
  const bands = lanes
    .filter(({ phase }) => phase !== '')
    .map(({ phase, first, top, bottom }) => {
      const into = spec.links.find((link) => link.to === first && isForward(link));
      const label = into === undefined ? x : x + PAD + bandWidth(plan, into.deals, inner) + 8;
      return laneOf(phase, { x: 0, y: top, width, height: bottom - top }, label, x + inner - label);
    });
  const across = (arc: Arc, arcs: readonly Arc[], way: 1 | -1) => {
    const edge = way === 1 ? x + inner : x;
    const out = edge + way * (12 + (arc.tier + 0.5) * tier);
    const at = (k: number) => boxes[k].y + portOf(arcs, arc, k) * boxes[k].height;
    return [
      [edge, at(arc.from)],
      [out, at(arc.from)],
      [out, at(arc.to)],
      [edge + way * 1, at(arc.to)],
    ] as const;
  };
  const links = boxes.map((box, k) => betweenDown(plan, k, box, boxes[k + 1])).join('');
  const markup = [...bands, links, ...boxes.map((box, k) => frameOf(plan, k, box)), ...arcsMarkup(plan, across), ...body];
  return { markup: markup.join(''), height: y + PAD };
}

const bandWidth = ({ most }: Plan, deals: number, room: number): number =>
  Math.max(1.5, (deals / most) * Math.min(140, room * 0.34));

/** Between a stage and the next below it: how many went on, and how many ran out. */
function betweenDown(plan: Plan, k: number, box: Box, next: Box | undefined): string {
  const { spec, said, shade } = plan;
  const stage = spec.stages[k];
  if (stage === undefined || next === undefined) return '';
  const top = box.y + box.height;
  const forward = spec.links.find((link) => link.from === k && isForward(link));
  const parts: string[] = [];
  if (forward) {
    const wide = bandWidth(plan, forward.deals, box.width);
    parts.push(
      flow(box.x + PAD, top, wide, next.y - top, shade(forward.days)),
      text(said.dealCount(forward.deals), box.x + PAD + wide + 6, top + 15, { look: 'small', colour: 'ink', halo: 'around' }),
    );
  }
  if (stage.lost > 0) {
    const wide = bandWidth(plan, stage.lost, box.width);
    const end = box.x + box.width - PAD;
    parts.push(
      hatched(end - wide, top, wide, 20),
      text(said.funnel.lost(stage.lost), end, top + 33, { look: 'small', colour: 'loss', anchor: 'end', halo: 'around' }),
    );
  }
  return parts.join('');
}

/** Stages from left to right: skips over them, returns under them, losses run out below. */
function rightward(plan: Plan, width: number): Drawn {
  const { spec, returns, skips } = plan;
  const step = width / (spec.stages.length + 1);
  const inner = step - GAP;
  const hasPhases = spec.stages.some(({ phase }) => phase !== '');
  const top = (hasPhases ? 24 : 0) + (skips.length === 0 ? 4 : 14 + tiersOf(skips) * 18);
  const contents = Array.from({ length: spec.stages.length + 1 }, (_, k) =>
    contentOf(plan, k, k * step + GAP / 2 + 7, top + 3, inner - 14),
  );
  const height = Math.max(64, ...contents.map((content) => content.height + 6));
  const boxes = contents.map((_, k): Box => ({ x: k * step + GAP / 2, y: top, width: inner, height }));
  const below = top + height + (spec.stages.some(({ lost }) => lost > 0) ? 40 : 6);
  const bottom = below + (returns.length === 0 ? 0 : 8 + tiersOf(returns) * 18);
  const bands = phasesOf(spec).map(({ phase, from, to }) =>
    laneOf(phase, { x: from * step + 4, y: 0, width: (to - from + 1) * step - 8, height: bottom }, from * step + 12),
  );
  const over = (arc: Arc, arcs: readonly Arc[], way: 1 | -1) => {
    const edge = way === 1 ? top : top + height;
    const out = way === 1 ? top - 12 - (arc.tier + 0.5) * 18 : below + (arc.tier + 0.5) * 18;
    const at = (k: number) => boxes[k].x + portOf(arcs, arc, k) * inner;
    return [
      [at(arc.from), edge],
      [at(arc.from), out],
      [at(arc.to), out],
      [at(arc.to), edge],
    ] as const;
  };
  const links = boxes.map((box, k) => betweenRight(plan, k, box)).join('');
  const markup = [...bands, links, ...boxes.map((box, k) => frameOf(plan, k, box)), ...arcsMarkup(plan, over)];
  return { markup: markup.join('') + contents.map((c) => c.markup).join(''), height: bottom };
}

/** Right of a stage how many went on, below it how many ran out. */
function betweenRight({ spec, said, most, shade }: Plan, k: number, box: Box): string {
  const stage = spec.stages[k];
  if (stage === undefined) return '';
  const scale = (deals: number, all: number) => Math.max(1.5, (deals / most) * all);
  const forward = spec.links.find((link) => link.from === k && isForward(link));
  const right = box.x + box.width;
  const parts: string[] = [];
  if (forward) {
    const high = scale(forward.deals, box.height * 0.6);
    parts.push(
      flow(right, box.y + box.height - 6 - high, GAP, high, shade(forward.days)),
      text(said.number(forward.deals), right + GAP / 2, box.y + box.height - 12 - high, {
        look: 'small',
        colour: 'ink',
        anchor: 'middle',
      }),
    );
  }
  if (stage.lost > 0) {
    const wide = scale(stage.lost, box.width * 0.4);
    const middle = box.x + box.width / 2;
    parts.push(
      hatched(middle - wide / 2, box.y + box.height, wide, 18),
      text(said.funnel.lost(stage.lost), middle, box.y + box.height + 31, {
        look: 'small',
        colour: 'loss',
        anchor: 'middle',
        halo: 'around',
      }),
    );
  }
  return parts.join('');
}

/** Runs of stages of one phase. */
function phasesOf({ stages }: JourneySpec): { phase: string; from: number; to: number }[] {
  const runs: { phase: string; from: number; to: number }[] = [];
  stages.forEach(({ phase }, k) => {
    const run = runs[runs.length - 1];
    if (run?.phase === phase) run.to = k;
    else runs.push({ phase, from: k, to: k });
  });
  return runs.filter(({ phase }) => phase !== '');
}

/** The lane of a phase, its name where no link runs. */
const laneOf = (phase: string, { x, y, width, height }: Box, label: number, most = width - 16): string =>
  block(x, y, width, height, 'line', { 'fill-opacity': '.3', rx: 6 }) +
  text(phase, label, y + 15, { look: 'mark', colour: 'faint', most });

/** A stage's frame; the biggest leak's is one of losses. */
function frameOf({ spec }: Plan, k: number, { x, y, width, height }: Box): string {
  const isWon = k === spec.stages.length;
  const colour = spec.biggestLeak === k ? ink.loss : isWon ? ink.main : ink.faint;
  const heavy = spec.biggestLeak === k || spec.slowest === k || isWon ? 2 : 1;
  return element('rect', { x, y, width, height, rx: 5, fill: ink.paper, stroke: colour, 'stroke-width': heavy });
}

const flow = (x: number, y: number, width: number, height: number, shade: number): string =>
  element('rect', { x, y, width, height, fill: ink.main, 'fill-opacity': String(shade), stroke: ink.main });

type Route = (arc: Arc, arcs: readonly Arc[], way: 1 | -1) => readonly (readonly [number, number])[];

function arcsMarkup({ said, skips, returns }: Plan, route: Route): string[] {
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

/** What widths, shades and lines mean, and what was left out. */
function keyOf({ spec, said, skips, returns, shade }: Plan, y: number, width: number): Drawn {
  const words = said.journey;
  const waits = spec.links.filter(isForward).flatMap(({ days }) => (days === null ? [] : [days]));
  const [least, most] = [Math.min(...waits), Math.max(...waits)];
  const swatch = (days: number) => (x: number, at: number) => flow(x + 0.5, at + 0.5, 9, 9, shade(days));
  const left = spec.links.filter((link) => !isForward(link) && link.from !== link.to).length - skips.length - returns.length;
  const tags: Tag[] = [
    ...(waits.length > 1 && shade(least) !== shade(most)
      ? [
          { mark: swatch(least), words: words.quick(least) },
          { mark: swatch(most), words: words.slow(most) },
        ]
      : []),
    ...(skips.length === 0 ? [] : [{ mark: marks.skip, words: words.skips }]),
    ...(returns.length === 0 ? [] : [{ mark: marks.back, words: words.returns }]),
    ...(left > 0 ? [{ mark: null, words: words.rarer(left) }] : []),
  ];
  return tags.length === 0 ? { markup: '', height: 0 } : tagged(tags, 0, y, width);
}

/** The map in sentences. */
function sentencesOf({ stages, links, biggestLeak, slowest, won }: JourneySpec, said: ChartWords): string[] {
  const words = said.journey;
  const name = (k: number) => stages[k]?.name ?? said.won;
  return [
    ...stages.map(
      (s) => `${s.name}: ${[said.dealCount(s.entered), said.funnel.lost(s.lost), said.funnel.open(s.open)].join(', ')}.`,
    ),
    `${said.won}: ${said.dealCount(won)}.`,
    ...links.map(({ from, to, deals }) => `${name(from)} → ${name(to)}: ${said.dealCount(deals)}.`),
    ...(biggestLeak === null ? [] : [`${words.biggestLeak}: ${name(biggestLeak)}.`]),
    ...(slowest === null ? [] : [`${words.slowest}: ${name(slowest)}.`]),
  ];
}

function draw(spec: JourneySpec, language: Language, style: ChartStyle): string {
  const said = chartWords[language];
  const { title, empty } = said.journey;
  if (spec.stages.every(({ entered }) => entered === 0)) return emptyDrawing(title, empty, style);
  const { width } = style;
  const plan = planOf(spec, said);
  const map = width / (spec.stages.length + 1) >= ROOM ? rightward(plan, width) : downward(plan, width);
  const key = keyOf(plan, map.height + 22, width);
  const height = map.height + (key.height === 0 ? 2 : key.height + 12);
  return drawing({ title, sentences: sentencesOf(spec, said), markup: map.markup + key.markup, height }, style);
}

/**
 * Draws the process as it really ran: stages in the lanes of their phases, links as wide as the deals that took them and
 * darker the longer they waited, skips on one side, returns on the other, losses running out.
 */
export const journey: Chart<JourneySpec> = {
  draw,
  table({ stages, links, won }, language) {
    const said = chartWords[language];
    const { columns } = said.journey;
    const name = (k: number) => stages[k]?.name ?? said.won;
    return {
      headers: [columns.from, columns.to, said.deals, columns.days],
      rows: [
        ...links.map(({ from, to, deals, days }) => [name(from), name(to), said.number(deals), cell(days, said.day)]),
        ...stages.filter(({ lost }) => lost > 0).map((s) => [s.name, said.curve.lost, said.number(s.lost), '–']),
        [said.won, '', said.number(won), '–'],
      ],
    };
  },
};
