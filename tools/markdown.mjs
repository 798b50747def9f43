// The pages of docs/ as HTML.
import { Marked } from 'marked';

const idOf = (text) => text.replace(/\W+/g, '-');

const marked = new Marked({
  renderer: {
    /** Links from other pages lead to headings. */
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${idOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    /** The pages of the site lie beside each other as HTML. */
    link({ href, tokens }) {
      return `<a href="${href.replace(/\.md\b/, '.html')}">${this.parser.parseInline(tokens)}</a>`;
    },
  },
});

/** Gives the HTML of a page, to stand in a body, and its title: the first heading. */
export function pageOf(text) {
  const title = marked.lexer(text).find(({ type }) => type === 'heading').text;
  return { title, body: marked.parse(text) };
}
