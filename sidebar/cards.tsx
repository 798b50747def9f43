import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FunctionId, LogPlace } from '../catalog/index.ts';
import { type Finding, findingText, noteText, type Report } from '../core/index.ts';
import { funnelChart } from './charts/funnel-chart.ts';
import type { ChartStyle } from './charts/svg.ts';
import { timeChart } from './charts/time-chart.ts';
import { useSidebar } from './context.ts';
import { Insert } from './insert.tsx';
import { ReportTable } from './table.tsx';

/** The sentences to read first. */
export function FindingsCard({ findings }: { findings: readonly Finding[] }) {
  const { said, language } = useSidebar();
  return (
    <section class="card findings">
      <h2>{said.first}</h2>
      <ol>
        {findings.map((finding) => (
          <li key={finding.id}>{findingText(finding, language)}</li>
        ))}
      </ol>
    </section>
  );
}

interface ReportCardProps {
  title: string;
  counted: string;
  id: Extract<FunctionId, 'FUNNEL' | 'TIME_IN_STAGE'>;
  report: Report;
  place: LogPlace;
  draw: (style: ChartStyle) => string;
}

/** A card with one report: its chart, the table behind it, how it is counted, and its live formula. */
function ReportCard({ title, counted, id, report, place, draw }: ReportCardProps) {
  const { host, said, language } = useSidebar();
  const [isTable, setTable] = useState(false);
  const body = useId();
  return (
    <section class="card">
      <h2>{title}</h2>
      <div id={body}>{isTable ? <ReportTable report={report} caption={title} /> : <Chart draw={draw} />}</div>
      {report.notes.length > 0 && (
        <ul class="notes">
          {report.notes.map((note) => (
            <li key={`${note.id} ${JSON.stringify(note.params)}`}>{noteText(note, language)}</li>
          ))}
        </ul>
      )}
      <div class="actions">
        <button type="button" aria-expanded={isTable} aria-controls={body} onClick={() => setTable(!isTable)}>
          {isTable ? said.showChart : said.showTable}
        </button>
        {host.capabilities.book === 'open' && <Insert id={id} report={report} place={place} />}
      </div>
      <details>
        <summary>{said.howCounted}</summary>
        <p>{counted}</p>
      </details>
    </section>
  );
}

export function FunnelCard({ report, place }: { report: Report; place: LogPlace }) {
  const { said, language } = useSidebar();
  return (
    <ReportCard
      title={said.funnelTitle}
      counted={said.funnelCounted}
      id="FUNNEL"
      report={report}
      place={place}
      draw={(style) => funnelChart(report, language, style)}
    />
  );
}

export function TimeCard({ report, place }: { report: Report; place: LogPlace }) {
  const { said, language } = useSidebar();
  return (
    <ReportCard
      title={said.timeTitle}
      counted={said.timeCounted}
      id="TIME_IN_STAGE"
      report={report}
      place={place}
      draw={(style) => timeChart(report, language, style)}
    />
  );
}

/** A chart as wide as its card. */
function Chart({ draw }: { draw: (style: ChartStyle) => string }) {
  const { theme } = useSidebar();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup; text of cells in it is escaped where it is drawn.
  return <div class="chart" ref={box} dangerouslySetInnerHTML={{ __html: width > 0 ? draw({ width, theme }) : '' }} />;
}

/** What was understood of the log, line by line. */
export function UnderstoodCard({ check, isOpen }: { check: Report; isOpen: boolean }) {
  const { said, language } = useSidebar();
  const [verdict, ...lines] = check.lines;
  return (
    <section class="card">
      <h2>{said.understoodTitle}</h2>
      <p>{String(verdict[1])}</p>
      <details open={isOpen}>
        <summary>{said.showTable}</summary>
        <ul class="understood" lang={language}>
          {lines.map((line) => (
            <li key={String(line[1])} class={line[0] === 'good' ? '' : 'odd'}>
              <Line finding={String(line[1])} row={line[3] === null ? null : Number(line[3])}>
                {[line[4], line[5]].filter((text) => text !== '').join(' ')}
              </Line>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Line({ finding, row, children }: { finding: string; row: number | null; children: ComponentChildren }) {
  const { said } = useSidebar();
  return (
    <>
      <strong>
        {finding}
        {row === null ? '' : ` (${said.rowText(row)})`}
      </strong>
      <span>{children}</span>
    </>
  );
}
