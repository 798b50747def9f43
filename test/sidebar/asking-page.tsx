import { render } from 'preact';
import type { Host } from '../../port/host.ts';
import { everyDeal } from '../../report/cards/choice.ts';
import { useQuestions, type Wanted } from '../../sidebar/asking.ts';
import type { LogPlace } from '../../workbook/place.ts';

declare global {
  interface Window {
    /** Looks for logs and, before any is found, asks for deals from a day on; gives the days that reports were asked for. */
    overtakenLook(): Promise<(string | null)[]>;
  }
}

const place = { name: 'Deals', log: 'Deals!A:H' } as LogPlace;
const asked: (string | null)[] = [];
let found: (places: LogPlace[]) => void = () => undefined;
const host = {
  findLogs: () =>
    new Promise<LogPlace[]>((resolve) => {
      found = resolve;
    }),
  report: async ({ choice }: Wanted) => {
    asked.push(choice.startedFrom);
    return { kind: 'none' };
  },
} as unknown as Host;

function Page() {
  const { look, show } = useQuestions(host);
  window.overtakenLook = async () => {
    look({ language: 'en', choice: everyDeal, asOf: null }, null);
    show(place, { language: 'en', choice: { ...everyDeal, startedFrom: '2025-07-01' }, asOf: null });
    found([place]);
    await new Promise((resolve) => setTimeout(resolve));
    return asked;
  };
  return null;
}

render(<Page />, document.body);
