/** An element of an XML file: as much of XML as manifests use. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => entities[name]);

/** Reads XML. Errors: tags that don't close each other, and whatever stands between tags that is no text. */
export function readXml(xml: string): Element {
  const tags = /<(\/?)([\w.:]+)((?:\s+[\w.:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
  const root = { name: '', attributes: {}, children: [] as Element[], text: '' };
  const open = [root];
  const source = xml.replace(/^<\?xml[^>]*\?>/, '').replace(/<!--[\s\S]*?-->/g, '');
  while (tags.lastIndex < source.length) {
    const at = tags.lastIndex;
    const found = tags.exec(source);
    if (!found) throw new Error(`No tag begins at “${source.slice(at, at + 40)}”.`);
    const [, closes, name, given, isEmpty, text] = found;
    const parent = open[open.length - 1];
    if (text !== undefined) parent.text += plain(text.trim());
    else if (closes) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>.`);
      open.pop();
    } else {
      const attributes = Object.fromEntries(
        [...given.matchAll(/([\w.:]+)="([^"]*)"/g)].map(([, key, value]) => [key, plain(value)]),
      );
      const element = { name, attributes, children: [], text: '' };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open[open.length - 1].name}> is never closed.`);
  return root.children[0];
}

/** Gives an element and all below it. */
export const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];

export const named = (element: Element, name: string): Element[] => all(element).filter((e) => e.name === name);
