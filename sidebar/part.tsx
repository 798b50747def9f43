import { useId, useMemo, useState } from 'preact/hooks';
import type { ChartSpec } from '../charts/index.ts';
import type { FormulaCall, Part } from '../report/card.ts';
import { dealsBehind } from '../report/deals.ts';
import { Chart } from './chart.tsx';
import { chartSpecOf } from './chart-spec.ts';
import { useReport, useSidebar } from './context.ts';
import { formulaFor } from './formula.ts';
import { Insert } from './insert.tsx';
import { copyPicture } from './picture.ts';
import { ReportTable } from './table.tsx';
import type { SidebarWords } from './words/shape.ts';
import { finished, type Outcome, refused, useTelling, useWords } from './writing.tsx';

/** What stands open below an answer. */
type Opened = 'nothing' | 'table' | 'deals' | 'insert';

interface PartProps {
  part: Part;
  /** Whether its sentence stands above it already. */
  isSaid?: boolean;
  /** What stands open at first and has the focus. */
  opens?: Opened;
}

/** One answer: its sentence, its picture, the table and the deals behind it, and how to get it into the sheet. */
export function PartView({ part, isSaid = false, opens = 'nothing' }: PartProps) {
  const { host, said } = useSidebar();
  const { cards, place } = useReport();
  const [opened, setOpened] = useState(opens);
  const spec = useMemo(() => chartSpecOf(part, cards, said), [part, cards, said]);
  const id = useId();
  const [report] = part.reports;
  const toggle = (what: Opened) => setOpened(opened === what ? 'nothing' : what);
  const isBook = host.capabilities.book === 'open';
  const choices = isBook ? choicesOf(part, said) : [];
  return (
    <article class="part" aria-labelledby={id}>
      <h3 id={id}>{part.title}</h3>
      {!isSaid && <p>{part.answer}</p>}
      {spec && <Chart spec={spec} />}
      <p class="quiet sure">{part.sure}</p>
      <div class="actions">
        <Toggle what="table" opened={opened} id={id} text={said.table} onToggle={toggle} />
        {choices.length > 0 && <Toggle what="deals" opened={opened} id={id} text={said.deals} onToggle={toggle} />}
        {spec && <Picture spec={spec} title={part.title} />}
        {isBook && <Toggle what="insert" opened={opened} id={id} text={said.insert} onToggle={toggle} />}
      </div>
      <div id={`${id}-opened`}>
        {opened === 'table' && <ReportTable report={report} caption={part.title} />}
        {opened === 'deals' && <Deals choices={choices} />}
        {opened === 'insert' && <Insert part={part} report={report} spec={spec} isFirst={opens === 'insert'} />}
      </div>
      <details>
        <summary>{said.howCounted}</summary>
        <p>{part.how}</p>
        {part.notes.length > 0 && (
          <ul class="notes">
            {part.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {isBook && (
          <p>
            {said.formula} <Formula asked={part.asked} />
          </p>
        )}
      </details>
    </article>
  );

  function Formula({ asked }: { asked: FormulaCall }) {
    const { dialect, language } = useSidebar();
    return <code>{formulaFor(asked, place, dialect, language)}</code>;
  }
}

/** Copies the chart as a picture. */
function Picture({ spec, title }: { spec: ChartSpec; title: string }) {
  const { said, language } = useSidebar();
  const { outcome, run } = useTelling();
  const copy = () => run(said.painting, async () => finished(said.pictures[await copyPicture(spec, title, language)]));
  return (
    <>
      <button type="button" disabled={outcome.kind === 'busy'} onClick={copy}>
        {said.picture}
      </button>
      <span role="status" class={outcome.kind === 'idle' ? 'unseen' : 'outcome'}>
        {outcome.kind === 'idle' ? '' : outcome.sentence}
      </span>
    </>
  );
}

interface ToggleProps {
  what: Opened;
  opened: Opened;
  id: string;
  text: string;
  onToggle: (what: Opened) => void;
}

const Toggle = ({ what, opened, id, text, onToggle }: ToggleProps) => (
  <button type="button" aria-expanded={opened === what} aria-controls={`${id}-opened`} onClick={() => onToggle(what)}>
    {text}
  </button>
);

/** Deals that can be selected in the sheet: all of a list, or those behind a line of a table. */
interface DealsChoice {
  readonly text: string;
  readonly asked: FormulaCall;
}

/** Lines of a table that are offered; the others are in the sheet. */
const MOST_LINES = 12;

/** Gives the deals behind the first of an answer's tables that tells of any. */
function choicesOf({ asked, reports, lines }: Part, said: SidebarWords): DealsChoice[] {
  if (asked.id === 'STUCK') return lines === 0 ? [] : [{ text: said.allListed, asked }];
  const report = reports.find(({ selectors }) => selectors.some((selector) => selector !== null));
  if (report === undefined) return [];
  const fate = asked.id === 'DROPOFF' ? 'lost' : '';
  const hasStages = report.columns.some(({ id }) => id === 'Stage');
  const choices = new Map<string, DealsChoice>();
  for (const selector of report.selectors) {
    if (selector === null || (asked.id === 'CURVE' && selector.stage !== asked.args[0])) continue;
    const stage = selector.stage === 'won' ? said.won : selector.stage;
    const text = [...(selector.by === null ? [] : [selector.group]), ...(hasStages ? [stage] : [])].join(' · ');
    if (!choices.has(text)) choices.set(text, { text, asked: dealsBehind(selector, fate, asked.settings) });
  }
  return [...choices.values()].slice(0, MOST_LINES);
}

/** Selects the deals behind an answer in the sheet. */
function Deals({ choices }: { choices: readonly DealsChoice[] }) {
  const { host, said, language } = useSidebar();
  const { place } = useReport();
  const words = useWords();
  const { outcome, run } = useTelling();
  const show = (asked: FormulaCall) =>
    run(words.reading, async (): Promise<Outcome> => {
      const shown = await host.showDeals({ place, asked, language });
      if (shown.kind === 'fault') return refused(shown.sentence);
      if (shown.kind === 'none') return refused(words.shownNone);
      return finished(words.shown(shown.deals, shown.rows, shown.selected));
    });
  return (
    <div class="opened">
      <p>{said.whichDeals}</p>
      <div class="actions">
        {choices.map(({ text, asked }) => (
          <button type="button" key={text} disabled={outcome.kind === 'busy'} onClick={() => show(asked)}>
            {text}
          </button>
        ))}
      </div>
      <p role="status">{outcome.kind === 'idle' ? '' : outcome.sentence}</p>
    </div>
  );
}
