import { render } from 'preact';
import { SHARED_ID, type SharedReport } from '../catalog/shared-report.ts';
import { draw, dress } from '../sidebar/index.tsx';
import { browserLanguage, fileHost, sharedHost, theme } from './host.ts';
import { Landing } from './landing.tsx';
import style from './page.css';

dress();
const sheet = document.createElement('style');
sheet.textContent = style;
document.head.append(sheet);
const root = document.createElement('div');
document.body.append(root);

const shared = document.getElementById(SHARED_ID)?.textContent;
if (shared) draw(root, sharedHost(JSON.parse(shared) as SharedReport));
else {
  document.documentElement.lang = browserLanguage();
  document.documentElement.dataset.theme = theme();
  render(
    <Landing
      language={browserLanguage()}
      onOpen={(sheets) => {
        render(null, root);
        draw(root, fileHost(sheets));
      }}
    />,
    root,
  );
}
