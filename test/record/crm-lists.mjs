// Lists as CRMs export them, one row per deal and no history: flags, closing dates that lack or lie before the creation.

export const crmLists = {
  PipedriveList: [
    ['Deal - ID', 'Deal - Title', 'Deal - Stage', 'Deal - Status', 'Deal - Deal created', 'Deal - Won time', 'Deal - Lost time'],
    [1, 'Acme', 'Demo', 'Won', '2025-01-02', '2025-02-02', ''],
    [2, 'Beta', 'Demo', 'Lost', '2025-01-05', '', '2025-01-03'],
    [3, 'Ceta', 'Offer', 'Won', '2025-01-08', '', ''],
    [4, 'Delta', 'Offer', 'Open', '2025-01-20', '', ''],
  ],
  SalesforceList: [
    ['Opportunity Name', 'StageName', 'Created Date', 'Close Date', 'Is Closed', 'Is Won', 'Amount'],
    ['Acme', 'Signed', '2025-01-02', '2025-02-02', true, true, 1000],
    ['Beta', 'Gone', '2025-01-05', '2025-02-03', true, false, 500],
    ['Ceta', 'Demo', '2025-01-08', '2025-06-30', false, false, 700],
  ],
  HubSpotList: [
    ['Record ID', 'Deal Name', 'Deal Stage', 'Create Date', 'Close Date', 'Original Traffic Source'],
    [1, 'Acme', 'Closed won', '2025-01-02', '2025-02-02', 'Direct'],
    [2, 'Beta', 'Closed lost', '2025-01-05', '2025-02-03', 'Direct'],
    [3, 'Ceta', 'Demo', '2025-01-08', '', 'Search'],
  ],
  ZohoList: [
    ['Deal Name', 'Stage', 'Closing Date', 'Amount'],
    ['Acme', 'Closed Won', '2025-02-02', 1000],
    ['Beta', 'Demo', '2025-06-30', 500],
    ['Ceta', 'Offer', '2025-07-31', 700],
  ],
  CloseList: [
    ['Lead Name', 'Status Label', 'Status Type', 'Date Created', 'Date Won', 'Value'],
    ['Acme', 'Signed', 'Won', '2025-01-02', '2025-02-02', 1000],
    ['Beta', 'Demo', 'Active', '2025-01-05', '', 500],
  ],
  StreakList: [
    ['Name', 'Stage', 'Date Created', 'Date of Last Stage Change'],
    ['Acme', 'Won', '2025-01-02', '2025-02-02'],
    ['Beta', 'Demo', '2025-01-05', '2025-01-25'],
  ],
};
