import type { ToolWords } from '../../tools/words.ts';

export const tools: ToolWords = {
  start: {
    sample: 'The sample log',
    at: 'Workbench, served from dist/ on this computer only',
    own: 'Your own log: npm start -- deals.csv, or drop a file on the page.',
    stop: 'Stop with Ctrl-C.',
    noFile: (file, folder) => `There is no file “${file}” in ${folder}.`,
    isFolder: (file) => `“${file}” is a folder. Name a file in it.`,
    unreadable: (file, why) => `“${file}” can’t be read (${why}). Look at its permissions, or copy it.`,
    noPort: (port) => `“${port}” is no port. Give a number up to 65535.`,
    taken: (port, why) => `Port ${port} can’t be used (${why}). Give another one: --port 5180.`,
    oneFile: (files) => `One file at a time, not ${files}.`,
  },
  startExcel: {
    served: (origin) => `JourneySheet is served at ${origin} until Ctrl-C, to this computer only.`,
    trust: (file) =>
      `1. Once: have your computer trust the certificate ${file}. It was made here and vouches for localhost only.`,
    put: (manifest) => `2. Put ${manifest} into Excel:`,
    web: 'Web: open a workbook at excel.cloud.microsoft; Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in; choose the file.',
    windows:
      'Windows: share the folder of the file; in Excel File > Options > Trust Center > Trust Center Settings > Trusted Add-in Catalogs, add the share and tick Show in Menu; start Excel again; Home > Add-ins > Advanced > Shared Folder.',
    mac: (manifest) =>
      `Mac: cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ (make the folder if it is missing); start Excel again; Home > Add-ins.`,
    see: '3. The tab JourneySheet appears. After a change: npm run build, then open the pane again.',
    guide: 'All steps, and how to take it out again: docs/install-excel.md.',
    anew: {
      old: 'The certificate was about to end, so a new one was made: do step 1 once more.',
      broken: 'The certificate kept here was broken, so a new one was made: do step 1 once more.',
      open: 'Others on this computer could read the key of the certificate, so a new one was made: do step 1 once more.',
    },
    noPort: (port) => `“${port}” is no port. Give a number up to 65535.`,
    taken: (port, why) => `Port ${port} can’t be used (${why}). Give another one: --port 3000.`,
    unkept: (folder, why) => `The certificate can’t be kept in ${folder} (${why}). Name another folder in JOURNEYSHEET_HOME.`,
  },
  deploySheets: {
    login: `Nobody is logged in to Google here. Do this once, then run npm run deploy:sheets again:
  1. Switch the Apps Script API on at https://script.google.com/home/usersettings
  2. npx clasp login`,
    script: `It is not known which Apps Script project to push to. Either make a new one:
  npx clasp create-script --type standalone --title JourneySheet --rootDir .clasp
or name your own (in its address, between /projects/ and /edit):
  SCRIPT_ID=… npm run deploy:sheets`,
    unreadable: 'The file .clasp.json can’t be read. Delete it, or mend it.',
    checks: 'Nothing was pushed: the project does not pass its checks.',
    failed: 'Nothing was pushed; the words of clasp stand above. When Google refuses, see docs/install-sheets.md.',
    done: (id) => `Pushed. Try it: https://script.google.com/d/${id}/edit, Deploy > Test deployments > Editor add-on.
What to look at: docs/live-checks.md.`,
  },
  serve: {
    403: ({ origin }) => `JourneySheet answers at ${origin} only. Open that address.`,
    404: () => 'There is no such file. Go back to the page that led here, or start JourneySheet again.',
    405: () => 'Files can be read here, and nothing else done.',
    500: () => 'The file could not be read. Look whether it is still there, and load the page again.',
  },
  reference: {
    title: 'The functions',
    intro: ({
      rules,
      settings,
      overrides,
    }) => `Made from the catalog by \`npm run generate\`; counted by the rules of version ${rules}. Excel writes \`JOURNEY.NAME\`, Sheets
writes \`JOURNEY_NAME\`. After the log and a function's own parameters come, in any order, a stages table, a table of actions and
settings. Settings are \`name=value; name=value\` or two columns of names and values: ${settings}; the
column overrides ${overrides}; and any other heading of the log as a
filter (\`Rep=Ann|Bob; Value>=10000; Region<>West\`). With \`where\` in front a name is always a heading, also one called like a
setting (\`where Level=High\`); names and values that hold marks stand in quotes (\`where "Size; region"="a|b"\`).`,
    columns: 'Columns',
    settings: 'Settings that mean something here',
    none: 'language',
  },
};
