import { type Arc, portOf, tiersOf } from './journey-arcs.ts';
import { arcsMarkup, type Box, contentOf, flow, frameOf, GAP, isForward, laneOf, PAD, type Plan } from './journey-plan.ts';
import { hatched } from './shapes.ts';
import type { Drawn } from './svg.ts';
import { text } from './text.ts';

/** Stages from top to bottom: skips at the right, returns at the left, losses run out between the stages. */
export function downward(plan: Plan, width: number): Drawn {
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
