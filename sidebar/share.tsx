import type { LogPlace } from '../catalog/index.ts';
import { useSidebar } from './context.ts';
import type { ReportPanel } from './report.tsx';
import { Screen } from './writing.tsx';

interface ShareProps {
  panel: ReportPanel;
  place: LogPlace;
  onDone: () => void;
}

/** Makes pages to hand on. */
export function Share({ onDone }: ShareProps) {
  const { said } = useSidebar();
  return (
    <Screen title={said.views.share} onDone={onDone}>
      <p>{said.share.intro}</p>
    </Screen>
  );
}
