import { useMemo, useState } from 'preact/hooks';
import { type Choice, partIn } from '../catalog/card.ts';
import type { LogPlace } from '../catalog/host.ts';
import type { Cells } from '../core/cells/cell.ts';
import { useSidebar } from './context.ts';
import { type ChosenValues, choiceText } from './filters.tsx';
import { save as saveFile } from './picture.ts';
import type { ReportPanel } from './report.tsx';
import { contentOf, ownersOf, type SharedContent, type ShareOptions } from './share/content.ts';
import { mailOf, mailPageOf, pageOf } from './share/html.ts';
import { ChoiceField, idle, Outcome, Screen, type Told, useTelling, useWords } from './writing.tsx';

interface ShareProps {
  panel: ReportPanel;
  place: LogPlace;
  /** Which deals the report is about. */
  values: ChosenValues;
  choice: Choice;
  onDone: () => void;
}

/** Makes a page to hand on: the whole report, or what concerns one owner or team. */
export function Share({ panel, place, values, choice, onDone }: ShareProps) {
  const { host, said, language } = useSidebar();
  const words = useWords();
  const telling = useTelling();
  const { run } = telling;
  const [options, setOptions] = useState<Omit<ShareOptions, 'chosen'>>({ whose: null, deals: 'hidden', reps: 'named' });
  const content = useMemo(() => {
    const rep = partIn(panel.cards, 'people.rep')?.asked.args[0];
    const chosen = choiceText(values, choice, said, options.reps === 'named' ? undefined : String(rep));
    return contentOf(panel, place, { ...options, chosen }, said);
  }, [panel, place, values, choice, options, said]);
  const page = useMemo(() => pageOf(content, language, said.table), [content, language, said]);
  const owners = ownersOf(panel.stages);
  const name = `${content.title} ${place.name}`;
  const save = () => {
    saveFile(new Blob([page], { type: 'text/html' }), `${name}.html`);
    run(words.writing, async () => refused(said.share.saved(`${name}.html`)));
  };
  const copy = () =>
    run(words.writing, async () => {
      const blob = (type: string, text: string) => new Blob([text], { type });
      const [html, plain] = [blob('text/html', mailPageOf(content)), blob('text/plain', mailOf(content))];
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
      return refused(said.share.copied);
    });
  const put = () =>
    run(words.writing, async (): Promise<Told> => {
      const what = { kind: 'values', cells: cellsOf(content), looks: [] } as const;
      const inserted = await host.insert({ what, chart: null, place: { kind: 'new sheet', name: content.title.slice(0, 28) } });
      if (inserted.kind === 'occupied') return refused(words.occupied(inserted.address));
      return { kind: 'done', sentence: said.inserted(inserted.address) };
    });
  const check = (key: 'deals' | 'reps', text: string) => (
    <label class="choice">
      <input
        type="checkbox"
        checked={options[key] === 'named'}
        onChange={(event) => setOptions({ ...options, [key]: event.currentTarget.checked ? 'named' : 'hidden' })}
      />
      {text}
    </label>
  );
  return (
    <Screen title={said.views.share} onDone={onDone}>
      <p>{said.share.intro}</p>
      <ChoiceField
        label={said.share.whose}
        value={options.whose ?? ''}
        onValue={(whose) => setOptions({ ...options, whose: whose === '' ? null : whose })}
        options={[{ value: '', text: said.share.everything }, ...owners.map((owner) => ({ value: owner, text: owner }))]}
      />
      {check('deals', said.share.withDeals)}
      {check('reps', said.share.withReps)}
      <div class="actions">
        <button type="button" class="main" onClick={save}>
          {said.share.saveFile}
        </button>
        <button type="button" onClick={() => print(page, said.share.print)}>
          {said.share.print}
        </button>
        <button type="button" onClick={copy}>
          {said.share.copyMail}
        </button>
        {host.capabilities.book === 'open' && (
          <button type="button" onClick={put}>
            {said.share.toSheet}
          </button>
        )}
      </div>
      <Outcome telling={telling} onUndone={async () => undefined} />
      <iframe class="preview" title={said.share.preview} srcdoc={page} sandbox="" />
    </Screen>
  );
}

const refused = (sentence: string): Told => ({ ...idle, kind: 'refused', sentence });

/** Prints a page by itself, in a frame that goes when it is done. */
function print(page: string, title: string): void {
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  frame.title = title;
  frame.srcdoc = page;
  frame.onload = () => {
    const shown = frame.contentWindow;
    if (!shown) return;
    shown.onafterprint = () => frame.remove();
    shown.print();
  };
  document.body.append(frame);
}

/** The words and numbers of a page as cells of a sheet. */
function cellsOf({ title, made, findings, sections }: SharedContent): Cells {
  const rows = [
    [title],
    [made],
    ...findings.map((finding) => [finding]),
    ...sections.flatMap((section) => [
      [''],
      [section.title],
      ...section.lines.map((line) => [line]),
      ...section.parts.flatMap((part) => [[part.title, part.answer, part.sure]]),
    ]),
  ];
  return rows.map((row) => [row[0], row[1] ?? '', row[2] ?? '']);
}
