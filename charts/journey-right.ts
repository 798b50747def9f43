import { type Arc, portOf, tiersOf } from './journey-arcs.ts';
import { arcsMarkup, type Box, contentOf, flow, frameOf, GAP, isForward, laneOf, type Plan } from './journey-plan.ts';
import type { JourneySpec } from './journey-spec.ts';
import { hatched } from './shapes.ts';
import type { Drawn } from './svg.ts';
import { text } from './text.ts';

/** Stages from left to right: skips over them, returns under them, losses run out below. */
export function rightward(plan: Plan, width: number): Drawn {
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
