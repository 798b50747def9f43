// Style sheets that pages take as text, without what only people need.
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

/** Gives the sheets of the sidebar and of the page as short text. */
export const shortStyles = {
  name: 'short styles',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](sidebar|page)[\\/].*\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};
