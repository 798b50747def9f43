// Plain spreadsheet formulas, calculated by HyperFormula: reached and finished days by stage, and the same by rep.
// Medians of waiting deals, moves and months have no plain formula and are left out.
import { createRequire } from 'node:module';
import { openStages } from './answer.mjs';

const require = createRequire(new URL('../peers/package.json', import.meta.url));

export async function answer(log) {
  const { HyperFormula } = require('hyperformula');
  const n = log.length;
  const reps = [...new Set(log.slice(1).map((row) => row[3]))];
  // The next entry of the same deal is the smallest later one; 0 where there is none.
  const lines = log
    .slice(1)
    .map((row, i) => [
      ...row.slice(0, 4),
      `=MINIFS(C$2:C$${n},A$2:A$${n},A${i + 2},C$2:C$${n},">"&C${i + 2})`,
      `=IF(E${i + 2}=0,"",E${i + 2}-C${i + 2})`,
    ]);
  const figuresOf = (stage, rep) => {
    const where = `B2:B${n},"${stage}"${rep === null ? '' : `,D2:D${n},"${rep}"`}`;
    return [`=COUNTIFS(${where})`, `=SUMIFS(F2:F${n},${where})/COUNTIFS(${where},F2:F${n},">0")`];
  };
  const asked = [null, ...reps].flatMap((rep) => openStages.map((stage) => ({ rep, stage })));
  const sheet = [
    ['Deal', 'Stage', 'Entered', 'Rep', 'Next', 'Days'],
    ...lines,
    ...asked.map(({ rep, stage }) => figuresOf(stage, rep)),
  ];
  const engine = HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3', maxRows: n + 1000 });
  const groups = {};
  asked.forEach(({ rep, stage }, i) => {
    const cell = (col) => engine.getCellValue({ sheet: 0, row: n + i, col });
    const name = rep ?? 'all';
    groups[name] = groups[name] ?? {};
    groups[name][stage] = { reached: cell(0), mean: typeof cell(1) === 'number' ? cell(1) : null };
  });
  engine.destroy();
  const { all, ...byRep } = groups;
  return { all, byRep };
}
