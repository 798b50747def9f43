import { render } from 'preact';
import { SHARED_ID, type SharedReport } from '../port/shared-report.ts';
import { mountSidebar } from '../sidebar/index.tsx';
import { browserLanguage, fileHost, sharedHost, theme } from './host.ts';
import { Landing } from './landing.tsx';

const root = document.createElement('div');
document.body.append(root);

const shared = document.getElementById(SHARED_ID)?.textContent;
if (shared) mountSidebar(root, sharedHost(JSON.parse(shared) as SharedReport));
else {
  document.documentElement.lang = browserLanguage();
  document.documentElement.dataset.theme = theme();
  render(
    <Landing
      language={browserLanguage()}
      onOpen={(sheets) => {
        render(null, root);
        mountSidebar(root, fileHost(sheets));
      }}
    />,
    root,
  );
}
