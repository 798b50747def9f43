import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type ChartSpec, chartSvg } from '../charts/index.ts';
import { useSidebar } from './context.ts';

/** A chart as wide as its card. */
export function Chart({ spec }: { spec: ChartSpec }) {
  const { theme, language } = useSidebar();
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
  const markup = useMemo(
    () => (width > 0 ? chartSvg(spec, language, { width, theme, rules: 'around' }) : ''),
    [spec, language, width, theme],
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup; text of cells in it is escaped where it is drawn.
  return <div class="chart" ref={box} dangerouslySetInnerHTML={{ __html: markup }} />;
}
