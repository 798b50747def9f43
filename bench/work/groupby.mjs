// What a programmer writes in an afternoon: objects, maps, and a function for each figure.
import { DAY, figures, leftBy, momentOf, monthOf, openStages } from './answer.mjs';

const groupBy = (list, keyOf) => {
  const groups = new Map();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const mean = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
const quantile = (sorted, p) => {
  const at = (sorted.length - 1) * p;
  const low = Math.floor(at);
  return sorted[low] + (at - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]);
};

/** Every stay of every deal, with what the deal was like when it began. */
function visitsOf(log) {
  const entries = log.slice(1).map(([deal, stage, entered, rep]) => ({ deal, stage, at: momentOf(entered), rep }));
  const asOf = entries.reduce((latest, { at }) => Math.max(latest, at), 0);
  const visits = [];
  for (const [deal, rows] of groupBy(entries, (entry) => entry.deal)) {
    rows.sort((a, b) => a.at - b.at);
    const month = monthOf(rows[0].at);
    rows.forEach((row, i) => {
      if (!openStages.includes(row.stage)) return;
      const next = rows[i + 1];
      const isRunning = next === undefined;
      visits.push({
        deal,
        stage: row.stage,
        next: next?.stage,
        rep: rows[0].rep,
        month,
        isRunning,
        age: (isRunning ? asOf : next.at) - row.at,
      });
    });
  }
  return visits;
}

function stagesOf(visits) {
  const byStage = groupBy(visits, (visit) => visit.stage);
  return Object.fromEntries(
    openStages.map((stage) => {
      const some = (byStage.get(stage) ?? []).sort((a, b) => a.age - b.age);
      const finished = some.filter((visit) => !visit.isRunning).map((visit) => visit.age);
      const ages = some.map((visit) => visit.age);
      const running = some.map((visit) => visit.isRunning);
      const days = (age) => (age === null ? null : age / DAY);
      return [
        stage,
        figures(
          some.length,
          finished.length === 0 ? null : mean(finished) / DAY,
          finished.length === 0 ? null : quantile(finished, 0.5) / DAY,
          days(leftBy(ages, running, 0.5)),
          days(leftBy(ages, running, 0.9)),
        ),
      ];
    }),
  );
}

export async function answer(log) {
  const visits = visitsOf(log);
  const split = (keyOf) => Object.fromEntries([...groupBy(visits, keyOf)].map(([name, some]) => [name, stagesOf(some)]));
  const moves = groupBy(
    visits.filter((visit) => visit.next),
    (visit) => `${visit.stage}→${visit.next}`,
  );
  return {
    all: stagesOf(visits),
    moves: Object.fromEntries([...moves].map(([move, some]) => [move, some.length])),
    byRep: split((visit) => visit.rep),
    byMonth: split((visit) => visit.month),
  };
}
