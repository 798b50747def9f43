import type { Host } from '../port/host.ts';
import type { LogPlace, SideTable } from '../workbook/place.ts';
import { keptTable } from '../workbook/setup.ts';
import { CHOICE_KEY, choiceIn, type TableChoice } from '../workbook/sort-sheets.ts';
import { type SideKind, sideKinds, tableWords } from '../workbook/table-words.ts';
import { quotedSheet } from '../workbook/writing/address.ts';
import { useSidebar } from './context.ts';
import { ChoiceField, useTelling } from './writing.tsx';

const isRead = ({ isUsed, hasRows }: SideTable): boolean => isUsed && hasRows;

/** The tables that a report is made with, in a line; one that is called as it is here needs no more than that. */
export function TablesRead({ place, onOpen }: { place: LogPlace; onOpen: () => void }) {
  const { said, language } = useSidebar();
  const read = place.tables.filter(isRead);
  if (read.length === 0) return null;
  const text = ({ kind, sheet }: SideTable) => {
    const name = tableWords[language][kind];
    return name === sheet ? name : `${name}: ${said.tables.sheet(sheet)}`;
  };
  return (
    <p>
      <button type="button" class="link" onClick={onOpen}>
        {read.map(text).join(' · ')}
      </button>
    </p>
  );
}

interface TablesProps {
  place: LogPlace;
  /** Another table was chosen. */
  onChosen: () => void;
}

/** Which tables are read with the log, and why; others can be chosen, or none. */
export function Tables({ place, onChosen }: TablesProps) {
  const { host, said, language } = useSidebar();
  const { outcome, fail } = useTelling();
  const choose = async (kind: SideKind, sheet: string) => {
    await choosing(host, { [kind]: sheet === '' ? null : sheet });
    onChosen();
  };
  const field = (kind: SideKind) => {
    const tables = place.tables.filter((table) => table.kind === kind && table.hasRows);
    if (tables.length === 0) return null;
    const used = tables.find(({ isUsed }) => isUsed);
    return (
      <ChoiceField
        key={kind}
        label={tableWords[language][kind]}
        value={used?.sheet ?? ''}
        hint={used ? said.tables.whys[used.why] : ''}
        onValue={(sheet) => choose(kind, sheet).catch(fail)}
        options={[
          ...tables.map(({ sheet }) => ({ value: sheet, text: said.tables.sheet(sheet) })),
          { value: '', text: said.tables.none },
        ]}
      />
    );
  };
  const fields = sideKinds.map(field).filter((one) => one !== null);
  if (fields.length === 0) return null;
  return (
    <fieldset class="tables">
      <legend>{said.tables.title}</legend>
      {fields}
      {(outcome.kind === 'refused' || outcome.kind === 'failed') && <p role="alert">{outcome.sentence}</p>}
    </fieldset>
  );
}

/** Says which tables are read but not written to, and where they are kept instead. */
export function Guessed({ place }: { place: LogPlace }) {
  const { said, language } = useSidebar();
  const sentence = (kind: 'stages' | 'settings') => {
    const read = place.tables.find((table) => table.kind === kind && isRead(table));
    const kept = keptTable(place.tables, kind);
    const sheet = kept?.sheet ?? tableWords[language][kind];
    return read && read !== kept ? said.tables.guessed(tableWords[language][kind], read.sheet, read.why, sheet) : '';
  };
  const sentences = (['stages', 'settings'] as const).map(sentence).filter((text) => text !== '');
  return sentences.length === 0 ? null : <p>{sentences.join(' ')}</p>;
}

async function choosing(host: Host, more: TableChoice): Promise<void> {
  const chosen = choiceIn(await host.recall(CHOICE_KEY));
  await host.remember(CHOICE_KEY, JSON.stringify({ ...chosen, ...more }));
}

/** Reads what was written from now on, also where something else was chosen before. */
export async function readWritten(host: Host, name: string, addresses: readonly string[]): Promise<void> {
  const place = (await host.findLogs()).find((one) => one.name === name);
  const isWritten = ({ sheet }: SideTable) => addresses.some((address) => address.startsWith(`${quotedSheet(sheet)}!`));
  const unread = place?.tables.filter(
    (table) => !table.isUsed && isWritten(table) && (table.kind === 'stages' || table.kind === 'settings'),
  );
  for (const { kind, sheet } of unread ?? []) await choosing(host, { [kind]: sheet });
}
