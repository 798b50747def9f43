/** Google's bridge, as the page sees it; `askServer` is the test. */
export const bridge = `
  const runner = (done, failed) => ({
    withSuccessHandler: (handler) => runner(handler, failed),
    withFailureHandler: (handler) => runner(done, handler),
    journeyServer: (request) => { askServer(request).then(done, failed); },
  });
  globalThis.google = { script: { run: runner(() => {}, () => {}) } };`;
