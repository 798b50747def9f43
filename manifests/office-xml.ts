import { officeLocales, product, productWords } from './config.ts';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A text in English with its Latvian override. */
const spoken = (id: string, en: string, lv: string): string =>
  `        <bt:String id="${id}" DefaultValue="${escaped(en)}">
          <bt:Override Locale="${officeLocales.lv}" Value="${escaped(lv)}"/>
        </bt:String>`;

/**
 * The add-in-only manifest of Excel: a shared runtime, custom functions and one ribbon button. Functions, commands and
 * task pane share one page, as a shared runtime demands.
 */
export function officeManifest(origin: string): string {
  const { en, lv } = productWords;
  const icon = (size: number) => `${origin}/icons/icon-${size}.png`;
  const images = [16, 32, 80].map((size) => `        <bt:Image id="Icon.${size}" DefaultValue="${icon(size)}"/>`).join('\n');
  const buttonIcons = [16, 32, 80]
    .map((size) => `                    <bt:Image size="${size}" resid="Icon.${size}"/>`)
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Made from manifests/config.ts by npm run generate. Do not edit. -->
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
           xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
           xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
           xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides"
           xsi:type="TaskPaneApp">
  <Id>${product.id}</Id>
  <Version>${product.version}.0</Version>
  <ProviderName>${product.provider}</ProviderName>
  <DefaultLocale>${officeLocales.en}</DefaultLocale>
  <DisplayName DefaultValue="${product.name}"/>
  <Description DefaultValue="${escaped(en.description)}">
    <Override Locale="${officeLocales.lv}" Value="${escaped(lv.description)}"/>
  </Description>
  <IconUrl DefaultValue="${icon(32)}"/>
  <HighResolutionIconUrl DefaultValue="${icon(64)}"/>
  <AppDomains>
    <AppDomain>${origin}</AppDomain>
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
    <SourceLocation DefaultValue="${origin}/taskpane.html"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
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
          <FunctionFile resid="Taskpane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <CustomTab id="JourneySheet.Tab">
              <Group id="JourneySheet.Group">
                <Label resid="Group.Label"/>
                <Icon>
${buttonIcons.replace(/^ {20}/gm, '                  ')}
                </Icon>
                <Control xsi:type="Button" id="JourneySheet.Open">
                  <Label resid="Open.Label"/>
                  <Supertip>
                    <Title resid="Open.Label"/>
                    <Description resid="Open.Tip"/>
                  </Supertip>
                  <Icon>
${buttonIcons}
                  </Icon>
                  <Action xsi:type="ShowTaskpane">
                    <SourceLocation resid="Taskpane.Url"/>
                  </Action>
                </Control>
              </Group>
              <Label resid="Tab.Label"/>
            </CustomTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
${images}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Taskpane.Url" DefaultValue="${origin}/taskpane.html"/>
        <bt:Url id="Functions.Script.Url" DefaultValue="${origin}/functions.js"/>
        <bt:Url id="Functions.Metadata.Url" DefaultValue="${origin}/functions.json">
          <bt:Override Locale="${officeLocales.lv}" Value="${origin}/functions-lv.json"/>
        </bt:Url>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Functions.Namespace" DefaultValue="${product.namespace}"/>
        <bt:String id="Tab.Label" DefaultValue="${product.name}"/>
${spoken('Group.Label', en.group, lv.group)}
${spoken('Open.Label', en.open, lv.open)}
      </bt:ShortStrings>
      <bt:LongStrings>
${spoken('Open.Tip', en.openTip, lv.openTip)}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}
