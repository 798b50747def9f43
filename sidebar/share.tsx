import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../core/words/language.ts';
import { type Choice, listsDeals } from '../report/card.ts';
import type { LogPlace } from '../workbook/place.ts';
import { adopt } from './adopt.ts';
import { useSidebar } from './context.ts';
import { type ChosenValues, choiceText } from './filters.tsx';
import { save as saveFile } from './picture.ts';
import type { ReadModel } from './report.tsx';
import { contentOf, ownersOf, type ShareOptions } from './share/content.ts';
import { bodyOf, cellsOf, mailOf, mailPageOf, pageOf, pageRules } from './share/html.ts';
import { ChoiceField, type Outcome, OutcomeLine, refused, Screen, undoable, useTelling, useWords } from './writing.tsx';

interface ShareProps {
  model: ReadModel;
  place: LogPlace;
  /** Which deals the report is about. */
  values: ChosenValues;
  choice: Choice;
  onDone: () => void;
}

/** Makes a page to hand on: the whole report, or what concerns one owner or team. */
export function Share({ model, place, values, choice, onDone }: ShareProps) {
  const { host, said, language } = useSidebar();
  const words = useWords();
  const telling = useTelling();
  const { run } = telling;
  const [options, setOptions] = useState<Omit<ShareOptions, 'chosen'>>({ whose: null, deals: 'hidden', reps: 'named' });
  const content = useMemo(() => {
    const rep = model.filterColumns.find(({ namesReps }) => namesReps)?.name;
    const chosen = choiceText(values, choice, said, options.reps === 'named' ? undefined : rep);
    return contentOf(model, place, { ...options, chosen }, said);
  }, [model, place, values, choice, options, said]);
  const body = useMemo(() => bodyOf(content, language, said.table), [content, language, said]);
  const owners = ownersOf(model.stages);
  const name = `${content.title} ${place.name}`;
  const save = () =>
    run(words.writing, async () => {
      saveFile(new Blob([await pageOf(content, language, said.table)], { type: 'text/html' }), `${name}.html`);
      return refused(said.share.saved(`${name}.html`));
    });
  const copy = () =>
    run(words.writing, async () => {
      const blob = (type: string, text: string) => new Blob([text], { type });
      const [html, plain] = [blob('text/html', mailPageOf(content)), blob('text/plain', mailOf(content))];
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
      return refused(said.share.copied);
    });
  const put = () =>
    run(words.writing, async (): Promise<Outcome> => {
      const what = { kind: 'values', cells: cellsOf(content), looks: [] } as const;
      const inserted = await host.insert({ what, chart: null, place: { kind: 'new sheet', name: content.title.slice(0, 28) } });
      if (inserted.kind === 'occupied') return refused(words.occupied(inserted.address));
      return undoable(said.inserted(inserted.address));
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
      {model.cards.some(({ parts }) => parts.some(listsDeals)) && check('deals', said.share.withDeals)}
      {check('reps', said.share.withReps)}
      <div class="actions">
        <button type="button" class="main" onClick={save}>
          {said.share.saveFile}
        </button>
        <button type="button" onClick={() => print(body, language, said.share.print)}>
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
      <OutcomeLine telling={telling} onUndone={async () => undefined} />
      <iframe
        class="preview"
        title={said.share.preview}
        srcdoc={framed(body, language)}
        sandbox="allow-same-origin"
        onLoad={(event) => adoptIn(event.currentTarget)}
      />
    </Screen>
  );
}

/** A page in a frame: the policy of the page around holds in it too, so its rules are adopted. No script runs in the preview. */
const framed = (body: string, language: Language): string =>
  `<!DOCTYPE html><html lang="${language}"><body>${body}</body></html>`;

const adoptIn = (frame: HTMLIFrameElement): void => adopt(frame.contentWindow as Window & typeof globalThis, pageRules);

/** Prints a page by itself, in a frame that goes when it is done. */
function print(body: string, language: Language, title: string): void {
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  frame.title = title;
  frame.srcdoc = framed(body, language);
  frame.onload = () => {
    const shown = frame.contentWindow;
    if (!shown) return;
    adoptIn(frame);
    shown.onafterprint = () => frame.remove();
    shown.print();
  };
  document.body.append(frame);
}
