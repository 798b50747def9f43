// Loaded into clasp by tests: whatever it asks of Google goes to a server of the test instead.
import http from 'node:http';
import https from 'node:https';

https.request = (url, options) => {
  const { host, pathname, search } = new URL(url);
  return http.request({
    host: '127.0.0.1',
    port: process.env.LOCAL_GOOGLE,
    path: pathname + search,
    method: options.method,
    headers: { ...options.headers, 'x-asked': host },
  });
};
