// Turns the pages of docs/ into HTML: headings, paragraphs, lists, code, links and emphasis; nothing else is written there.
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const inline = (text) =>
  text
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') ? `<code>${escaped(part.slice(1, -1))}</code>` : styled(escaped(part))))
    .join('');

const styled = (text) =>
  text
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, label, to) => `<a href="${to.replace(/\.md\b/, '.html')}">${label}</a>`)
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*/g, '<em>$1</em>');

/** Joins lines that go on with those that begin a point. */
const pointsOf = (block) => block.split(/\n(?=(?:- |\d+\. ))/).map((point) => point.replace(/^(?:- |\d+\. )/, ''));

const list = (tag, block) =>
  `<${tag}>\n${pointsOf(block)
    .map((point) => `<li>${inline(point)}</li>`)
    .join('\n')}\n</${tag}>`;

function html(block) {
  const heading = /^(#{1,3}) (.+)$/.exec(block);
  if (heading) {
    const level = heading[1].length;
    return `<h${level} id="${escaped(heading[2].replace(/\W+/g, '-'))}">${inline(heading[2])}</h${level}>`;
  }
  if (block.startsWith('```')) return `<pre>${escaped(block.replace(/^```.*\n|\n```$/g, ''))}</pre>`;
  if (block.startsWith('- ')) return list('ul', block);
  if (/^\d+\. /.test(block)) return list('ol', block);
  return `<p>${inline(block)}</p>`;
}

/** Splits a page at blank lines and before headings and lists; code stays whole. */
const blocksOf = (text) =>
  text
    .split(/(^```[\s\S]*?^```$)/m)
    .flatMap((part) =>
      part.startsWith('```') ? [part] : part.split(/\n{2,}|\n(?=#)|(?<=^#.*)\n|(?<!^(?:- |\d+\. | {2}).*)\n(?=(?:- |1\. ))/m),
    )
    .map((block) => block.trim())
    .filter((block) => block !== '');

/** Gives the HTML of a page, to stand in a body, and its title: the first heading. */
export function pageOf(text) {
  const blocks = blocksOf(text);
  return { title: blocks[0].replace(/^#+ /, ''), body: blocks.map(html).join('\n') };
}
