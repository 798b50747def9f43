import { defaultLanguage, type Language, languages } from '../core/words/language.ts';
import {
  helpPage,
  iconOf,
  metadataFile,
  originOf,
  product,
  productIconOf,
  type RibbonButton,
  ribbon,
  ribbonSizes,
} from './config.ts';
import { type ManifestWords, manifestWords } from './words.ts';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const indented = (text: string, spaces: number): string => text.replace(/^(?=.)/gm, ' '.repeat(spaces));

const lines = (parts: readonly string[], spaces: number): string => indented(parts.join('\n'), spaces);

const others = languages.filter((language) => language !== defaultLanguage);

/** A resource with its overrides in other languages, which need the prefix of its parent. */
const resource = (element: 'String' | 'Url', id: string, said: (language: Language) => string): string =>
  `<bt:${element} id="${id}" DefaultValue="${escaped(said(defaultLanguage))}">
${others
  .map((language) => `  <bt:Override Locale="${manifestWords[language].officeLocale}" Value="${escaped(said(language))}"/>`)
  .join('\n')}
</bt:${element}>`;

const spoken = (id: string, word: (words: ManifestWords) => string): string =>
  resource('String', id, (language) => word(manifestWords[language]));

const iconId = (command: string, size: number): string => `Icon.${command}.${size}`;

const iconOfButton = (command: string): string =>
  `<Icon>
${lines(
  ribbonSizes.map((size) => `<bt:Image size="${size}" resid="${iconId(command, size)}"/>`),
  2,
)}
</Icon>`;

const actionOf = ({ action, kind }: RibbonButton): string =>
  kind === 'opens the pane'
    ? `<Action xsi:type="ShowTaskpane">
  <SourceLocation resid="Taskpane.Url"/>
</Action>`
    : `<Action xsi:type="ExecuteFunction">
  <FunctionName>${action}</FunctionName>
</Action>`;

const controlOf = (button: RibbonButton): string => {
  const { id } = button;
  return `<Control xsi:type="Button" id="JourneySheet.${id}">
  <Label resid="${id}.Label"/>
  <Supertip>
    <Title resid="${id}.Label"/>
    <Description resid="${id}.Tip"/>
  </Supertip>
${indented(iconOfButton(id), 2)}
${indented(actionOf(button), 2)}
</Control>`;
};

function resourcesOf(site: string): string {
  const images = ribbon.flatMap(({ id }) =>
    ribbonSizes.map((size) => `<bt:Image id="${iconId(id, size)}" DefaultValue="${iconOf(site, id, size)}"/>`),
  );
  const urls = [
    `<bt:Url id="Taskpane.Url" DefaultValue="${site}/taskpane.html"/>`,
    `<bt:Url id="Functions.Script.Url" DefaultValue="${site}/functions.js"/>`,
    resource('Url', 'Functions.Metadata.Url', (language) => `${site}/${metadataFile(language)}`),
    resource('Url', 'Help.Url', (language) => `${site}/${helpPage(language)}`),
  ];
  const short = [
    `<bt:String id="Functions.Namespace" DefaultValue="${product.namespace}"/>`,
    `<bt:String id="Tab.Label" DefaultValue="${product.name}"/>`,
    spoken('Group.Label', (w) => w.group),
    spoken('Welcome.Title', (w) => w.welcome.title),
    ...ribbon.map(({ id }) => spoken(`${id}.Label`, (w) => w.buttons[id].label)),
  ];
  const long = [
    spoken('Welcome.Text', (w) => w.welcome.text),
    ...ribbon.map(({ id }) => spoken(`${id}.Tip`, (w) => w.buttons[id].tip)),
  ];
  return `<Resources>
  <bt:Images>
${lines(images, 4)}
  </bt:Images>
  <bt:Urls>
${lines(urls, 4)}
  </bt:Urls>
  <bt:ShortStrings>
${lines(short, 4)}
  </bt:ShortStrings>
  <bt:LongStrings>
${lines(long, 4)}
  </bt:LongStrings>
</Resources>`;
}

/** Runtime first, as Office wants it; functions, commands and pane share one page, as a shared runtime demands. */
const hostPart = (): string => `<Hosts>
  <Host xsi:type="Workbook">
    <Runtimes>
      <Runtime resid="Taskpane.Url" lifetime="long"/>
    </Runtimes>
    <AllFormFactors>
      <ExtensionPoint xsi:type="CustomFunctions">
        <Script>
          <SourceLocation resid="Functions.Script.Url"/>
        </Script>
        <Page>
          <SourceLocation resid="Taskpane.Url"/>
        </Page>
        <Metadata>
          <SourceLocation resid="Functions.Metadata.Url"/>
        </Metadata>
        <Namespace resid="Functions.Namespace"/>
      </ExtensionPoint>
    </AllFormFactors>
    <DesktopFormFactor>
      <GetStarted>
        <Title resid="Welcome.Title"/>
        <Description resid="Welcome.Text"/>
        <LearnMoreUrl resid="Help.Url"/>
      </GetStarted>
      <FunctionFile resid="Taskpane.Url"/>
      <ExtensionPoint xsi:type="PrimaryCommandSurface">
        <CustomTab id="JourneySheet.Tab">
          <Group id="JourneySheet.Group">
            <Label resid="Group.Label"/>
${indented(iconOfButton('report'), 12)}
${lines(ribbon.map(controlOf), 12)}
          </Group>
          <Label resid="Tab.Label"/>
        </CustomTab>
      </ExtensionPoint>
    </DesktopFormFactor>
  </Host>
</Hosts>`;

/** Writes the add-in-only manifest of Excel, the one that every Excel takes, for a site that serves the built files. */
export function officeManifest(site: string): string {
  const said = manifestWords[defaultLanguage];
  const overrides = others.map((language) => {
    const { officeLocale, description } = manifestWords[language];
    return `<Override Locale="${officeLocale}" Value="${escaped(description)}"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Made from manifests/config.ts. Do not edit. -->
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
           xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
           xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
           xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides"
           xsi:type="TaskPaneApp">
  <Id>${product.id}</Id>
  <Version>${product.version}.0</Version>
  <ProviderName>${product.provider}</ProviderName>
  <DefaultLocale>${said.officeLocale}</DefaultLocale>
  <DisplayName DefaultValue="${product.name}"/>
  <Description DefaultValue="${escaped(said.description)}">
${lines(overrides, 4)}
  </Description>
  <IconUrl DefaultValue="${productIconOf(site, 32)}"/>
  <HighResolutionIconUrl DefaultValue="${productIconOf(site, 64)}"/>
  <SupportUrl DefaultValue="${site}/support.html"/>
  <AppDomains>
    <AppDomain>${originOf(site)}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="SharedRuntime" MinVersion="1.1"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${site}/taskpane.html"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
${indented(hostPart(), 4)}
${indented(resourcesOf(site), 4)}
  </VersionOverrides>
</OfficeApp>
`;
}
