// What differs between two answers, cell by cell, in words.

const shown = (cell) => {
  if (cell === undefined) return 'nothing';
  if (Array.isArray(cell)) return `a table of ${cell.length} × ${cell[0]?.length ?? 0}`;
  if (cell?.date) return cell.date;
  return cell?.error ? `the error ${JSON.stringify(cell.error)}` : JSON.stringify(cell);
};

const changed = (place, was, is) => `${place}: ${shown(was)} → ${shown(is)}`;

/** Rows are named by their number and first cell, columns by their heading. */
function placeOf(table, r, c) {
  const [first] = table[r] ?? [];
  const row = r === 0 || first === undefined ? `row ${r + 1}` : `row ${r + 1} (${shown(first)})`;
  return `${row}, ${typeof table[0]?.[c] === 'string' && r > 0 ? table[0][c] : `column ${c + 1}`}`;
}

/** Lists the differences between what an answer was and what it is; none where they are the same. */
export function differencesOf(was, is) {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  if (!Array.isArray(was) || !Array.isArray(is)) return [changed('answer', was, is)];
  const found = was.length === is.length ? [] : [`rows: ${was.length} → ${is.length}`];
  for (let r = 0; r < Math.max(was.length, is.length); r++) {
    const [before, after] = [was[r] ?? [], is[r] ?? []];
    for (let c = 0; c < Math.max(before.length, after.length); c++)
      if (JSON.stringify(before[c]) !== JSON.stringify(after[c]))
        found.push(changed(placeOf(r < was.length ? was : is, r, c), before[c], after[c]));
  }
  return found;
}
