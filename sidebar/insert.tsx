import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChartSpec } from '../charts/index.ts';
import type { Cells } from '../core/cells/cell.ts';
import { cellOf, headingOf } from '../core/table/print.ts';
import type { Report } from '../core/table/report.ts';
import type { Part } from '../report/card.ts';
import { looksOfReport, nativeChartOf } from '../workbook/native-chart.ts';
import type { Inserting, InsertPlace } from '../workbook/writing/insert.ts';
import type { Selection } from '../workbook/writing/verbs.ts';
import { useReport, useSidebar } from './context.ts';
import { formulaFor, isTooLong } from './formula.ts';
import { sheetPicture } from './picture.ts';
import { canUndo, type Outcome, refused, Undo, undoable, useTelling, useWords } from './writing.tsx';

interface InsertProps {
  part: Part;
  report: Report;
  /** The chart of the answer, `null` where it has none. */
  spec: ChartSpec | null;
  /** Whether it is what was come for, so that Enter inserts. */
  isFirst: boolean;
}

/** Milliseconds between two looks at what is chosen in the sheet. */
const LOOK = 1500;

/** Inserts an answer at the chosen cell or on a new sheet; cells that hold something are left alone, a new sheet is offered. */
export function Insert({ part, report, spec, isFirst }: InsertProps) {
  const { host, said, language, dialect } = useSidebar();
  const { place } = useReport();
  const words = useWords();
  const telling = useTelling();
  const { outcome, fail, run } = telling;
  const [what, setWhat] = useState<Inserting['kind']>('formula');
  const [chosen, setChosen] = useState<InsertPlace['kind'] | null>(null);
  const [isRefused, setRefused] = useState(false);
  const selection = useSelection();
  const where = chosen ?? (selection?.sheet === place.name ? 'new sheet' : 'selection');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFirst) button.current?.focus();
  }, [isFirst]);
  const chart =
    host.capabilities.nativeCharts && part.chart !== null ? nativeChartOf(part.chart, report, part.title, language) : null;
  const [isCharted, setCharted] = useState(chart !== null);
  const kinds = {
    formula: said.insertKinds.formula,
    values: said.insertKinds.values,
    ...(spec !== null ? { picture: said.insertKinds.picture } : {}),
  };
  const formula = formulaFor(part.asked, place, dialect, language);
  const insert = (kind: InsertPlace['kind']) =>
    run(said.inserting, async (): Promise<Outcome> => {
      setRefused(false);
      if (what === 'formula' && isTooLong(formula, dialect)) return refused(words.tooLong);
      const inserted = await host.insert({
        what: await contentOf(what),
        chart: isCharted && what !== 'picture' ? (chart ?? (await pictureOf())) : null,
        place: kind === 'selection' ? { kind, log: place.log } : { kind, name: part.title.slice(0, 28) },
      });
      setRefused(inserted.kind !== 'done');
      if (inserted.kind === 'done') return undoable(said.inserted(inserted.address));
      return refused(inserted.kind === 'occupied' ? words.occupied(inserted.address) : words.onTheLog);
    });
  const valuesOf = ({ columns, lines }: Report): Cells => [
    columns.map((column) => headingOf(column, language)),
    ...lines.map((line) => line.map((value, c) => cellOf(value, columns[c].kind, language))),
  ];
  const pictureOf = () => sheetPicture(spec as ChartSpec, part.title, language);
  const contentOf = async (kind: Inserting['kind']): Promise<Inserting> => {
    if (kind === 'picture') return { kind, picture: await pictureOf() };
    if (kind === 'values') return { kind, cells: valuesOf(report), looks: looksOfReport(report) };
    return { kind, formula, rows: part.lines + 1, looks: looksOfReport(report) };
  };
  return (
    <form
      class="opened"
      onSubmit={(event) => {
        event.preventDefault();
        insert(where);
      }}
    >
      <Choice
        legend={said.insertWhat}
        value={what}
        onValue={setWhat}
        options={kinds as Readonly<Record<Inserting['kind'], string>>}
      />
      <Choice
        legend={said.insertWhere}
        value={where}
        onValue={setChosen}
        options={{ selection: said.atCell(selection), 'new sheet': said.onNewSheet }}
      />
      {(chart !== null || spec !== null) && what !== 'picture' && (
        <label class="choice">
          <input type="checkbox" checked={isCharted} onChange={(event) => setCharted(event.currentTarget.checked)} />
          {chart === null ? said.withPicture : said.withChart}
        </label>
      )}
      <button type="submit" ref={button} class="main" disabled={outcome.kind === 'busy'}>
        {said.insert}
      </button>
      <div class="told" role="status">
        {outcome.kind !== 'idle' && <p>{outcome.sentence}</p>}
        {isRefused && (
          <button type="button" onClick={() => insert('new sheet')}>
            {said.newSheet}
          </button>
        )}
        {canUndo(outcome) && <Undo telling={telling} />}
      </div>
    </form>
  );

  /** What is chosen in the sheet, looked at while this is open. */
  function useSelection(): Selection | null {
    const [found, setFound] = useState<Selection | null>(null);
    useEffect(() => {
      const look = () => host.selection().then(setFound, fail);
      look();
      if (host.capabilities.computes === 'on a server') return;
      const timer = setInterval(look, LOOK);
      return () => clearInterval(timer);
    }, []);
    return found;
  }
}

interface ChoiceProps<T extends string> {
  legend: string;
  value: T;
  onValue: (value: T) => void;
  options: Readonly<Record<T, string>>;
}

/** A few options of which one holds. */
function Choice<T extends string>({ legend, value, onValue, options }: ChoiceProps<T>) {
  return (
    <fieldset class="plain">
      <legend>{legend}</legend>
      {(Object.entries(options) as [T, string][]).map(([option, text]) => (
        <label class="choice" key={option}>
          <input type="radio" checked={value === option} onChange={() => onValue(option)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
