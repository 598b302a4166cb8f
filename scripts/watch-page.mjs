// Gathers what goes wrong in a page.

/** Starts gathering; `take()` returns what went wrong since the last call. */
export function watchPage(page, origin) {
  let problems = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error?.message ?? error}`));
  page.on('console', (message) => {
    const text = message.text();
    // A story of a file that is missing asks for one; the browser itself notes the 404.
    if (message.type() === 'error' && !text.startsWith('Failed to load resource'))
      problems.push(`console: ${text.slice(0, 300)}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob|about):/.test(request.url()))
      problems.push(`request to ${request.url()}`);
  });
  return {
    take() {
      const taken = problems;
      problems = [];
      return taken;
    },
  };
}
